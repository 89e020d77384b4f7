// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/launchoptions.h"
#include "cli/streams.h"

namespace bangfu {

/// `bangfu check`: validates the data and recomputes every check. Gives an ExitStatus; a check that differs is a
/// finding, not a failure.
int runCheck(const LaunchOptions &options, const Streams &streams);

} // namespace bangfu
