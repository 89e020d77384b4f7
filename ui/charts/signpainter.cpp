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
QList<QLineF> risingLines(const QRectF &bar, double distance)
{
    QList<QLineF> lines;
    if (bar.isEmpty())
        return lines;
    for (double offset = bar.left() - bar.height() + distance / 2; offset < bar.right(); offset += distance) {
        // The line rises from (offset, bottom) to (offset + height, top).
        const double start = std::max(offset, bar.left());
        const double end = std::min(offset + bar.height(), bar.right());
        if (end > start)
            lines << QLineF(start, bar.bottom() - (start - offset), end, bar.bottom() - (end - offset));
    }
    return lines;
}

QList<QLineF> fallingLines(const QRectF &bar, double distance)
{
    QList<QLineF> lines = risingLines(bar, distance);
    const double sum = bar.left() + bar.right();
    for (QLineF &line : lines)
        line = QLineF(sum - line.x1(), line.y1(), sum - line.x2(), line.y2());
    return lines;
}

QList<QLineF> uprightLines(const QRectF &bar, double distance)
{
    QList<QLineF> lines;
    for (double x = bar.left() + distance / 2; x < bar.right(); x += distance)
        lines << QLineF(x, bar.top(), x, bar.bottom());
    return lines;
}

QList<QLineF> lyingLines(const QRectF &bar, double distance)
{
    QList<QLineF> lines;
    for (double y = bar.top() + distance / 2; y < bar.bottom(); y += distance)
        lines << QLineF(bar.left(), y, bar.right(), y);
    return lines;
}

QList<QLineF> linesOf(Hatch hatch, const QRectF &bar, double distance)
{
    switch (hatch) {
    case Hatch::None:
        return {};
    case Hatch::Rising:
        return risingLines(bar, distance);
    case Hatch::Vertical:
        return uprightLines(bar, distance);
    case Hatch::Falling:
        return fallingLines(bar, distance);
    case Hatch::Horizontal:
        return lyingLines(bar, distance);
    case Hatch::Crossed:
        return risingLines(bar, distance * 1.4) + fallingLines(bar, distance * 1.4);
    }
    Q_UNREACHABLE();
}

/// The series' own hatch over its full colour, away from the colour of texts on it, so that labels stay readable.
void paintSeriesHatch(FigureCanvas &canvas, const QRectF &area, const QColor &colour, double distance)
{
    constexpr double strength = 0.7;
    const FigureTheme &theme = canvas.theme();
    const bool hasDarkText = theme.textOn(colour).lightnessF() < 0.5F;
    const QColor line = mixed(QColor(hasDarkText ? Qt::white : Qt::black), colour, strength);
    canvas.painter().setPen(QPen(line, std::max(1.0, distance * 0.16), Qt::SolidLine, Qt::FlatCap));
    canvas.painter().drawLines(linesOf(theme.hatchOf(colour), area, distance));
}

} // namespace

QBrush fillOf(const MarkSigns &signs, const QColor &colour, const FigureTheme &theme)
{
    constexpr double tint = 0.14;
    if (signs.isTarget)
        return theme.background;
    return signs.isDerived ? mixed(colour, theme.background, tint) : colour;
}

QColor markColour(const FigureContent &content, const Mark &mark, const FigureTheme &theme)
{
    if (mark.isFaded)
        return theme.otherSeries;
    const auto index = static_cast<std::size_t>(mark.series);
    if (index >= content.series.size())
        return theme.seriesColour(0);
    const FigureSeries &series = content.series[index];
    return series.isQuiet ? theme.quietMark : theme.seriesColour(series.colour);
}

QColor groundOf(const MarkSigns &signs, const QColor &colour, const FigureTheme &theme)
{
    return signs.isDerived || signs.isTarget ? theme.background : colour;
}

void paintBarSigns(FigureCanvas &canvas, const QRectF &bar, const MarkSigns &signs, const QColor &colour)
{
    QPainter &painter = canvas.painter();
    const double line = std::max(1.0, canvas.style().space(0.09));
    if (bar.width() < 2 || bar.height() < 2) {
        const double thick = std::max(2.0, canvas.style().space(0.14));
        const bool isUpright = bar.width() < bar.height();
        painter.fillRect(isUpright ? QRectF(bar.left(), bar.top(), thick, bar.height())
                                   : QRectF(bar.left(), bar.bottom() - thick, bar.width(), thick),
                         colour);
        return;
    }
    const double extent = std::min(bar.width(), bar.height());
    const bool isSmall = extent < canvas.style().space(1); // as a swatch is: dashes would be crumbs
    const double distance = isSmall ? extent / 2.4 : canvas.style().space(0.55);
    const Hatch hatch = canvas.theme().hatchOf(colour);
    if (signs.isDerived) {
        painter.setPen(QPen(colour, line * 0.9, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(linesOf(hatch == Hatch::None ? Hatch::Rising : hatch, bar, distance));
    } else if (hatch != Hatch::None && !signs.isTarget) {
        paintSeriesHatch(canvas, bar, colour, distance);
    }
    if (signs.isDerived || signs.isTarget) {
        QPen pen(colour, isSmall ? line : line * 1.2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (signs.isDerived && !isSmall)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(line / 2, line / 2, -line / 2, -line / 2));
        return;
    }
    // The edge keeps light fills apart from the ground and from each other.
    painter.setPen(QPen(canvas.theme().edgeOf(colour), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintBar(FigureCanvas &canvas, const QRectF &bar, const MarkSigns &signs, const QColor &colour)
{
    canvas.painter().fillRect(bar, fillOf(signs, colour, canvas.theme()));
    paintBarSigns(canvas, bar, signs, colour);
}

void paintSlot(FigureCanvas &canvas, const QRectF &area)
{
    QPen pen(canvas.theme().quietText, std::max(1.0, canvas.style().space(0.08)), Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({1, 2.5});
    canvas.painter().setPen(pen);
    canvas.painter().setBrush(Qt::NoBrush);
    canvas.painter().drawRect(area);
}

void paintSwatch(FigureCanvas &canvas, const QRectF &area, const QColor &colour)
{
    canvas.painter().fillRect(area, colour);
    paintSeriesHatch(canvas, area, colour, canvas.style().space(0.3));
    canvas.painter().setPen(QPen(canvas.theme().edgeOf(colour), 1));
    canvas.painter().setBrush(Qt::NoBrush);
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
