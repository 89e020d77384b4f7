// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/picturedesk.h"

#include "ui/charts/figurefile.h"
#include "ui/charts/pngwriter.h"

#include <QTimer>

#include <utility>

namespace bangfu {

Result<QByteArray> PictureDesk::picture(const FigureContent &content, const FigureExportOptions &options,
                                        FigureFormat format)
{
    const Result<Painted> painted = paintedInWindow({content, options, format});
    if (!painted)
        return painted.error();
    return format == FigureFormat::Png ? pngOf(painted.value().image) : painted.value().bytes;
}

Result<PictureDesk::Painted> PictureDesk::paintedInWindow(const Wish &wish)
{
    QMutexLocker lock(&m_mutex);
    if (m_isClosed)
        return Error{};
    m_wish = &wish;
    // A timer, because calls are done until none is left: the next picture would come before a click.
    QMetaObject::invokeMethod(
        this, [this] { QTimer::singleShot(0, this, &PictureDesk::paint); }, Qt::QueuedConnection);
    while (!m_painted && !m_isClosed)
        m_changed.wait(&m_mutex);
    m_wish = nullptr;
    if (!m_painted)
        return Error{};
    return *std::exchange(m_painted, std::nullopt);
}

void PictureDesk::close()
{
    const QMutexLocker lock(&m_mutex);
    m_isClosed = true;
    m_changed.wakeAll();
}

void PictureDesk::paint()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_wish || m_isClosed)
        return;
    m_painted = painted(*m_wish);
    m_changed.wakeAll();
}

Result<PictureDesk::Painted> PictureDesk::painted(const Wish &wish)
{
    if (wish.format == FigureFormat::Png) {
        const Result<QImage> image = figureImage(wish.content, wish.options);
        return image ? Result<Painted>(Painted{image.value(), {}}) : Result<Painted>(image.error());
    }
    const Result<QByteArray> bytes = figurePicture(wish.content, wish.options, wish.format);
    return bytes ? Result<Painted>(Painted{{}, bytes.value()}) : Result<Painted>(bytes.error());
}

} // namespace bangfu
