// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "catalogue/catalogue.h"
#include "query/queryengine.h"

#include <QtConcurrent>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// Up to here a table is worded anew in less than a frame; beyond it a worker does it.
constexpr std::size_t mostObservationsWordedAtOnce = 5000;

constexpr std::size_t faultsInSummary = 3;

TablePointer observationTableOf(const DatasetPointer &dataset, const Phrases &phrases)
{
    return catalogueTable(*dataset, u"observations"_s, phrases).value();
}

} // namespace

Session::Session(Language language, QObject *parent, DatasetLoader::Reader reader)
    : QObject(parent)
    , m_loader(nullptr, std::move(reader))
    , m_phrases(language)
{
    connect(&m_loader, &DatasetLoader::finished, this, &Session::takeOver);
    connect(&m_tableWatcher, &QFutureWatcherBase::finished, this, [this] {
        // A watcher that was emptied finishes too, without a result.
        if (m_tableWatcher.future().resultCount() > 0)
            takeOverTable(m_tableWatcher.result());
    });
}

void Session::open(const QString &path)
{
    m_loader.load(path, language());
    emit openingChanged(true);
}

void Session::cancelOpening()
{
    if (!isOpening())
        return;
    m_loader.cancel();
    emit openingChanged(false);
}

void Session::takeOver(const LoadedDataset &loaded)
{
    emit openingChanged(false);
    if (!loaded.dataset) {
        const QString summary = faultSummary(loaded.faults, m_phrases, faultsInSummary);
        const QString all = faultSummary(loaded.faults, m_phrases, loaded.faults.size());
        emit openFailed({loaded.path, summary, all == summary ? QString() : all});
        return;
    }
    m_tableWatcher.setFuture({});
    m_loaded = loaded;
    // The language may have changed while the worker was reading.
    if (loaded.language != language())
        m_loaded.observations = observationTableOf(m_loaded.dataset, m_phrases);
    m_query = {};
    m_selectedFigure.clear();
    m_chart.reset();
    selectRowsAgain();
    emit datasetChanged();
    emit queryChanged();
}

void Session::setLanguage(Language language)
{
    if (language == this->language())
        return;
    m_phrases = Phrases(language);
    m_tableWatcher.setFuture({});
    if (!dataset()) {
        emit languageChanged();
    } else if (dataset()->records().observations.size() <= mostObservationsWordedAtOnce) {
        takeOverTable(observationTableOf(dataset(), m_phrases));
    } else {
        m_tableWatcher.setFuture(QtConcurrent::run(observationTableOf, dataset(), m_phrases));
    }
}

void Session::takeOverTable(TablePointer observations)
{
    m_loaded.observations = std::move(observations);
    selectRowsAgain();
    emit languageChanged();
}

void Session::setQuery(Query query)
{
    if (query == m_query)
        return;
    m_query = std::move(query);
    selectRowsAgain();
    emit queryChanged();
}

void Session::selectRowsAgain()
{
    m_rows.clear();
    if (!observations())
        return;
    if (Result<RowIndexes> rows = selectRows(*observations(), m_query, language()))
        m_rows = std::move(rows).value();
}

void Session::setSearch(const QString &text)
{
    Query query = m_query;
    query.search = text;
    setQuery(std::move(query));
}

void Session::setFilterValue(const QString &column, const QString &value, bool isKept)
{
    Query query = m_query;
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
    query.sort = m_query.sort;
    query.filters = {Filter{column, values}};
    setQuery(std::move(query));
}

void Session::showFigures(const QStringList &observationIds)
{
    showOnly(u"id"_s, observationIds);
}

void Session::clearFilter(const QString &column)
{
    Query query = m_query;
    std::erase_if(query.filters, [&](const Filter &filter) { return filter.column == column; });
    setQuery(std::move(query));
}

void Session::clearFilters()
{
    Query query;
    query.sort = m_query.sort;
    setQuery(std::move(query));
}

void Session::setSort(const QString &column, bool isDescending)
{
    Query query = m_query;
    query.sort.clear();
    if (!column.isEmpty())
        query.sort.push_back({column, isDescending});
    setQuery(std::move(query));
}

void Session::selectFigure(const QString &id)
{
    if (id == m_selectedFigure)
        return;
    m_selectedFigure = id;
    emit figureSelected(id);
}

void Session::showChart(const QString &chartId)
{
    const ChartDefinition *definition = dataset() ? dataset()->chart(chartId) : nullptr;
    if (definition == nullptr || (m_chart && m_chart->id == chartId))
        return;
    if (Result<ChartSpec> spec = chartSpecOf(*definition)) {
        m_chart = std::move(spec).value();
        emit chartChanged();
    }
}

void Session::showChartOf(const QStringList &figureIds, ChartType type)
{
    if (!dataset() || figureIds.isEmpty())
        return;
    m_chart = chartSpecForFigures(*dataset(), figureIds, type);
    emit chartChanged();
}

} // namespace bangfu
