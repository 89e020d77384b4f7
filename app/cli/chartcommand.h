// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/launchoptions.h"
#include "cli/streams.h"

namespace bangfu {

/// `bangfu chart`: draws one chart of the dataset, or all, with the painter handed in. Gives an ExitStatus.
/// With --all every chart that can be drawn is, and each file written is named on the output.
int runChart(const LaunchOptions &options, const FigureExporter &exportFigure, const Streams &streams);

} // namespace bangfu
