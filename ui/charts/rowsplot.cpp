// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rowsplot.h"

#include "ui/charts/signpainter.h"

#include <algorithm>
#include <cmath>

namespace bangfu {

RowsPlot::RowsPlot(const FigureContent &content, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
    , m_rows(content, style)
    , m_scale(content.axis, style)
    , m_thresholds(content, style)
{}

QColor RowsPlot::colourOf(const Mark &mark) const
{
    return markColour(m_content, mark, m_style.theme);
}

double RowsPlot::partOf(double value) const
{
    const ValueAxis &axis = m_content.axis;
    if (axis.isLogarithmic)
        return std::log10(std::max(value, axis.minimum) / axis.minimum) / std::log10(axis.maximum / axis.minimum);
    return (value - axis.minimum) / (axis.maximum - axis.minimum);
}

double RowsPlot::topRoom(double plotWidth) const
{
    return m_thresholds.height(plotWidth, [&](double value) { return partOf(value) * plotWidth; });
}

double RowsPlot::rowNeed(double width) const
{
    const double plot = plotWidth(width - m_rows.labelWidth(width));
    return std::ceil(std::max(neededRowHeight(plot), m_rows.tallestLabel(width) + m_style.space(0.4)));
}

double RowsPlot::neededHeight(double width) const
{
    const double plot = plotWidth(width - m_rows.labelWidth(width));
    return topRoom(plot) + m_rows.count() * rowNeed(width) + m_scale.height();
}

double RowsPlot::comfortableHeight(double width) const
{
    const double row =
        std::max(rowNeed(width),
                 m_rows.hasHeadings() ? std::min(m_style.space(3.6), comfortableRowHeight()) : comfortableRowHeight());
    const double plot = plotWidth(width - m_rows.labelWidth(width));
    return topRoom(plot) + m_rows.count() * row + m_scale.height();
}

void RowsPlot::paint(FigureCanvas &canvas, const QRectF &area) const
{
    const double labels = m_rows.labelWidth(area.width());
    const double width = plotWidth(area.width() - labels);
    const double height = std::min(area.height(), comfortableHeight(area.width()));
    const double top = topRoom(width);
    // What height is left over is shared between above and below, with more of it below.
    const double lowered = (area.height() - height) * 0.4;
    const QRectF plot(area.left() + labels, area.top() + lowered + top, width, height - top - m_scale.height());
    PlotChart chart(PlotChart::Values::Lying, m_content.axis, m_rows.count(), plot);
    canvas.setValues({plot, m_content.axis, true});
    for (const AxisTick &tick : m_content.axis.ticks) {
        const double x = chart.valuePosition(tick.value);
        canvas.drawLine({x, plot.top()}, {x, plot.bottom()}, m_style.theme.rule);
    }
    fillChart(chart);
    const auto position = [&](double value) { return partOf(value) * width; };
    m_thresholds.paint(canvas, plot, position);
    chart.render(canvas.painter());
    if (m_content.axis.minimum <= 0 && !m_content.axis.isLogarithmic)
        canvas.drawLine({chart.valuePosition(0), plot.top()}, {chart.valuePosition(0), plot.bottom()},
                        m_style.theme.quietText);
    m_rows.paint(canvas, QRectF(area.left(), plot.top(), area.width(), plot.height()), plot.height() / m_rows.count());
    paintOver(canvas, chart, area.right());
    m_thresholds.addHits(canvas, plot, position);
    m_scale.paint(canvas, plot.bottom(),
                  QRectF(plot.left() - labels, plot.bottom(), area.right() - plot.left() + labels, 0),
                  [&chart](double value) { return chart.valuePosition(value); });
}

} // namespace bangfu
