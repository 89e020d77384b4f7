// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurecanvas.h"

#include "chart/figurecontent.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace bangfu {

ValuePlane::ValuePlane(const QRectF &plot, const ValueAxis &axis, bool isLyingAxis)
    : area(plot)
    , isLying(isLyingAxis)
    , minimum(axis.minimum)
    , maximum(axis.maximum)
    , isLogarithmic(axis.isLogarithmic)
{}

double ValuePlane::position(double value) const
{
    const double part = isLogarithmic ? std::log(value / minimum) / std::log(maximum / minimum)
                                      : (value - minimum) / (maximum - minimum);
    return isLying ? area.left() + part * area.width() : area.bottom() - part * area.height();
}

double ValuePlane::valueAt(double position) const
{
    const double part = isLying ? (position - area.left()) / area.width() : (area.bottom() - position) / area.height();
    return isLogarithmic ? minimum * std::pow(maximum / minimum, part) : minimum + part * (maximum - minimum);
}

TextBlock setText(const QString &text, FigureStyle::Type type, const FigureStyle &style, const QColor &colour,
                  double width)
{
    return setText(text, TextSetting{style.font(type), colour, style.lineFactor(), width});
}

TextBlock setLabel(const QString &text, FigureStyle::Type type, const FigureStyle &style, const QColor &colour,
                   double width)
{
    return setText(text, TextSetting{style.font(type), colour, style.lineFactor(), width, false});
}

TextBlock setLabelWithin(const QString &text, FigureStyle::Type type, const FigureStyle &style, const QColor &colour,
                         double width)
{
    const TextBlock label = setLabel(text, type, style, colour, width);
    if (label.width <= width)
        return label;
    return setText(QString(text).replace(QChar(QChar::Nbsp), u' '), type, style, colour, width);
}

void FigureCanvas::drawText(const TextBlock &block, QPointF topLeft, Qt::Alignment alignment, double width)
{
    const QFontMetricsF metrics(block.font);
    const double room = width > 0 ? width : block.width;
    // The type stands in the middle of its line, so that leading is shared between above and below.
    const double rise = (block.lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    m_painter.setFont(block.font);
    m_painter.setPen(block.colour);
    double top = topLeft.y();
    for (const QString &line : block.lines) {
        const double lineWidth = metrics.horizontalAdvance(line);
        double left = topLeft.x();
        if (alignment & Qt::AlignRight)
            left += room - lineWidth;
        else if (alignment & Qt::AlignHCenter)
            left += (room - lineWidth) / 2;
        m_painter.drawText(QPointF(left, top + rise), line);
        m_painting.texts.push_back({line, QRectF(left, top + rise - metrics.ascent() * 0.8, lineWidth,
                                                 metrics.ascent() * 0.8 + metrics.descent() * 0.5)});
        top += block.lineHeight;
    }
}

void FigureCanvas::drawLine(QPointF from, QPointF to, const QColor &colour, double width, Qt::PenStyle style)
{
    m_painter.setPen(QPen(colour, width, style, Qt::FlatCap));
    m_painter.drawLine(from, to);
}

void FigureCanvas::addHit(const QString &figureId, const QRectF &area, const QString &description)
{
    constexpr double smallest = 14; // a bar of a few pixels must still be found by the pointer
    QRectF grown = area;
    if (grown.width() < smallest)
        grown.adjust(-(smallest - grown.width()) / 2, 0, (smallest - grown.width()) / 2, 0);
    if (grown.height() < smallest)
        grown.adjust(0, -(smallest - grown.height()) / 2, 0, (smallest - grown.height()) / 2);
    m_painting.hits.push_back({figureId, grown, description});
}

} // namespace bangfu
