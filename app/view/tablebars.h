// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/tablechart.h"

namespace bangfu {

/// Bars of a plain table: a category for each text of the column across, in the order of the rows; a series for each
/// value column, or for each value of the series column. Columns where there is one series, grouped bars otherwise.
///
/// Refused, with the reason: columns that the table does not have or that hold no numbers, more categories or series
/// than can be told apart, and two rows for the same bar, which would have to be summed.
Result<FigureContent> tableBars(const Table &table, const RowIndexes &rows, const TableChartChoice &choice,
                                const Phrases &phrases);

} // namespace bangfu
