// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/launchoptions.h"

namespace bangfu {

/// Runs a command that needs no window, on standard output and standard error. Gives the exit status.
/// Makes the application object that the command needs; none of them needs a display.
int runHeadless(int &argc, char **argv, const LaunchOptions &options);

} // namespace bangfu
