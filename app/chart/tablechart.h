// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartspec.h"

namespace bangfu {

/// Which columns of a plain table are drawn, and how.
struct TableChartChoice
{
    ChartType type = ChartType::Line;
    QString acrossColumn;     ///< numbers or periods, from left to right
    QStringList valueColumns; ///< numbers
    QString seriesColumn;     ///< each of its values is a series of its own; empty: each value column is one

    friend bool operator==(const TableChartChoice &, const TableChartChoice &) = default;
};

} // namespace bangfu
