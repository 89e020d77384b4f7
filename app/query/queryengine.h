// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "query/facets.h"
#include "query/query.h"
#include "table/table.h"

namespace bangfu {

// Each of these answers one query; who asks several of one table keeps a QueryEvaluator, which remembers.

/// The rows that a query keeps, in its order (the table's order where it asks for none; sorting is stable), at most
/// query.limit of them. Text is sorted by the collation of the language, or by the order its column has (see
/// Column::keyRanks()), a missing value before every other (after them when descending).
/// The search splits at white space; every word, and every "quoted phrase", must be found in the row's search text, or
/// in one of its cells where the table has no search texts.
/// Fails, in that language, if the query names a column that the table does not have, or a limit that is none.
Result<RowIndexes> selectRows(const Table &table, const Query &query, Language language);

/// The values of a column with the rows each would show under the other filters and the search of the query: the
/// facet's own selection does not count against its other values. Values without rows are left out unless selected.
/// Most frequent first, then by label (text by collation, other values by their own order); of very many, the first
/// 1,000 and those selected. `labelColumn` names the column that words the values (may be the same).
/// Rows without a value are counted under the empty value. Empty if the table lacks a column that is named.
std::vector<FacetValue> facetValues(const Table &table, const Query &query, const QString &column,
                                    const QString &labelColumn, Language language);

/// The query's grouping of the rows as a table of its own: the grouping columns, then `count`, then the measures in
/// their order: `sum`, `mean`, `minimum` or `maximum`, with `_` and its column where there are several of one kind. All
/// are exact, but for the mean, which has six decimals more than its column (fewer where Decimal has no room), halves
/// rounded away from zero; missing where no row of the group has a value. Groups come in the order of their first row;
/// without grouping columns there is one group of all rows. Sorting, columns and limit of the query are not looked at:
/// they may speak of the groups. The language words the titles and the error.
/// Whether a sum means anything is the caller's business (see catalogue/summation.h).
Result<TablePointer> groupRows(const Table &table, const RowIndexes &rows, const Query &query, Language language);

} // namespace bangfu
