// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/chartdrawing.h"
#include "cli/streams.h"

namespace bangfu {

/// What `bangfu chart` is to draw, with the data it needs; or how the command ends, what is wrong being told already.
struct ChartSubjects
{
    std::vector<ChartToDraw> charts;
    ExitStatus status = ExitDone;
};

/// Reads the dataset, the saved view or the plain table that the options name.
ChartSubjects chartSubjects(const LaunchOptions &options, const Streams &streams);

} // namespace bangfu
