// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/densecolumns.h"

#include "core/parallel.h"

#include <algorithm>
#include <cmath>

namespace bangfu {
namespace {

DenseColumn columnOf(const std::vector<double> &values, std::size_t begin, std::size_t end)
{
    DenseColumn column;
    std::size_t first = begin;
    while (first < end && std::isnan(values[first]))
        ++first;
    if (first == end)
        return column;
    std::size_t last = end - 1;
    while (std::isnan(values[last]))
        --last;
    column.isEmpty = false;
    column.first = values[first];
    column.last = values[last];
    column.lowest = column.highest = column.first;
    column.lowestPoint = column.highestPoint = first;
    // A comparison with NaN is false, so gaps need no test of their own here.
    for (std::size_t i = first + 1; i <= last; ++i) {
        const double value = values[i];
        if (value < column.lowest) {
            column.lowest = value;
            column.lowestPoint = i;
        } else if (value > column.highest) {
            column.highest = value;
            column.highestPoint = i;
        }
    }
    return column;
}

/// Where each column's points begin; found by halving, because `across` rises.
std::vector<std::size_t> columnStarts(const DenseSeries &series, double from, double to, std::size_t count)
{
    std::vector<std::size_t> starts(count + 1);
    auto at = series.across.begin();
    for (std::size_t i = 0; i < count; ++i) {
        const double left = from + (to - from) * static_cast<double>(i) / static_cast<double>(count);
        at = std::lower_bound(at, series.across.end(), left);
        starts[i] = static_cast<std::size_t>(at - series.across.begin());
    }
    // The last column holds its right border too.
    starts[count] = static_cast<std::size_t>(std::upper_bound(at, series.across.end(), to) - series.across.begin());
    return starts;
}

} // namespace

std::vector<DenseColumn> denseColumns(const DenseSeries &series, double from, double to, std::size_t columnCount)
{
    const std::vector<std::size_t> starts = columnStarts(series, from, to, columnCount);
    std::vector<DenseColumn> columns(columnCount);
    constexpr std::size_t columnsAtOnce = 128; // some 80,000 points of a million on a wide screen
    runOverParts(columnCount, columnsAtOnce, [&](std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i)
            columns[i] = columnOf(series.values, starts[i], starts[i + 1]);
    });
    // A column joins the one before it when neither the points at their border nor any between them are missing.
    std::size_t previousPoint = 0;
    bool hasPrevious = false;
    for (std::size_t i = 0; i < columnCount; ++i) {
        if (starts[i] == starts[i + 1])
            continue;
        const bool startsWhole = !std::isnan(series.values[starts[i]]);
        columns[i].joinsPrevious = hasPrevious && startsWhole && !std::isnan(series.values[previousPoint]);
        previousPoint = starts[i + 1] - 1;
        hasPrevious = true;
    }
    return columns;
}

} // namespace bangfu
