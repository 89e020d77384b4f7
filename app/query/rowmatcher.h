// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "query/query.h"
#include "table/table.h"

namespace bangfu {

/// The rows that pass the filters and the search of a query, in the table's order. Filters of the column `exceptColumn`
/// are left out (a facet's own). Fails if a filter names a column that the table does not have.
Result<RowIndexes> matchingRows(const Table &table, const Query &query, Language language,
                                const QString &exceptColumn = {});

/// Says, in the language, that a table has no such column, and which it has.
Error unknownColumn(const Table &table, const QString &column, Language language);

} // namespace bangfu
