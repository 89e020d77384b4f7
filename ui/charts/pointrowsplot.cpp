// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pointrowsplot.h"

#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>
#include <map>

namespace bangfu {

using Type = FigureStyle::Type;

const Mark *PointRowsPlot::partnerOf(const Mark &mark) const
{
    if (!isDumbbell())
        return nullptr;
    for (const Mark &other : content().marks) {
        if (&other != &mark && other.category == mark.category)
            return &other;
    }
    return nullptr;
}

bool PointRowsPlot::isLeftOfPartner(const Mark &mark) const
{
    const Mark *partner = partnerOf(mark);
    return partner && (mark.value < partner->value || (mark.value == partner->value && &mark < partner));
}

double PointRowsPlot::plotWidth(double room) const
{
    PlotWidth width(room);
    for (const Mark &mark : content().marks) {
        if (!isLeftOfPartner(mark))
            width.keepRoom(partOf(mark.value), dotSize() / 2 + markLabel(mark, style()).width());
    }
    return width.value();
}

double PointRowsPlot::neededRowHeight(double) const
{
    // A dumbbell's labels may stand above and below it.
    return style().space(!content().sideLabels.empty() ? 4.4 : isDumbbell() ? 3.6 : 2.2);
}

double PointRowsPlot::comfortableRowHeight() const
{
    return style().space(isDumbbell() ? 9 : 5);
}

std::vector<PointRowsPlot::ThresholdLabel> PointRowsPlot::thresholdLabels(double plotWidth) const
{
    std::vector<ThresholdLabel> labels;
    for (const ThresholdLine &threshold : content().thresholds) {
        ThresholdLabel label;
        label.text = setLabel(threshold.label, Type::Note, style(), style().theme.quietText);
        const double middle = partOf(threshold.value) * plotWidth;
        label.left = std::clamp(middle - label.text.width / 2, 0.0, std::max(0.0, plotWidth - label.text.width));
        const auto touches = [&](const ThresholdLabel &other) {
            return other.lane == label.lane && label.left < other.left + other.text.width + style().space(0.8) &&
                   other.left < label.left + label.text.width + style().space(0.8);
        };
        while (std::any_of(labels.begin(), labels.end(), touches))
            ++label.lane;
        labels.push_back(std::move(label));
    }
    return labels;
}

double PointRowsPlot::topRoom(double plotWidth) const
{
    double room = 0;
    for (const ThresholdLabel &label : thresholdLabels(plotWidth))
        room = std::max(room, (label.lane + 1) * label.text.lineHeight + style().space(0.3));
    return room;
}

void PointRowsPlot::paintTop(FigureCanvas &canvas, const PlotChart &chart, const QRectF &plot) const
{
    const std::vector<ThresholdLabel> labels = thresholdLabels(plot.width());
    const auto topOf = [&](const ThresholdLabel &label) {
        return plot.top() - style().space(0.3) - (label.lane + 1) * label.text.lineHeight;
    };
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double x = chart.valuePosition(content().thresholds[i].value);
        canvas.drawLine({x, topOf(labels[i]) + labels[i].text.lineHeight}, {x, plot.bottom()}, style().theme.quietText,
                        std::max(1.0, style().space(0.09)), Qt::DashLine);
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const ThresholdLine &threshold = content().thresholds[i];
        const QRectF area(QPointF(plot.left() + labels[i].left, topOf(labels[i])), labels[i].text.size());
        canvas.painter().fillRect(area, style().theme.background); // lines of labels above pass behind
        canvas.drawText(labels[i].text, area.topLeft());
        canvas.addHit(threshold.figureId, area, threshold.description);
    }
}

void PointRowsPlot::fillChart(PlotChart &chart) const
{
    const double link = style().space(0.28);
    for (const Mark &mark : content().marks) {
        const double row = rowOf(mark.category);
        const QColor colour = colourOf(mark);
        if (mark.isRange)
            chart.addLine({{row, mark.from}, {row, mark.value}}, QPen(fillOf(mark.signs, colour, style().theme),
                                                                      rangeThickness(), Qt::SolidLine, Qt::FlatCap));
        else if (isLeftOfPartner(mark))
            chart.addLine({{row, mark.value}, {row, partnerOf(mark)->value}},
                          QPen(style().theme.series.back(), link, Qt::SolidLine, Qt::FlatCap));
    }
    for (const Mark &mark : content().marks) {
        if (mark.isRange)
            continue;
        const bool isHollow = mark.signs.isTarget || mark.signs.isDerived;
        QPen edge(isHollow ? colourOf(mark) : style().theme.background,
                  std::max(1.0, style().space(isHollow ? 0.14 : 0.08)));
        if (mark.signs.isDerived)
            edge.setDashPattern({2, 1.4});
        chart.addDot(rowOf(mark.category), mark.value, dotSize(), fillOf(mark.signs, colourOf(mark), style().theme),
                     edge);
    }
}

void PointRowsPlot::paintOver(FigureCanvas &canvas, const PlotChart &chart, double) const
{
    for (const Mark &mark : content().marks) {
        const double row = rowOf(mark.category);
        const QPointF end = chart.position(row, mark.value);
        const QPointF start = mark.isRange ? chart.position(row, mark.from) : end;
        const double half = mark.isRange ? rangeThickness() / 2 : dotSize() / 2;
        if (mark.isRange)
            paintBarSigns(canvas, QRectF(start.x(), start.y() - half, end.x() - start.x(), 2 * half), mark.signs,
                          colourOf(mark));
        canvas.addHit(mark.figureId, QRectF(start - QPointF(half, half), end + QPointF(half, half)), mark.description);
        paintMarkLabel(canvas, chart, mark);
    }
    paintSideLabels(canvas, chart);
}

void PointRowsPlot::paintMarkLabel(FigureCanvas &canvas, const PlotChart &chart, const Mark &mark) const
{
    const QPointF end = chart.position(rowOf(mark.category), mark.value);
    const double half = dotSize() / 2;
    if (!isLeftOfPartner(mark)) {
        const MarkLabel label = markLabel(mark, style());
        const double textLeft = end.x() + half + label.before;
        // Lines of reference and the grid stop short of the words.
        canvas.painter().fillRect(QRectF(textLeft - style().space(0.1), end.y() - label.text.height() * 0.4,
                                         label.text.width + style().space(0.2), label.text.height() * 0.8),
                                  style().theme.background);
        paintLabelBehind(canvas, mark, end + QPointF(half, 0), colourOf(mark));
        return;
    }
    const TextBlock text = setLabel(mark.label, Type::Body, style(), style().theme.text);
    const double signs = mark.signs.isUncertain ? triangleWidth(style()) + style().space(0.35) : 0;
    const double plotLeft = chart.valuePosition(content().axis.minimum);
    QPointF place = end - QPointF(half + style().space(0.5) + text.width, text.height() / 2);
    if (place.x() - signs < plotLeft + style().space(0.3)) // no room beside: below the dot
        place = {std::max(plotLeft + style().space(0.3) + signs, end.x() - text.width / 2),
                 end.y() + half + style().space(0.1)};
    if (mark.signs.isUncertain)
        paintTriangle(canvas, {place.x() - signs, place.y() + text.lineHeight / 2}, style().theme.warning);
    canvas.painter().fillRect(QRectF(place, text.size()).adjusted(0, text.lineHeight * 0.1, 0, -text.lineHeight * 0.1),
                              style().theme.background);
    canvas.drawText(text, place);
}

/// Above the middle of a dumbbell, or of the only dot.
void PointRowsPlot::paintSideLabels(FigureCanvas &canvas, const PlotChart &chart) const
{
    std::map<int, int> shown; // labels of a row so far
    for (const SideLabel &label : content().sideLabels) {
        double sum = 0;
        int count = 0;
        for (const Mark &mark : content().marks) {
            if (mark.category != label.category)
                continue;
            sum += chart.valuePosition(mark.value);
            ++count;
        }
        if (count == 0)
            continue;
        const TextBlock text = setLabel(label.label, Type::Strong, style(), style().theme.text);
        const double middle = sum / count;
        const double y = chart.position(rowOf(label.category), content().axis.maximum).y();
        const double left = std::max(chart.valuePosition(content().axis.minimum), middle - text.width / 2);
        const double rise = dotSize() / 2 + style().space(0.15) + text.height() * (1 + shown[label.category]++);
        const QPointF place(left, y - rise);
        canvas.drawText(text, place);
        canvas.addHit(label.figureId, QRectF(place, text.size()), label.description);
    }
}

} // namespace bangfu
