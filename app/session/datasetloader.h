// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkresult.h"
#include "core/phrases.h"
#include "dataset/datasetreader.h"
#include "session/tablebrowser.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace bangfu {

/// What reading a data package gave: the dataset with what the window derives from it, or the faults.
struct LoadedDataset
{
    QString path;
    Language language = Language::English;
    DatasetPointer dataset;          ///< null if there is any fault
    PreparedTable observations;      ///< worded in `language`
    std::vector<CheckResult> checks; ///< point into the dataset
    std::vector<Fault> faults;
};

/// The table of a dataset's observations, ready to be browsed. Its sums are judged by what its figures mean.
PreparedTable prepareObservations(const DatasetPointer &dataset, const Phrases &phrases, TableRequest request = {});

/// Reads data packages off the thread that owns it.
///
/// Signals arrive on that thread. A second load() replaces the first, and cancel() drops it: the answer of a replaced
/// or cancelled read is never announced. The destructor waits for the read under way.
class DatasetLoader final : public QObject
{
    Q_OBJECT
public:
    /// Reads a package; called on a worker thread.
    using Reader = std::function<DatasetReading(const QString &path)>;

    explicit DatasetLoader(QObject *parent = nullptr, Reader reader = readDataset);
    ~DatasetLoader() override;

    void load(const QString &path, Language language);
    void cancel();
    bool isLoading() const { return m_isLoading; }

signals:
    void finished(const bangfu::LoadedDataset &loaded);

private:
    void announce();

    Reader m_reader;
    QFutureWatcher<LoadedDataset> m_watcher;
    std::vector<QFuture<LoadedDataset>> m_dropped; ///< still running, their answers unwanted
    bool m_isLoading = false;
};

} // namespace bangfu
