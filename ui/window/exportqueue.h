// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/chartfiles.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <deque>

namespace bangfu {

/// Writes charts into files, one after the other: the window stays at hand between two of them. What needs no painting
/// is worked out by a worker. Files appear whole or not at all; the destructor waits for the one under way.
class ExportQueue final : public QObject
{
    Q_OBJECT
public:
    struct Task
    {
        QString path;
        std::vector<ChartToWrite> charts;
        ChartFileOptions options;
    };

    explicit ExportQueue(QObject *parent = nullptr);
    ~ExportQueue() override;

    /// Adds to what is under way. Messages are in the language of the phrases.
    void start(std::vector<Task> tasks, const Phrases &phrases);
    bool isWorking() const { return m_isWorking; }
    /// Drops what has not begun.
    void cancel();

signals:
    void progressed(int done, int all);
    /// All that was asked for was written.
    void finished(const QStringList &paths);
    void failed(const QString &message);

private:
    void next();
    void take(const Failure &failure);
    void end();

    std::deque<Task> m_tasks;
    Phrases m_phrases{Language::English};
    QFutureWatcher<Failure> m_watcher;
    QStringList m_written;
    QString m_path;
    int m_all = 0;
    bool m_isWorking = false;
};

} // namespace bangfu
