// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "core/parallel.h"
#include "view/viewfit.h"
#include "view/viewreader.h"

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
    connect(&m_desk, &ChartDesk::chartChanged, this, &Session::chartChanged);
    connect(&m_desk.history(), &QUndoStack::indexChanged, this, &Session::viewStateChanged);
    connect(&m_desk.history(), &QUndoStack::cleanChanged, this, &Session::viewStateChanged);
    connect(this, &Session::queryChanged, this, &Session::viewStateChanged);
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
    const bool isFolder = QFileInfo(path).isDir();
    if (isViewFileName(path) && !isFolder)
        openView(path);
    else if (isTableFileName(path) && !isFolder)
        m_tableLoader.load(path, {}, language());
    else
        m_loader.load(path, language());
    if (isOpening())
        emit openingChanged(true);
}

void Session::openView(const QString &path)
{
    Result<SavedView> view = readViewFile(path, m_phrases);
    const Failure failure = view ? missingData(view.value(), m_phrases) : Failure(view.error());
    if (failure) {
        failOpening(path, failure->message);
        return;
    }
    m_awaitedView = AwaitedView{path, std::move(view).value()};
    if (const auto &file = m_awaitedView->view.file)
        m_tableLoader.load(file->path, file->choice, language());
    else
        m_loader.load(dataPath(m_awaitedView->view), language());
}

/// Whoever asked for it may still be about to listen.
void Session::failOpening(const QString &path, const QString &reason)
{
    QMetaObject::invokeMethod(
        this,
        [this, path, reason, number = m_openingNumber] {
            if (number == m_openingNumber)
                emit openFailed({path, reason, {}});
        },
        Qt::QueuedConnection);
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
    ++m_openingNumber;
    m_awaitedView.reset();
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
        m_awaitedView.reset();
        emit openFailed({loaded.path, summary, all == summary ? QString() : all});
        return;
    }
    if (refusesAwaitedView([&](const SavedView &view) { return missingFigures(view, *loaded.dataset, m_phrases); }))
        return;
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
        m_awaitedView.reset();
        emit openFailed({file.path, summary, all == summary ? QString() : all});
        return;
    }
    const Table &table = *loaded.prepared.evaluator->table();
    if (refusesAwaitedView([&](const SavedView &view) { return missingColumns(view, table, m_phrases); }))
        return;
    m_loaded = {};
    m_plainTable = file;
    browse(loaded.language == language() ? loaded.prepared
                                         : prepareTable(loaded.prepared.evaluator->table(), language()));
    announceOpened();
}

bool Session::refusesAwaitedView(const std::function<Failure(const SavedView &)> &misfit)
{
    const Failure failure = m_awaitedView ? misfit(m_awaitedView->view) : std::nullopt;
    if (!failure)
        return false;
    const QString path = m_awaitedView->path;
    m_awaitedView.reset();
    emit openFailed({path, failure->message, {}});
    return true;
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
    m_countedFacets.clear();
    const std::optional<AwaitedView> opened = std::exchange(m_awaitedView, std::nullopt);
    const SavedView view = opened ? opened->view : SavedView();
    m_viewPath = opened ? opened->path : QString();
    m_savedQuery = view.query;
    m_desk.begin({view.chart, view.tableChart});
    if (opened)
        m_browser.ask(requestOf(view), TableBrowser::Announcement::ByCaller);
    emit datasetChanged();
    emit queryChanged();
    emit answerChanged();
    if (!opened)
        return;
    emit chartChanged();
    emit viewOpened(opened->path, dataset() ? otherDatasetWarning(view, *dataset(), m_phrases) : QString());
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

void Session::selectFigure(const QString &id)
{
    if (id == m_selectedFigure)
        return;
    m_selectedFigure = id;
    emit figureSelected(id);
}

} // namespace bangfu
