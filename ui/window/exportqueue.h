// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/chartfiles.h"
#include "ui/window/picturedesk.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <deque>
#include <memory>

namespace bangfu {

/// Writes charts into files, one after the other, on a worker: the window stays at hand and only paints, one picture at
/// a time. Files appear whole or not at all; the destructor cancels.
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
    /// Drops what has not begun, and gives up the file under way unless it is being saved already.
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

    std::unique_ptr<PictureDesk> m_desk; ///< of the file under way
    std::deque<Task> m_tasks;
    Phrases m_phrases{Language::English};
    QFutureWatcher<Failure> m_watcher;
    QStringList m_written;
    QString m_path;
    int m_all = 0;
    bool m_isWorking = false;
};

} // namespace bangfu
