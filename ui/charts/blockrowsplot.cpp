// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/blockrowsplot.h"

#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bangfu {

using Type = FigureStyle::Type;

double BlockRowsPlot::Plot::part(double value) const
{
    if (axis->isLogarithmic) {
        const double least = std::max(value, axis->minimum); // zero has no logarithm
        return std::log10(least / axis->minimum) / std::log10(axis->maximum / axis->minimum);
    }
    return (value - axis->minimum) / (axis->maximum - axis->minimum);
}

BlockRowsPlot::BlockRowsPlot(const FigureContent &content, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
    , m_rows(content, style)
    , m_scale(content.axis, style)
    , m_thresholds(content, style)
{}

std::vector<const Mark *> BlockRowsPlot::marksOf(int category) const
{
    std::vector<const Mark *> marks;
    for (const Mark &mark : m_content.marks) {
        if (mark.category == category)
            marks.push_back(&mark);
    }
    return marks;
}

QColor BlockRowsPlot::colourOf(const Mark &mark) const
{
    return markColour(m_content, mark, m_style.theme);
}

BlockRowsPlot::Thickness BlockRowsPlot::thicknessFor(int barCount, double least, double most) const
{
    constexpr double roomForAll = 16; // bodies
    const double suited = std::clamp(roomForAll / std::max(1, barCount), least, most);
    return {m_style.space(least), m_style.space(suited)};
}

BlockRowsPlot::Places BlockRowsPlot::placesFor(double width, double thick) const
{
    Places places;
    places.labels = m_rows.labelWidth(width);
    places.plot.axis = &m_content.axis;
    places.plot.left = places.labels;
    places.plot.right = width;
    places.plot.thick = thick;
    places.plot.width = plotWidth(width - places.labels);
    if (!m_content.thresholds.empty())
        places.top = m_thresholds.height(
            places.plot.width, [&places](double value) { return places.plot.part(value) * places.plot.width; });
    return places;
}

std::vector<BlockRowsPlot::Remark> BlockRowsPlot::remarksOf(int category, const Plot &plot) const
{
    std::vector<Remark> remarks;
    const auto add = [&](const QString &figureId, const QString &description, const QString &label) {
        remarks.push_back(
            {figureId, description,
             setLabelWithin(label, Type::Body, m_style, m_style.theme.quietText, plot.right - plot.left)});
    };
    for (const SideLabel &label : m_content.sideLabels) {
        if (label.category == category)
            add(label.figureId, label.description, label.label);
    }
    for (const Bracket &bracket : m_content.brackets) {
        if (std::max(bracket.fromCategory, bracket.toCategory) == category && !paintsItself(bracket))
            add(bracket.figureId, bracket.description, bracket.label);
    }
    return remarks;
}

double BlockRowsPlot::gapFor(double thick) const
{
    return std::clamp(thick * 0.5, m_style.space(0.6), m_style.space(2));
}

double BlockRowsPlot::rowHeight(int row, double width, const Plot &plot) const
{
    const double label = m_rows.labelHeight(row, width);
    const int category = m_rows.categoryOf(row);
    if (category < 0)
        return label + m_style.space(row == 0 ? 0.2 : 0.8);
    double height = std::max(label, blockHeight(category, plot));
    for (const Remark &remark : remarksOf(category, plot))
        height += remark.text.height();
    return height + gapFor(plot.thick);
}

double BlockRowsPlot::height(double width, double thick) const
{
    const Places places = placesFor(width, thick);
    double sum = places.top + scaleHeight();
    for (int row = 0; row < m_rows.count(); ++row)
        sum += rowHeight(row, width, places.plot);
    return std::ceil(sum);
}

double BlockRowsPlot::neededHeight(double width) const
{
    return height(width, thickness().least);
}

double BlockRowsPlot::comfortableHeight(double width) const
{
    return height(width, thickness().most);
}

double BlockRowsPlot::thicknessThatFits(const QRectF &area) const
{
    const Thickness bounds = thickness();
    double fits = bounds.least;
    double tooThick = bounds.most;
    if (height(area.width(), tooThick) <= area.height())
        return tooThick;
    while (tooThick - fits > 1) {
        const double middle = (fits + tooThick) / 2;
        (height(area.width(), middle) <= area.height() ? fits : tooThick) = middle;
    }
    return fits;
}

void BlockRowsPlot::paintScale(FigureCanvas &canvas, const Plot &plot, double y, const QRectF &figure) const
{
    m_scale.paint(canvas, y, figure, [&plot](double value) { return plot.at(value); });
}

void BlockRowsPlot::paintGrid(FigureCanvas &canvas, const Plot &plot, double top, double bottom) const
{
    for (const AxisTick &tick : m_content.axis.ticks)
        canvas.drawLine({plot.at(tick.value), top}, {plot.at(tick.value), bottom}, m_style.theme.rule);
}

void BlockRowsPlot::paintRemarks(FigureCanvas &canvas, const std::vector<Remark> &remarks, QPointF place) const
{
    for (const Remark &remark : remarks) {
        const QRectF area(place, remark.text.size());
        canvas.painter().fillRect(area, m_style.theme.background); // the grid stops short of the words
        canvas.drawText(remark.text, place);
        canvas.addHit(remark.figureId, area, remark.description);
        place.ry() += remark.text.height();
    }
}

void BlockRowsPlot::paintRow(FigureCanvas &canvas, int row, const Plot &plot, const QRectF &place) const
{
    const double label = m_rows.labelHeight(row, place.width());
    const int category = m_rows.categoryOf(row);
    if (category < 0) {
        m_rows.paintLabel(canvas, row, {place.left(), place.bottom() - label}, place.width());
        return;
    }
    const std::vector<Remark> remarks = remarksOf(category, plot);
    double below = 0;
    for (const Remark &remark : remarks)
        below += remark.text.height();
    const double height = std::max(label, blockHeight(category, plot));
    const QRectF block(plot.left, place.top() + (place.height() - height - below) / 2, plot.width, height);
    const double middle = paintBlock(canvas, category, plot, block);
    const double top = std::clamp(middle - label / 2, block.top(), block.bottom() - label);
    m_rows.paintLabel(canvas, row, {place.left(), top}, place.width());
    paintRemarks(canvas, remarks, {plot.left, block.bottom()});
}

void BlockRowsPlot::paint(FigureCanvas &canvas, const QRectF &area) const
{
    const double thick = thicknessThatFits(area);
    Places places = placesFor(area.width(), thick);
    const double spare = std::max(0.0, area.height() - height(area.width(), thick));
    // What height is left over first parts the blocks, then is shared between above and below.
    const double between = std::min(spare / (m_rows.count() + 1), gapFor(thick));
    const double top = area.top() + (spare - between * m_rows.count()) * 0.4 + places.top;
    std::vector<double> heights;
    double bottom = top;
    for (int row = 0; row < m_rows.count(); ++row) {
        heights.push_back(rowHeight(row, area.width(), places.plot) + between);
        bottom += heights.back();
    }
    Plot &plot = places.plot;
    plot.left += area.left();
    plot.right += area.left();
    const QRectF body(plot.left, top, plot.width, bottom - top);
    const auto position = [&plot](double value) { return plot.part(value) * plot.width; };
    if (hasValues())
        canvas.setValues({body, m_content.axis, true});
    if (hasGrid())
        paintGrid(canvas, plot, top, bottom);
    m_thresholds.paint(canvas, body, position);
    double y = top;
    for (int row = 0; row < m_rows.count(); ++row) {
        const double height = heights[static_cast<std::size_t>(row)];
        paintRow(canvas, row, plot, QRectF(area.left(), y, area.width(), height));
        y += height;
    }
    m_thresholds.addHits(canvas, body, position);
    paintScale(canvas, plot, bottom, QRectF(area.left(), bottom, area.width(), 0));
}

} // namespace bangfu
