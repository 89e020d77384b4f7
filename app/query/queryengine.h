// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "query/facets.h"
#include "query/query.h"
#include "table/table.h"

namespace bangfu {

/// The rows that a query keeps, in its order (the table's order where it asks for none; sorting is stable).
/// Text is sorted by the collation of the language, a missing value before every other (after them when descending).
/// The search splits at white space; every word, and every "quoted phrase", must be found in the row's search text.
/// Fails, in that language, if the query names a column that the table does not have.
Result<RowIndexes> selectRows(const Table &table, const Query &query, Language language);

/// The values of a column with the rows each would show under the other filters and the search of the query: the
/// facet's own selection does not count against its other values. Values without rows are left out unless selected.
/// Most frequent first, then by label. `labelColumn` names the column that words the values (may be the same).
/// Rows without a value are counted under the empty value. Empty if the table lacks a column that is named.
std::vector<FacetValue> facetValues(const Table &table, const Query &query, const QString &column,
                                    const QString &labelColumn, Language language);

/// The query's grouping of the rows as a table of its own: the grouping columns, then `count`, and for sums `sum`, the
/// exact sum of the column `value` (missing where no row of the group has one). Groups come in the order of their first
/// row; without grouping columns there is one group of all rows. The language words the titles and the error.
/// Whether a sum means anything is the caller's business (see catalogue/summation.h).
Result<TablePointer> groupRows(const Table &table, const RowIndexes &rows, const Query &query, Language language);

} // namespace bangfu
