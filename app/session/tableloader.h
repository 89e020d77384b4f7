// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/plaintable.h"
#include "session/tablebrowser.h"

namespace bangfu {

/// What came of reading a file as a table, ready to be browsed. Without an evaluator nothing could be read.
struct LoadedTable
{
    PlainTable file;
    Language language = Language::English;
    PreparedTable prepared;
};

/// Reads files as tables off the thread that owns it.
///
/// Signals arrive on that thread. A second load() replaces the first, and cancel() drops it; both stop the reading, and
/// its answer is never announced. The destructor waits for the reading under way, which stops early.
class TableLoader final : public QObject
{
    Q_OBJECT
public:
    /// Reads a file; called on a worker thread.
    using Reader = std::function<TableReading(const QString &path, const TableReadOptions &options,
                                              const std::stop_token &stop, ReadProgress *progress)>;

    explicit TableLoader(QObject *parent = nullptr, Reader reader = readTableFile);
    ~TableLoader() override;

    void load(const QString &path, const CsvFormatChoice &choice, Language language);
    void cancel();
    bool isLoading() const { return m_isLoading; }
    /// How much of the file has been read, 0 … 1; nothing while that is not known.
    std::optional<double> progress() const;

signals:
    void finished(const bangfu::LoadedTable &loaded);

private:
    void announce();

    Reader m_reader;
    std::shared_ptr<ReadProgress> m_progress;
    std::stop_source m_stop;
    QFutureWatcher<LoadedTable> m_watcher;
    std::vector<QFuture<LoadedTable>> m_dropped; ///< still stopping
    bool m_isLoading = false;
};

} // namespace bangfu
