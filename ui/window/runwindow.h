// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/launchoptions.h"

namespace bangfu {

/// Opens the window on the data that the options name, and runs until it is closed. Gives the exit status.
int runWindow(int &argumentCount, char **arguments, const LaunchOptions &options);

} // namespace bangfu
