// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "catalogue/catalogue.h"
#include "core/parallel.h"

#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t faultsInSummary = 3;

QString messagesOf(const std::vector<TextFault> &faults, std::size_t most, const Phrases &phrases)
{
    QStringList messages;
    for (std::size_t i = 0; i < std::min(most, faults.size()); ++i)
        messages.append(textFaultMessage(faults[i], phrases));
    return messages.join(u'\n');
}

} // namespace

Session::Session(Language language, QObject *parent, DatasetLoader::Reader reader, TableLoader::Reader tableReader)
    : QObject(parent)
    , m_loader(nullptr, std::move(reader))
    , m_tableLoader(nullptr, std::move(tableReader))
    , m_phrases(language)
{
    connect(&m_loader, &DatasetLoader::finished, this, &Session::takeOver);
    connect(&m_tableLoader, &TableLoader::finished, this, &Session::takeOverFile);
    connect(&m_browser, &TableBrowser::answered, this, &Session::answerChanged);
    connect(&m_browser, &TableBrowser::workingChanged, this, &Session::answeringChanged);
    connect(&m_rewordWatcher, &QFutureWatcherBase::finished, this, [this] {
        // A watcher that was emptied finishes too, without a result.
        if (m_rewordWatcher.future().resultCount() == 0)
            return;
        const TableRequest asked = m_browser.request();
        browse(m_rewordWatcher.future().takeResult());
        emit languageChanged();
        emit answerChanged();
        m_browser.ask(asked);
    });
}

void Session::open(const QString &path)
{
    cancelOpening();
    m_openingPath = path;
    if (isTableFileName(path) && !QFileInfo(path).isDir())
        m_tableLoader.load(path, {}, language());
    else
        m_loader.load(path, language());
    emit openingChanged(true);
}

void Session::readAgain(const CsvFormatChoice &choice)
{
    if (!m_plainTable)
        return;
    cancelOpening();
    m_openingPath = m_plainTable->path;
    m_tableLoader.load(m_openingPath, choice, language());
    emit openingChanged(true);
}

void Session::cancelOpening()
{
    if (!isOpening())
        return;
    m_loader.cancel();
    m_tableLoader.cancel();
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
    m_plainTable.reset();
    m_loaded = loaded;
    // The language may have changed while the worker was reading.
    browse(loaded.language == language() ? std::move(m_loaded.observations)
                                         : prepareObservations(m_loaded.dataset, m_phrases));
    announceOpened();
}

void Session::takeOverFile(const LoadedTable &loaded)
{
    emit openingChanged(false);
    const PlainTable &file = loaded.file;
    if (!loaded.prepared.evaluator) {
        const QString summary = messagesOf(file.faults, faultsInSummary, m_phrases);
        const QString all = messagesOf(file.faults, file.faults.size(), m_phrases);
        emit openFailed({file.path, summary, all == summary ? QString() : all});
        return;
    }
    m_loaded = {};
    m_plainTable = file;
    browse(loaded.language == language() ? loaded.prepared
                                         : prepareTable(loaded.prepared.evaluator->table(), language()));
    announceOpened();
}

void Session::browse(PreparedTable prepared)
{
    m_rewordWatcher.setFuture({});
    m_browser.browse(std::move(prepared));
    m_facets = {};
    if (dataset()) {
        m_facets.definitions = facetDefinitions(m_phrases);
        m_facets.worthwhileCount = m_facets.definitions.size();
    } else if (table()) {
        m_facets = facetsOf(*table());
    }
}

void Session::announceOpened()
{
    m_selectedFigure.clear();
    m_chart.reset();
    m_countedFacets.clear();
    emit datasetChanged();
    emit queryChanged();
    emit answerChanged();
}

void Session::setLanguage(Language language)
{
    if (language == this->language())
        return;
    m_phrases = Phrases(language);
    m_rewordWatcher.setFuture({});
    if (!table())
        emit languageChanged();
    else
        reword();
}

void Session::reword()
{
    if (table()->rowCount() <= TableBrowser::mostRowsAnsweredAtOnce) {
        browse(dataset() ? prepareObservations(dataset(), m_phrases, m_browser.request())
                         : prepareTable(table(), language(), m_browser.request()));
        emit languageChanged();
        emit answerChanged();
        return;
    }
    m_rewordWatcher.setFuture(QtConcurrent::run(
        &workerPool(), [dataset = dataset(), table = table(), phrases = m_phrases, request = m_browser.request()] {
            return dataset ? prepareObservations(dataset, phrases, request)
                           : prepareTable(table, phrases.language(), request);
        }));
}

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
        const Column *first = table() && !columns.isEmpty() ? table()->findColumn(columns.first()) : nullptr;
        order = {};
        if (first != nullptr && first->isText())
            order = {isMeasured ? GroupOrder::By::Measure : GroupOrder::By::Count, true};
    } else if (order.by == GroupOrder::By::Count && isMeasured && !wereMeasured) {
        order.by = GroupOrder::By::Measure;
    }
    ask(std::move(request));
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
