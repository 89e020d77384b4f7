// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportqueue.h"

#include "core/parallel.h"
#include "export/savefile.h"

#include <QIODevice>
#include <QTimer>
#include <QtConcurrent>

namespace bangfu {

namespace {

Failure save(const QString &path, const QByteArray &bytes, const Phrases &phrases)
{
    return saveFile(path, phrases, [&](QIODevice &device) -> Failure {
        if (device.write(bytes) != bytes.size())
            return Error{device.errorString()};
        return std::nullopt;
    });
}

/// Fails without a message once the desk is closed.
Failure write(const ExportQueue::Task &task, const Phrases &phrases, PictureDesk &desk)
{
    if (desk.isClosed())
        return Error{};
    const auto picture = [&desk](const FigureContent &content, const FigureExportOptions &options,
                                 FigureFormat format) { return desk.picture(content, options, format); };
    const Result<QByteArray> bytes = chartFile(task.charts, task.options, picture);
    if (desk.isClosed())
        return Error{};
    return bytes ? save(task.path, bytes.value(), phrases) : Failure(bytes.error());
}

} // namespace

ExportQueue::ExportQueue(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { take(m_watcher.result()); });
}

ExportQueue::~ExportQueue()
{
    cancel();
    m_watcher.waitForFinished();
}

void ExportQueue::start(std::vector<Task> tasks, const Phrases &phrases)
{
    m_phrases = phrases;
    m_all += static_cast<int>(tasks.size());
    std::move(tasks.begin(), tasks.end(), std::back_inserter(m_tasks));
    if (m_isWorking)
        return;
    m_isWorking = true;
    next();
}

void ExportQueue::cancel()
{
    m_all -= static_cast<int>(m_tasks.size());
    m_tasks.clear();
    if (m_desk)
        m_desk->close();
}

void ExportQueue::next()
{
    if (m_tasks.empty()) {
        end();
        return;
    }
    emit progressed(static_cast<int>(m_written.size()), m_all);
    const Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    m_path = task.path;
    m_desk = std::make_unique<PictureDesk>();
    m_watcher.setFuture(QtConcurrent::run(
        &workerPool(), [task, phrases = m_phrases, desk = m_desk.get()] { return write(task, phrases, *desk); }));
}

void ExportQueue::take(const Failure &failure)
{
    if (failure && m_desk->isClosed()) {
        --m_all; // cancelled: nothing to tell
    } else if (failure) {
        m_tasks.clear();
        emit failed(failure->message);
        m_written.clear();
    } else {
        m_written.append(m_path);
    }
    if (m_tasks.empty())
        end();
    else
        QTimer::singleShot(0, this, &ExportQueue::next); // whatever the person did meanwhile comes first
}

void ExportQueue::end()
{
    const QStringList written = std::exchange(m_written, {});
    m_isWorking = false;
    m_all = 0;
    if (!written.isEmpty())
        emit finished(written);
    emit progressed(0, 0);
}

} // namespace bangfu
