// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartfigure.h"

namespace bangfu {

// The rules behind judgeTypes(): each gives one sentence why figures may not be drawn so, or an empty text.

/// Indexes of the earlier and the later of two figures of the same indicator, place, population and counterpart.
struct FigurePair
{
    std::size_t start = 0;
    std::size_t end = 0;
};

/// All pairs, if every figure belongs to exactly one; otherwise those that there are.
std::vector<FigurePair> figurePairs(const std::vector<ChartFigure> &figures);

/// The figure that all others are printed or computed parts of.
std::optional<std::size_t> wholeAmong(const Dataset &dataset, const std::vector<ChartFigure> &figures);

/// What forbids any chart of these figures together.
QString refusalOfCommonAxis(const Dataset &dataset, const std::vector<ChartFigure> &figures, const Phrases &phrases);

/// What forbids this type, where a common axis is permitted.
QString refusalOfType(ChartType type, const Dataset &dataset, const std::vector<ChartFigure> &figures,
                      const Phrases &phrases);

} // namespace bangfu
