// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/launchoptions.h"
#include "cli/streams.h"

namespace bangfu {

/// `bangfu list`: prints a table of the dataset. Gives an ExitStatus.
int runList(const LaunchOptions &options, const Streams &streams);

} // namespace bangfu
