// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

namespace bangfu {

/// All that can be seen of the points of a line that fall into one pixel column.
struct DenseColumn
{
    double first = 0;
    double last = 0;
    double lowest = 0;
    double highest = 0;
    bool isEmpty = true;         ///< no point with a value
    bool joinsPrevious = false;  ///< the line comes from the nearest column with points before it without a gap
    std::size_t lowestPoint = 0; ///< index of the point that is the lowest
    std::size_t highestPoint = 0;
};

/// Reduces a line to `columnCount` equal stretches of the axis from `from` to `to`, in one pass over the values, on
/// several threads. Every minimum and maximum is kept. `across` must rise; values that are NaN are gaps.
std::vector<DenseColumn> denseColumns(const DenseSeries &series, double from, double to, std::size_t columnCount);

} // namespace bangfu
