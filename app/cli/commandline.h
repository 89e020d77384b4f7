// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/launchoptions.h"
#include "core/result.h"

namespace bangfu {

/// Reads the arguments of the program (without its own name). Needs no application object.
/// Fails on what cannot be meant: unknown commands, switches, tables and formats, missing or bad values.
Result<LaunchOptions> parseCommandLine(const QStringList &arguments);

/// The language that the arguments ask for, as far as it can be told before they are understood.
Language languageOfArguments(const QStringList &arguments);

} // namespace bangfu
