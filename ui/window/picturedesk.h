// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureexport.h"
#include "core/result.h"

#include <QImage>
#include <QMutex>
#include <QObject>
#include <QWaitCondition>

#include <atomic>
#include <optional>

namespace bangfu {

/// Where a worker has its pictures painted: Qt Charts paint in scenes, and those belong to the thread of the window.
///
/// Lives on that thread and paints one picture a turn of its event loop; what is not painting is left to the worker.
/// Must outlive the worker: close it, wait for the worker, then destroy it.
class PictureDesk final : public QObject
{
    Q_OBJECT
public:
    /// For one worker, on its own thread: the same bytes as of figurePicture(). Waits until painted; once the desk is
    /// closed it fails at once, with an empty message.
    Result<QByteArray> picture(const FigureContent &content, const FigureExportOptions &options, FigureFormat format);

    /// Nothing is painted any more, and who waits for a picture waits no longer. On the desk's thread.
    void close();
    /// From any thread.
    bool isClosed() const { return m_isClosed; }

private:
    /// A PNG comes as a picture that is still to be packed, the others as they are written.
    struct Painted
    {
        QImage image;
        QByteArray bytes;
    };

    /// What the worker waits for; it keeps both values as long as it waits.
    struct Wish
    {
        const FigureContent &content;
        const FigureExportOptions &options;
        FigureFormat format;
    };

    Result<Painted> paintedInWindow(const Wish &wish);
    void paint();
    static Result<Painted> painted(const Wish &wish);

    QMutex m_mutex;
    QWaitCondition m_changed;
    const Wish *m_wish = nullptr;
    std::optional<Result<Painted>> m_painted;
    std::atomic_bool m_isClosed = false;
};

} // namespace bangfu
