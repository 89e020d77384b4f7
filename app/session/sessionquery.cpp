// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

void Session::setQuery(Query query)
{
    if (query != m_browser.query())
        ask(requestFor(std::move(query), m_countedFacets));
}

void Session::ask(TableRequest request)
{
    // What is asked is known before the answer is announced.
    const bool isAnsweredAtOnce = m_browser.ask(std::move(request), TableBrowser::Announcement::ByCaller);
    emit queryChanged();
    if (isAnsweredAtOnce)
        emit answerChanged();
}

TableRequest Session::requestFor(Query query, const QStringList &countedFacets) const
{
    TableRequest request = m_browser.request();
    request.query = std::move(query);
    request.facets.clear();
    for (const FacetDefinition &facet : m_facets.definitions) {
        const bool isFiltered = std::any_of(request.query.filters.begin(), request.query.filters.end(),
                                            [&](const Filter &filter) { return filter.column == facet.column; });
        if (isFiltered || countedFacets.contains(facet.column))
            request.facets.push_back({facet.column, facet.labelColumn});
    }
    return request;
}

void Session::setCountedFacets(const QStringList &columns)
{
    m_countedFacets = columns;
    m_browser.ask(requestFor(query(), columns));
}

void Session::setGrouping(const QStringList &columns, const Measure &measure)
{
    Query query = this->query();
    const bool areOthers = query.groupBy != columns;
    const bool wereMeasured = !query.measures.empty();
    query.groupBy = columns;
    query.measures.clear();
    const bool isMeasured = !columns.isEmpty() && measure.kind != Measure::Kind::Count;
    if (isMeasured)
        query.measures.push_back(measure);
    if (query == this->query())
        return;
    TableRequest request = requestFor(std::move(query), m_countedFacets);
    GroupOrder &order = request.groupOrder;
    if (areOthers || (order.by == GroupOrder::By::Measure && !isMeasured)) {
        order = firstGroupOrder(request.query);
    } else if (order.by == GroupOrder::By::Count && isMeasured && !wereMeasured) {
        order.by = GroupOrder::By::Measure;
    }
    ask(std::move(request));
}

GroupOrder Session::firstGroupOrder(const Query &query) const
{
    const Column *first = table() && !query.groupBy.isEmpty() ? table()->findColumn(query.groupBy.first()) : nullptr;
    if (first == nullptr || !first->isText())
        return {};
    const bool isMeasured = !query.measures.empty() && query.measures.front().kind != Measure::Kind::Count;
    return {isMeasured ? GroupOrder::By::Measure : GroupOrder::By::Count, true};
}

void Session::setGroupOrder(const GroupOrder &order)
{
    TableRequest request = m_browser.request();
    request.groupOrder = order;
    m_browser.ask(std::move(request));
}

bool Session::isFiltered() const
{
    return !query().filters.empty() || !query().ranges.empty() || !query().search.isEmpty();
}

void Session::setSearch(const QString &text)
{
    Query query = this->query();
    query.search = text;
    setQuery(std::move(query));
}

void Session::setFilterValue(const QString &column, const QString &value, bool isKept)
{
    Query query = this->query();
    auto filter = std::find_if(query.filters.begin(), query.filters.end(),
                               [&](const Filter &each) { return each.column == column; });
    if (filter == query.filters.end())
        filter = query.filters.insert(filter, Filter{column, {}});
    filter->values.removeAll(value);
    if (isKept)
        filter->values.append(value);
    if (filter->values.isEmpty())
        query.filters.erase(filter);
    setQuery(std::move(query));
}

void Session::showOnly(const QString &column, const QString &value)
{
    showOnly(column, QStringList(value));
}

void Session::showOnly(const QString &column, const QStringList &values)
{
    Query query;
    query.sort = this->query().sort;
    query.filters = {Filter{column, values}};
    setQuery(std::move(query));
}

void Session::showFigures(const QStringList &observationIds)
{
    showOnly(u"id"_s, observationIds);
}

void Session::clearFilter(const QString &column)
{
    Query query = this->query();
    std::erase_if(query.filters, [&](const Filter &filter) { return filter.column == column; });
    setQuery(std::move(query));
}

void Session::clearFilters()
{
    Query query = this->query();
    query.filters.clear();
    query.ranges.clear();
    query.search.clear();
    setQuery(std::move(query));
}

void Session::setSort(const QString &column, bool isDescending)
{
    Query query = this->query();
    query.sort.clear();
    if (!column.isEmpty())
        query.sort.push_back({column, isDescending});
    setQuery(std::move(query));
}

} // namespace bangfu
