// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/charttools.h"
#include "cli/launchoptions.h"
#include "cli/streams.h"

namespace bangfu {

/// `bangfu chart`: draws a chart of the dataset, or all of them, a saved view, or columns of a plain table. Gives an
/// ExitStatus. With --all every chart that can be drawn is; each file is named on the output where there are several.
int runChart(const LaunchOptions &options, const ChartTools &tools, const Streams &streams);

} // namespace bangfu
