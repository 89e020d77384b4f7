// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/launchoptions.h"
#include "core/phrases.h"

namespace bangfu {

/// How a command is used; for Command::Window also which commands there are.
QString helpText(Command command, const Phrases &phrases);

/// Name and version of the program, one line.
QString versionText();

} // namespace bangfu
