// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/signpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bangfu {
namespace {

QColor mixed(const QColor &colour, const QColor &ground, double part)
{
    return QColor::fromRgbF(static_cast<float>(colour.redF() * part + ground.redF() * (1 - part)),
                            static_cast<float>(colour.greenF() * part + ground.greenF() * (1 - part)),
                            static_cast<float>(colour.blueF() * part + ground.blueF() * (1 - part)));
}

/// Diagonal lines cut to the bar by arithmetic, because SVG is written without clipping.
QList<QLineF> hatches(const QRectF &bar, double distance)
{
    QList<QLineF> lines;
    for (double offset = bar.left() - bar.height() + distance / 2; offset < bar.right(); offset += distance) {
        // The line rises from (offset, bottom) to (offset + height, top).
        const double start = std::max(offset, bar.left());
        const double end = std::min(offset + bar.height(), bar.right());
        if (end > start)
            lines << QLineF(start, bar.bottom() - (start - offset), end, bar.bottom() - (end - offset));
    }
    return lines;
}

} // namespace

QBrush fillOf(const MarkSigns &signs, const QColor &colour, const FigureTheme &theme)
{
    constexpr double tint = 0.14;
    if (signs.isTarget)
        return theme.background;
    return signs.isDerived ? mixed(colour, theme.background, tint) : colour;
}

QColor groundOf(const MarkSigns &signs, const QColor &colour, const FigureTheme &theme)
{
    return signs.isDerived || signs.isTarget ? theme.background : colour;
}

void paintBarSigns(FigureCanvas &canvas, const QRectF &bar, const MarkSigns &signs, const QColor &colour)
{
    QPainter &painter = canvas.painter();
    const double line = std::max(1.0, canvas.style().space(0.09));
    if (signs.isDerived) {
        painter.setPen(QPen(colour, line * 0.9, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(hatches(bar, canvas.style().space(0.55)));
    }
    if (signs.isDerived || signs.isTarget) {
        QPen pen(colour, line * 1.2, signs.isDerived ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (signs.isDerived)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(line / 2, line / 2, -line / 2, -line / 2));
        return;
    }
    // A darker edge keeps light fills apart from the ground and from each other.
    painter.setPen(QPen(colour.darker(115), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintSwatch(FigureCanvas &canvas, const QRectF &area, const QColor &colour)
{
    canvas.painter().setPen(QPen(colour.darker(115), 1));
    canvas.painter().setBrush(colour);
    canvas.painter().drawRect(area);
}

double openEndReach(const FigureStyle &style)
{
    return style.space(1.3);
}

double paintOpenEnd(FigureCanvas &canvas, QPointF from, bool isLying, const QColor &colour)
{
    const double reach = openEndReach(canvas.style());
    const double head = canvas.style().space(0.36);
    const auto at = [&](double along, double across) {
        return isLying ? from + QPointF(along, across) : from + QPointF(across, -along);
    };
    const double width = std::max(1.5, canvas.style().space(0.13));
    canvas.painter().setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    canvas.painter().setBrush(Qt::NoBrush);
    canvas.painter().drawLine(at(0, 0), at(reach - width, 0));
    canvas.painter().drawPolyline(QPolygonF{{at(reach - head, -head), at(reach, 0), at(reach - head, head)}});
    return reach;
}

double triangleWidth(const FigureStyle &style)
{
    return style.space(0.75);
}

double paintTriangle(FigureCanvas &canvas, QPointF middleLeft, const QColor &colour)
{
    const double width = triangleWidth(canvas.style());
    const double height = width * 0.87;
    canvas.painter().setPen(
        QPen(colour, std::max(1.2, canvas.style().space(0.1)), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    canvas.painter().setBrush(Qt::NoBrush);
    canvas.painter().drawPolygon(
        QPolygonF{{middleLeft + QPointF(0, height / 2), middleLeft + QPointF(width / 2, -height / 2),
                   middleLeft + QPointF(width, height / 2)}});
    return width;
}

} // namespace bangfu
