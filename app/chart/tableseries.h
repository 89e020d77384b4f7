// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "table/table.h"

namespace bangfu {

/// Whether a column holds numbers or periods, so that its values have positions on an axis.
bool hasPositions(const Column &column);

/// The value of each row as a number for painting; periods as the beginning of their date. NaN where it is missing, and
/// for periods that are no single date.
std::vector<double> positionsOf(const Column &column, const RowIndexes &rows);

/// Places 0 … size - 1 in rising order of the positions, without those that are NaN; equal ones stay in their order.
std::vector<std::uint32_t> risingOrder(const std::vector<double> &positions);

/// An axis over exactly the demanded values, widened to nice ticks. It starts at zero only where that takes little
/// room.
ValueAxis axisOver(double lowest, double highest, Language language);

} // namespace bangfu
