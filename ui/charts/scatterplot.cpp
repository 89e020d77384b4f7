// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scatterplot.h"

#include "ui/charts/densepainter.h"
#include "ui/charts/labelplacement.h"
#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

constexpr double leastPlot = 14; // bodies of height: labels need room to stand apart

} // namespace

ScatterPlot::ScatterPlot(const FigureContent &content, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
    , m_across(content.acrossAxis.value_or(ValueAxis()))
{
    m_named.series = content.series;
    if (!content.denseSeries.empty()) {
        m_named.series.clear();
        for (const DenseSeries &series : content.denseSeries)
            m_named.series.push_back({series.name, series.colour, false});
    }
    if (m_named.series.size() < 2)
        m_named.series.clear();
}

SeriesKey ScatterPlot::key(double width) const
{
    return {m_named, m_style, SeriesKey::Sign::Marker, width};
}

double ScatterPlot::neededHeight(double width) const
{
    return key(width).height() + TwoAxes(m_content.axis, m_across, m_style, width).room() + m_style.space(leastPlot);
}

double ScatterPlot::comfortableHeight(double width) const
{
    return neededHeight(width) + m_style.space(60);
}

QPointF ScatterPlot::pointOf(const Mark &mark, const Planes &planes) const
{
    return {planes.across.position(mark.across.value_or(0)), planes.values.position(mark.value)};
}

void ScatterPlot::paint(FigureCanvas &canvas, const QRectF &area) const
{
    const SeriesKey names = key(area.width());
    names.paint(canvas, area.topLeft());
    const double height = std::min(area.height(), comfortableHeight(area.width()));
    const QRectF inner(area.left(), area.top() + names.height(), area.width(), height - names.height());
    const TwoAxes axes(m_content.axis, m_across, m_style, area.width());
    const QRectF plot = axes.plotIn(inner, m_style.space(1));
    const Planes planes{axes.values(plot), axes.across(plot)};
    canvas.setValues(planes.values);
    axes.paint(canvas, inner, plot);
    for (std::size_t i = 0; i < m_content.denseSeries.size(); ++i) {
        paintDensePoints(canvas, m_content.denseSeries[i], {planes.values, planes.across}, static_cast<int>(i));
        canvas.addHit(QStringLiteral("series-%1").arg(i), plot, m_content.denseSeries[i].name);
    }
    paintPoints(canvas, planes);
    paintLabels(canvas, planes);
}

void ScatterPlot::paintPoints(FigureCanvas &canvas, const Planes &planes) const
{
    const double half = markerSize(m_style) / 2;
    for (const Mark &mark : m_content.marks) {
        if (mark.absence != Absence::None || !mark.across)
            continue;
        const QPointF point = pointOf(mark, planes);
        const auto index = static_cast<std::size_t>(mark.series);
        const FigureSeries series = index < m_content.series.size() ? m_content.series[index] : FigureSeries();
        const QColor colour = seriesColour(series, mark.isFaded, m_style.theme);
        if (mark.signs.isOpenAbove)
            paintOpenEnd(canvas, point - QPointF(0, half), false, colour);
        paintMarker(canvas, point, mark.series, colour, mark.signs);
        canvas.addHit(mark.figureId, QRectF(point - QPointF(half, half), point + QPointF(half, half)),
                      mark.description);
    }
}

void ScatterPlot::paintLabels(FigureCanvas &canvas, const Planes &planes) const
{
    const QRectF &plot = planes.values.area;
    LabelPlacement placement(plot.adjusted(m_style.space(0.2), -m_style.space(0.7), m_style.space(1), 0),
                             m_style.space(0.4));
    const double half = markerSize(m_style) / 2;
    std::vector<const Mark *> marks;
    QPointF middle;
    for (const Mark &mark : m_content.marks) {
        if (mark.absence != Absence::None || !mark.across)
            continue;
        const QPointF point = pointOf(mark, planes);
        const double reach = mark.signs.isOpenAbove ? openEndReach(m_style) : 0;
        placement.addMark(QRectF(point - QPointF(half, half + reach), point + QPointF(half, half)));
        middle += point;
        if (!mark.label.isEmpty())
            marks.push_back(&mark);
    }
    middle /= std::max<double>(1, static_cast<double>(m_content.marks.size()));
    const auto distance = [&](const Mark *mark) {
        const QPointF from = pointOf(*mark, planes) - middle;
        return std::hypot(from.x() / plot.width(), from.y() / plot.height());
    };
    std::stable_sort(marks.begin(), marks.end(),
                     [&](const Mark *a, const Mark *b) { return distance(a) > distance(b); });
    for (const Mark *mark : marks) {
        const QPointF point = pointOf(*mark, planes);
        const TextBlock text =
            setLabel(mark->label, Type::Note, m_style, mark->isFaded ? m_style.theme.quietText : m_style.theme.text,
                     m_style.space(14));
        const double sign = mark->signs.isUncertain ? triangleWidth(m_style) + m_style.space(0.3) : 0;
        const double reach = mark->signs.isOpenAbove ? openEndReach(m_style) : 0;
        const QRectF around(point - QPointF(half, half + reach), point + QPointF(half, half));
        const auto place = placement.place({text.width + sign, text.height()}, around);
        if (!place)
            continue;
        if (sign > 0)
            paintTriangle(canvas, *place + QPointF(0, text.lineHeight / 2), m_style.theme.warning);
        canvas.drawText(text, *place + QPointF(sign, 0));
    }
}

} // namespace bangfu
