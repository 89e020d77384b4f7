// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/queryevaluator.h"

#include "core/phrases.h"
#include "query/columnmemory.h"
#include "query/facetcounts.h"
#include "query/facetlist.h"
#include "query/grouptable.h"
#include "query/histogram.h"
#include "query/queryerrors.h"
#include "query/rowfilter.h"
#include "query/rowsetmemory.h"
#include "query/rowsort.h"
#include "query/searchwords.h"
#include "query/wordsearch.h"

#include <algorithm>

namespace bangfu {

class QueryEvaluator::Memory
{
public:
    Memory(TablePointer table, Language language)
        : m_table(std::move(table))
        , m_language(language)
        , m_columns(*m_table, language)
    {}

    const TablePointer &table() const { return m_table; }
    Language language() const { return m_language; }
    ColumnMemory &columns() { return m_columns; }
    const Column &column(const QString &name) const { return *m_table->findColumn(name); }

    /// The rows that all demands of the query keep.
    RowSet keptRows(const Query &query, const std::stop_token &stop)
    {
        RowSet kept(m_table->rowCount(), RowSet::Start::Full);
        const auto keep = [&](const Demand &demand) {
            if (!stop.stop_requested())
                kept.intersect(*rowsOf(demand, stop));
        };
        std::ranges::for_each(query.filters, keep);
        std::ranges::for_each(query.ranges, keep);
        for (const QString &word : searchWords(query.search))
            keep(word);
        return kept;
    }

private:
    RowSetMemory::Rows rowsOf(const Demand &demand, const std::stop_token &stop)
    {
        if (RowSetMemory::Rows known = m_rows.find(demand))
            return known;
        const auto rows =
            std::make_shared<const RowSet>(std::visit([&](const auto &each) { return evaluated(each, stop); }, demand));
        if (!stop.stop_requested())
            m_rows.remember(demand, rows);
        return rows;
    }

    RowSet evaluated(const QString &word, const std::stop_token &stop) const
    {
        const RowSetMemory::Rows candidates = m_rows.findPartOf(word);
        return rowsWithWord(*m_table, word, candidates.get(), stop);
    }
    RowSet evaluated(const Filter &filter, const std::stop_token &stop) const
    {
        return filteredRows(column(filter.column), filter.values, stop);
    }
    RowSet evaluated(const RangeFilter &range, const std::stop_token &stop) const
    {
        return rowsInRange(column(range.column), range, stop);
    }

    TablePointer m_table;
    Language m_language;
    RowSetMemory m_rows;
    ColumnMemory m_columns;
};

namespace {

Query withoutFilterOf(Query query, const QString &column)
{
    std::erase_if(query.filters, [&](const Filter &filter) { return filter.column == column; });
    return query;
}

bool hasFilterOf(const Query &query, const QString &column)
{
    return std::ranges::find(query.filters, column, &Filter::column) != query.filters.end();
}

} // namespace

QueryEvaluator::QueryEvaluator(TablePointer table, Language language)
    : m_memory(std::make_unique<Memory>(std::move(table), language))
{}

QueryEvaluator::~QueryEvaluator() = default;

const TablePointer &QueryEvaluator::table() const
{
    return m_memory->table();
}

Language QueryEvaluator::language() const
{
    return m_memory->language();
}

Result<RowIndexes> QueryEvaluator::rows(const Query &query, const std::stop_token &stop)
{
    if (Failure failure = faultOf(*table(), query, language()))
        return *failure;
    const RowSet kept = m_memory->keptRows(query, stop);
    if (query.sort.empty() || stop.stop_requested())
        return kept.rows(query.limit);
    std::vector<SortColumn> columns;
    for (const SortKey &key : query.sort) {
        columns.push_back(m_memory->columns().sortColumn(m_memory->column(key.column)));
        columns.back().isDescending = key.isDescending;
    }
    return sortedRows(kept, columns, query.limit, stop);
}

Result<std::vector<FacetValues>> QueryEvaluator::facets(const Query &query, const std::vector<FacetColumn> &columns,
                                                        const std::stop_token &stop)
{
    Query named = query;
    for (const FacetColumn &each : columns)
        named.columns += {each.column, each.labelColumn};
    if (Failure failure = faultOf(*table(), named, language()))
        return *failure;

    std::vector<std::shared_ptr<const ColumnKeys>> keys;
    std::vector<std::size_t> together; // those without a selection of their own: counted in one pass
    for (std::size_t i = 0; i < columns.size(); ++i) {
        keys.push_back(m_memory->columns().keys(m_memory->column(columns[i].column)));
        if (!hasFilterOf(query, columns[i].column))
            together.push_back(i);
    }
    std::vector<std::vector<std::uint32_t>> counts(columns.size());
    const auto count = [&](const std::vector<std::size_t> &places, const Query &demands) {
        std::vector<const ColumnKeys *> counted;
        for (const std::size_t place : places)
            counted.push_back(keys[place].get());
        auto results = valueCounts(counted, m_memory->keptRows(demands, stop), stop);
        for (std::size_t i = 0; i < places.size(); ++i)
            counts[places[i]] = std::move(results[i]);
    };
    count(together, query);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (hasFilterOf(query, columns[i].column))
            count({i}, withoutFilterOf(query, columns[i].column));
    }

    std::vector<FacetValues> facets;
    for (std::size_t i = 0; i < columns.size() && !stop.stop_requested(); ++i) {
        const Column &labels = m_memory->column(columns[i].labelColumn);
        const auto ranks = labels.asText() ? m_memory->columns().collation(labels) : std::span<const std::uint32_t>();
        facets.push_back(listedValues({&m_memory->column(columns[i].column), keys[i].get(), &labels, ranks}, counts[i],
                                      selectedValues(query, columns[i].column), language()));
    }
    return facets;
}

Result<TablePointer> QueryEvaluator::groups(const Query &query, const std::stop_token &stop)
{
    Query demands = query;
    demands.sort.clear(); // may name columns of the groups
    demands.columns.clear();
    if (Failure failure = faultOf(*table(), demands, language()))
        return *failure;
    const RowSet kept = m_memory->keptRows(query, stop);
    return groupTable(*table(), RowSequence(kept), query, language(), stop);
}

Result<Histogram> QueryEvaluator::histogram(const Query &query, const QString &column, std::size_t stepCount,
                                            const std::stop_token &stop)
{
    Query others = withoutFilterOf(query, column);
    std::erase_if(others.ranges, [&](const RangeFilter &range) { return range.column == column; });
    if (Failure failure = faultOf(*table(), others, language()))
        return *failure;
    const Column *numbers = table()->findColumn(column);
    if (!numbers || !numbers->asDecimal())
        return noNumbers(*table(), column, language());
    return histogramOf(*numbers->asDecimal(), m_memory->keptRows(others, stop), stepCount, stop);
}

} // namespace bangfu
