// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "table/table.h"

namespace bangfu {

/// Which columns of a plain table are drawn, and as what; columns by their machine names.
struct TableChartChoice
{
    ChartType type = ChartType::Line; ///< or Scatter
    QString acrossColumn;             ///< of numbers or periods
    QStringList valueColumns;         ///< of numbers; exactly one where there is a series column
    QString seriesColumn;             ///< of text, one series a distinct value; may be empty
    QString origin;                   ///< whence the table is, for the figure's foot; may be empty

    friend bool operator==(const TableChartChoice &, const TableChartChoice &) = default;
};

/// A chart of the chosen rows as FigureContent::denseSeries, which rise in their position across. Missing values are
/// gaps; rows without a position are left out and counted in a note. The six series with the most rows have colours,
/// all others are grey. A million rows take some tens of milliseconds and 16 bytes for each row and value column.
///
/// Refused, with the reason: an unknown column, one that holds something else than is needed, no value at all, fewer
/// than three positions for a line. Safe to call from any thread.
Result<FigureContent> tableChartContent(const Table &table, const RowIndexes &rows, const TableChartChoice &choice,
                                        const Phrases &phrases);

} // namespace bangfu
