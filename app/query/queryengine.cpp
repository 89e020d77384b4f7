// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/queryengine.h"

#include "query/grouptable.h"
#include "query/queryevaluator.h"

#include <algorithm>

namespace bangfu {
namespace {

/// The evaluator lives no longer than the call, and so need not own the table.
QueryEvaluator evaluatorOf(const Table &table, Language language)
{
    return QueryEvaluator(TablePointer(TablePointer(), &table), language);
}

} // namespace

Result<RowIndexes> selectRows(const Table &table, const Query &query, Language language)
{
    return evaluatorOf(table, language).rows(query);
}

std::vector<FacetValue> facetValues(const Table &table, const Query &query, const QString &column,
                                    const QString &labelColumn, Language language)
{
    Result<std::vector<FacetValues>> facets = evaluatorOf(table, language).facets(query, {{column, labelColumn}});
    return facets ? std::move(facets).value().front().values : std::vector<FacetValue>();
}

Result<TablePointer> groupRows(const Table &table, const RowIndexes &rows, const Query &query, Language language)
{
    return groupTable(table, RowSequence(rows), query, language, {});
}

} // namespace bangfu
