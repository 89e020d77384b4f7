// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriessign.h"

#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

/// Lengths of strokes and gaps in widths of the line; all longer than those of computed stretches.
QList<double> dashes(int series)
{
    switch (series % 6) {
    case 1:
        return {7, 2};
    case 2:
        return {5, 1.5, 1, 1.5};
    case 3:
        return {1, 1.2};
    case 4:
        return {10, 2, 2.5, 2};
    case 5:
        return {5, 1.5, 1, 1.5, 1, 1.5};
    }
    return {};
}

QPolygonF shape(int series, double half)
{
    switch (series % 6) {
    case 1: // square, as large as the circle looks
        return QPolygonF(QRectF(-half * 0.88, -half * 0.88, half * 1.76, half * 1.76));
    case 2: // triangle
        return QPolygonF({{0, -half * 1.1}, {half * 1.05, half * 0.8}, {-half * 1.05, half * 0.8}, {0, -half * 1.1}});
    case 3: // diamond
        return QPolygonF({{0, -half * 1.15}, {half * 1.15, 0}, {0, half * 1.15}, {-half * 1.15, 0}, {0, -half * 1.15}});
    case 4: // triangle on its point
        return QPolygonF({{0, half * 1.1}, {half * 1.05, -half * 0.8}, {-half * 1.05, -half * 0.8}, {0, half * 1.1}});
    case 5: { // cross
        const double arm = half * 0.42;
        return QPolygonF({{-arm, -half},
                          {arm, -half},
                          {arm, -arm},
                          {half, -arm},
                          {half, arm},
                          {arm, arm},
                          {arm, half},
                          {-arm, half},
                          {-arm, arm},
                          {-half, arm},
                          {-half, -arm},
                          {-arm, -arm},
                          {-arm, -half}});
    }
    }
    return {};
}

} // namespace

QColor seriesColour(const FigureSeries &series, bool isFaded, const FigureTheme &theme)
{
    if (isFaded)
        return theme.series.back();
    return series.isQuiet ? theme.quietMark : theme.seriesColour(series.colour);
}

QPen seriesPen(int series, const QColor &colour, const FigureStyle &style)
{
    QPen pen(colour, std::max(1.5, style.space(0.2)), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (const QList<double> pattern = dashes(series); !pattern.isEmpty())
        pen.setDashPattern(pattern);
    return pen;
}

QPen derivedPen(const QColor &colour, const FigureStyle &style)
{
    QPen pen(colour, std::max(1.0, style.space(0.12)), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({3, 3});
    return pen;
}

double markerSize(const FigureStyle &style)
{
    return std::max(6.0, style.space(0.7));
}

void paintMarker(FigureCanvas &canvas, QPointF middle, int series, const QColor &colour, const MarkSigns &signs)
{
    const FigureStyle &style = canvas.style();
    const bool isHollow = signs.isTarget || signs.isDerived;
    QPen edge(isHollow ? colour : style.theme.background, std::max(1.0, style.space(isHollow ? 0.14 : 0.07)),
              Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (signs.isDerived)
        edge.setDashPattern({2, 1.4});
    canvas.painter().setPen(edge);
    canvas.painter().setBrush(fillOf(signs, colour, style.theme));
    const double half = markerSize(style) / 2;
    const QPolygonF polygon = shape(series, half);
    if (polygon.isEmpty())
        canvas.painter().drawEllipse(middle, half, half);
    else
        canvas.painter().drawPolygon(polygon.translated(middle));
}

SeriesKey::SeriesKey(const FigureContent &content, const FigureStyle &style, Sign sign, double width)
    : m_style(style)
    , m_sign(sign)
{
    const double before = signWidth() + style.space(0.45);
    QPointF place;
    double lineHeight = 0;
    for (std::size_t i = 0; i < content.series.size(); ++i) {
        const FigureSeries &series = content.series[i];
        if (series.name.isEmpty())
            continue;
        Entry entry;
        entry.series = static_cast<int>(i);
        entry.colour = seriesColour(series, false, style.theme);
        entry.name = setText(series.name, Type::Body, style, style.theme.text, width - before);
        if (place.x() > 0 && place.x() + before + entry.name.width > width) {
            place = {0, place.y() + lineHeight};
            lineHeight = 0;
        }
        entry.place = place;
        place.rx() += before + entry.name.width + style.space(1.6);
        lineHeight = std::max(lineHeight, entry.name.height());
        m_entries.push_back(std::move(entry));
    }
    if (!m_entries.empty())
        m_height = place.y() + lineHeight + style.space(0.6);
}

double SeriesKey::signWidth() const
{
    return m_sign == Sign::Marker ? markerSize(m_style) : m_style.space(2.2);
}

void SeriesKey::paint(FigureCanvas &canvas, QPointF topLeft) const
{
    for (const Entry &entry : m_entries) {
        const QPointF at = topLeft + entry.place;
        const double y = at.y() + entry.name.lineHeight / 2;
        if (m_sign != Sign::Marker) {
            canvas.painter().setPen(seriesPen(entry.series, entry.colour, m_style));
            canvas.painter().drawLine(QPointF(at.x(), y), QPointF(at.x() + signWidth(), y));
        }
        if (m_sign != Sign::Line)
            paintMarker(canvas, {at.x() + signWidth() / 2, y}, entry.series, entry.colour, {});
        canvas.drawText(entry.name, at + QPointF(signWidth() + m_style.space(0.45), 0));
    }
}

} // namespace bangfu
