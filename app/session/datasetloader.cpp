// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/datasetloader.h"

#include "catalogue/catalogue.h"
#include "catalogue/summation.h"
#include "core/parallel.h"
#include "models/celltexts.h"
#include "models/groupedrowsmodel.h"

#include <QtConcurrent>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReasons = 5;

/// Every group is judged by itself: the reasons of the first few that may not be summed.
std::optional<QString> sumsRefusal(const Table &observations, const RowGroups &groups, const Dataset &dataset,
                                   const Phrases &phrases)
{
    QStringList reasons;
    const CellText words = plainCellText(phrases);
    for (std::size_t position = 0; position < groups.count() && reasons.size() < mostReasons; ++position) {
        const std::span<const RowIndex> rows = groups.rowsAt(position);
        if (const auto reason = sumRefusal(observations, RowIndexes(rows.begin(), rows.end()), dataset, phrases))
            reasons.append(groupLabel(groups, position, words, phrases) + u": "_s + *reason);
    }
    return reasons.isEmpty() ? std::nullopt : std::optional(reasons.join(u'\n'));
}

LoadedDataset loadDataset(const DatasetLoader::Reader &reader, const QString &path, Language language)
{
    LoadedDataset loaded;
    loaded.path = path;
    loaded.language = language;
    DatasetReading reading = reader(path);
    loaded.dataset = std::move(reading.dataset);
    loaded.faults = std::move(reading.faults);
    if (!loaded.dataset)
        return loaded;
    loaded.checks = evaluateChecks(*loaded.dataset);
    loaded.observations = prepareObservations(loaded.dataset, Phrases(language));
    return loaded;
}

} // namespace

PreparedTable prepareObservations(const DatasetPointer &dataset, const Phrases &phrases, TableRequest request)
{
    TablePointer table = catalogueTable(*dataset, u"observations"_s, phrases).value();
    return prepareTable(std::move(table), phrases.language(), std::move(request),
                        [dataset, phrases](const Table &observations, const RowGroups &groups) {
                            return sumsRefusal(observations, groups, *dataset, phrases);
                        });
}

DatasetLoader::DatasetLoader(QObject *parent, Reader reader)
    : QObject(parent)
    , m_reader(std::move(reader))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DatasetLoader::announce);
}

DatasetLoader::~DatasetLoader()
{
    cancel();
    for (QFuture<LoadedDataset> &future : m_dropped)
        future.waitForFinished();
}

void DatasetLoader::load(const QString &path, Language language)
{
    cancel();
    m_isLoading = true;
    m_watcher.setFuture(QtConcurrent::run(&workerPool(), loadDataset, m_reader, path, language));
}

void DatasetLoader::cancel()
{
    std::erase_if(m_dropped, [](const QFuture<LoadedDataset> &future) { return future.isFinished(); });
    if (!m_isLoading)
        return;
    m_isLoading = false;
    m_dropped.push_back(m_watcher.future());
    m_watcher.setFuture({});
}

void DatasetLoader::announce()
{
    if (!m_isLoading)
        return;
    m_isLoading = false;
    emit finished(m_watcher.result());
}

} // namespace bangfu
