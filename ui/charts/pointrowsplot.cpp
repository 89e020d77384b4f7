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
    if (!isDumbbell() || mark.absence != Absence::None)
        return nullptr;
    for (const Mark &other : content().marks) {
        if (&other != &mark && other.category == mark.category && other.absence == Absence::None)
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
        if (mark.absence == Absence::None && !isLeftOfPartner(mark))
            width.keepRoom(partOf(mark.value), dotSize() / 2 + markLabel(mark, style()).width() + absenceWidth(mark));
    }
    return width.value();
}

/// What is missing stands behind the last value of its row.
const Mark *PointRowsPlot::absenceBeside(const Mark &mark) const
{
    for (const Mark &other : content().marks) {
        if (other.category == mark.category && other.absence != Absence::None && mark.absence == Absence::None)
            return &other;
    }
    return nullptr;
}

double PointRowsPlot::absenceWidth(const Mark &mark) const
{
    const Mark *absent = absenceBeside(mark);
    return absent ? style().space(1) + markLabel(*absent, style()).width() : 0;
}

bool PointRowsPlot::isAlone(const Mark &mark) const
{
    return std::none_of(content().marks.begin(), content().marks.end(), [&mark](const Mark &other) {
        return other.category == mark.category && other.absence == Absence::None;
    });
}

double PointRowsPlot::neededRowHeight(double) const
{
    // A dumbbell's labels may stand above and below it.
    double height = style().space(!content().sideLabels.empty() ? 4.4 : isDumbbell() ? 3.6 : 2.2);
    for (const Mark &mark : content().marks)
        height = std::max(height, markLabel(mark, style()).text.height() + style().space(0.6));
    return height;
}

double PointRowsPlot::comfortableRowHeight() const
{
    constexpr double roomForAll = 34; // bodies: few rows stand far from each other, many close
    const double few = roomForAll / std::max<double>(1, rowCount());
    return style().space(std::clamp(few, isDumbbell() ? 6.0 : 4.0, isDumbbell() ? 11.0 : 8.0));
}

void PointRowsPlot::fillChart(PlotChart &chart) const
{
    const double link = style().space(0.28);
    for (const Mark &mark : content().marks) {
        if (mark.absence != Absence::None)
            continue;
        const double row = rowOf(mark.category);
        const QColor colour = colourOf(mark);
        if (mark.isRange)
            chart.addLine({{row, mark.from}, {row, mark.value}}, QPen(fillOf(mark.signs, colour, style().theme),
                                                                      rangeThickness(), Qt::SolidLine, Qt::FlatCap));
        else if (isLeftOfPartner(mark))
            chart.addLine({{row, mark.value}, {row, partnerOf(mark)->value}},
                          QPen(style().theme.otherSeries, link, Qt::SolidLine, Qt::FlatCap));
    }
    for (const Mark &mark : content().marks) {
        if (mark.isRange || mark.absence != Absence::None)
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
        if (mark.absence != Absence::None) {
            if (isAlone(mark))
                paintAbsence(canvas, mark, chart.position(row, content().axis.minimum));
            continue;
        }
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
        const double right = paintLabelBehind(canvas, mark, end + QPointF(half, 0), colourOf(mark));
        if (const Mark *absent = absenceBeside(mark))
            paintAbsence(canvas, *absent, {right + style().space(1), end.y()});
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

void PointRowsPlot::paintAbsence(FigureCanvas &canvas, const Mark &mark, QPointF place) const
{
    paintLabelBehind(canvas, mark, place, colourOf(mark));
    canvas.addHit(mark.figureId, absenceArea(mark, place, style()), mark.description);
}

/// Above the middle of a dumbbell, or of the only dot.
void PointRowsPlot::paintSideLabels(FigureCanvas &canvas, const PlotChart &chart) const
{
    std::map<int, int> shown; // labels of a row so far
    for (const SideLabel &label : content().sideLabels) {
        double sum = 0;
        int count = 0;
        for (const Mark &mark : content().marks) {
            if (mark.category != label.category || mark.absence != Absence::None)
                continue;
            sum += chart.valuePosition(mark.value);
            ++count;
        }
        const TextBlock text = setLabel(label.label, Type::Strong, style(), style().theme.text);
        const double leftmost = chart.valuePosition(content().axis.minimum);
        const double middle = count > 0 ? sum / count : leftmost;
        const double y = chart.position(rowOf(label.category), content().axis.maximum).y();
        const double left = std::max(leftmost, middle - text.width / 2);
        const double rise = dotSize() / 2 + style().space(0.15) + text.height() * (1 + shown[label.category]++);
        const QPointF place(left, y - rise);
        canvas.drawText(text, place);
        canvas.addHit(label.figureId, QRectF(place, text.size()), label.description);
    }
}

} // namespace bangfu
