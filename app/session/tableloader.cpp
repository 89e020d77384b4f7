// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tableloader.h"

#include "core/parallel.h"

#include <QtConcurrent>

#include <algorithm>

namespace bangfu {

TableLoader::TableLoader(QObject *parent, Reader reader)
    : QObject(parent)
    , m_reader(std::move(reader))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TableLoader::announce);
}

TableLoader::~TableLoader()
{
    cancel();
    for (QFuture<LoadedTable> &future : m_dropped)
        future.waitForFinished();
}

void TableLoader::load(const QString &path, const CsvFormatChoice &choice, Language language)
{
    cancel();
    m_isLoading = true;
    m_stop = std::stop_source();
    m_progress = std::make_shared<ReadProgress>();
    m_watcher.setFuture(QtConcurrent::run(&workerPool(), [reader = m_reader, path, choice, language,
                                                          stop = m_stop.get_token(), progress = m_progress] {
        LoadedTable loaded;
        loaded.language = language;
        TableReadOptions options;
        options.choice = choice;
        TableReading reading = reader(path, options, stop, progress.get());
        loaded.file = {path, choice, reading.format, reading.encoding, std::move(reading.faults), reading.faultCount};
        if (!stop.stop_requested())
            loaded.prepared = prepareTable(std::move(reading.table), language);
        return loaded;
    }));
}

void TableLoader::cancel()
{
    std::erase_if(m_dropped, [](const QFuture<LoadedTable> &future) { return future.isFinished(); });
    if (!m_isLoading)
        return;
    m_isLoading = false;
    m_stop.request_stop();
    m_dropped.push_back(m_watcher.future());
    m_watcher.setFuture({});
}

std::optional<double> TableLoader::progress() const
{
    const qint64 all = m_isLoading ? m_progress->bytesInAll.load() : 0;
    if (all <= 0)
        return std::nullopt;
    return std::min(1.0, static_cast<double>(m_progress->bytesDone.load()) / static_cast<double>(all));
}

void TableLoader::announce()
{
    if (!m_isLoading)
        return;
    m_isLoading = false;
    emit finished(m_watcher.future().takeResult());
}

} // namespace bangfu
