// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/datasetloader.h"

#include "catalogue/catalogue.h"

#include <QtConcurrent>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

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
    loaded.observations = catalogueTable(*loaded.dataset, u"observations"_s, Phrases(language)).value();
    return loaded;
}

} // namespace

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
    m_watcher.setFuture(QtConcurrent::run(loadDataset, m_reader, path, language));
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
