// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "query/facets.h"
#include "query/query.h"
#include "table/table.h"

#include <memory>
#include <stop_token>

namespace bangfu {

/// Answers queries on one table, one after the other, and keeps what it found: a longer word is looked for only where
/// its beginning was, a filter that stays is not evaluated again, and texts are ranked for sorting once.
///
/// One call at a time, from any thread; each call uses all cores. A call that is stopped returns early with whatever it
/// has, which the caller must drop.
class QueryEvaluator
{
public:
    QueryEvaluator(TablePointer table, Language language);
    ~QueryEvaluator();
    Q_DISABLE_COPY_MOVE(QueryEvaluator)

    const TablePointer &table() const;
    Language language() const;

    /// The rows that the query keeps, in its order (the table's order where it asks for none; sorting is stable), at
    /// most query.limit of them. Text is sorted by the collation of the language, or by the order its column has (see
    /// Column::keyRanks()); a missing value before every other (after them when descending).
    Result<RowIndexes> rows(const Query &query, const std::stop_token &stop = {});

    /// The values of each facet with the rows each would show under the other filters; see facetValues().
    Result<std::vector<FacetValues>> facets(const Query &query, const std::vector<FacetColumn> &columns,
                                            const std::stop_token &stop = {});

    /// The query's groups as a table of their own; see groupRows().
    Result<TablePointer> groups(const Query &query, const std::stop_token &stop = {});

    /// How the numbers of a column spread over at most `stepCount` equal steps of a round width (at least 2), under the
    /// other filters and ranges of the query: those of the column itself do not hide the rest of its numbers.
    Result<Histogram> histogram(const Query &query, const QString &column, std::size_t stepCount,
                                const std::stop_token &stop = {});

private:
    class Memory;
    std::unique_ptr<Memory> m_memory;
};

} // namespace bangfu
