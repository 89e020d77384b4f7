// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "models/tablerowsmodel.h"

namespace bangfu {

class Session;

/// The figures that the session's chart shows, as rows.
struct ChartRows
{
    TablePointer table;
    QStringList columns; ///< those that say something, for a person
    RowIndexesPointer rows;
};

/// Of a plain table: its groups, or its rows where columns are drawn. Fails if there is no chart or a figure is
/// unknown.
Result<ChartRows> chartRows(const Session &session);

/// The rows as text for a spreadsheet: headings, then plain values, parted by tabs.
QString tabSeparated(const ChartRows &rows);
/// The same as a table of HTML.
QString htmlTable(const ChartRows &rows);

/// More rows than these are no use on a clipboard.
inline constexpr std::size_t mostCopiedRows = 10'000;

} // namespace bangfu
