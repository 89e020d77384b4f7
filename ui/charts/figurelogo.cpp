// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurelogo.h"

#include <QPainter>
#include <QSvgRenderer>

namespace bangfu {

std::optional<FigureLogo> logoFrom(const QByteArray &bytes)
{
    FigureLogo logo;
    logo.picture = QImage::fromData(bytes, "PNG");
    if (logo.picture.isNull() && !bytes.contains("<svg"))
        return std::nullopt; // the SVG reader would complain on standard error
    if (logo.picture.isNull()) {
        QSvgRenderer renderer;
        if (!renderer.load(bytes))
            return std::nullopt;
        logo.svg = bytes;
        logo.proportions = renderer.viewBoxF().size();
    } else {
        logo.proportions = logo.picture.size();
    }
    if (logo.proportions.isEmpty())
        return std::nullopt;
    return logo;
}

void paintLogo(QPainter &painter, const FigureLogo &logo, const QRectF &area)
{
    painter.save();
    if (logo.svg.isEmpty()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(area, logo.picture);
    } else {
        QSvgRenderer(logo.svg).render(&painter, area);
    }
    painter.restore();
}

} // namespace bangfu
