// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barrowsplot.h"

#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>

namespace bangfu {

using Type = FigureStyle::Type;

bool BarRowsPlot::hasDifferences() const
{
    const auto &brackets = content().brackets;
    return std::any_of(brackets.begin(), brackets.end(), [](const Bracket &each) { return !each.isTotal; });
}

TextBlock BarRowsPlot::totalLabel(const Bracket &bracket) const
{
    return setLabel(bracket.label, Type::Strong, style(), style().theme.text, style().space(9));
}

TextBlock BarRowsPlot::sideLabel(const SideLabel &label) const
{
    return setLabel(label.label, Type::Body, style(), style().theme.quietText, style().space(12));
}

/// Totals stand right of everything else.
double BarRowsPlot::totalsRoom() const
{
    double room = 0;
    for (const Bracket &bracket : content().brackets) {
        if (bracket.isTotal && bracket.fromCategory != bracket.toCategory)
            room = std::max(room, totalLabel(bracket).width + style().space(2));
    }
    return room;
}

std::vector<const SideLabel *> BarRowsPlot::sideLabelsOf(const Mark &mark) const
{
    std::vector<const SideLabel *> labels;
    for (const SideLabel &label : content().sideLabels) {
        if (label.category == mark.category)
            labels.push_back(&label);
    }
    return labels;
}

/// Side labels stand behind the value where that is short, else below it.
bool BarRowsPlot::haveSideLabelsBelow() const
{
    constexpr double widest = 17; // bodies
    return std::any_of(content().marks.begin(), content().marks.end(), [this](const Mark &mark) {
        double width = markLabel(mark, style()).width();
        for (const SideLabel *label : sideLabelsOf(mark))
            width += style().space(1) + sideLabel(*label).width;
        return !sideLabelsOf(mark).empty() && width > style().space(widest);
    });
}

double BarRowsPlot::labelsHeight(const Mark &mark) const
{
    double height = markLabel(mark, style()).text.height();
    for (const SideLabel *label : sideLabelsOf(mark)) {
        const double own = sideLabel(*label).height();
        height = haveSideLabelsBelow() ? height + own : std::max(height, own);
    }
    return height;
}

double BarRowsPlot::roomBehind(const Mark &mark) const
{
    const bool isBelow = haveSideLabelsBelow();
    double room = hasDifferences() ? style().space(0.5) : markLabel(mark, style()).width();
    for (const SideLabel *label : sideLabelsOf(mark)) {
        const double own = sideLabel(*label).width;
        room = isBelow ? std::max(room, own + style().space(0.5)) : room + style().space(1) + own;
    }
    return room;
}

double BarRowsPlot::plotWidth(double room) const
{
    PlotWidth width(room - totalsRoom());
    for (const Mark &mark : content().marks)
        width.keepRoom(partOf(endOf(mark)), roomBehind(mark));
    return width.value();
}

/// What is behind a bar to the left of zero stands on the free side of zero.
double BarRowsPlot::endOf(const Mark &mark) const
{
    return mark.absence == Absence::None ? std::max(0.0, mark.value) : 0;
}

double BarRowsPlot::barThickness(double rowHeight) const
{
    return std::min(style().space(rowCount() <= 2 ? 6.5 : 5), rowHeight * 0.62);
}

double BarRowsPlot::neededRowHeight(double) const
{
    double height = style().space(hasDifferences() ? 3.4 : 2.1);
    for (const Mark &mark : content().marks)
        height = std::max(height, labelsHeight(mark) + style().space(0.4));
    return height;
}

double BarRowsPlot::comfortableRowHeight() const
{
    constexpr double roomForAll = 30; // bodies: few bars stand far from each other, many close
    return style().space(std::clamp(roomForAll / std::max<double>(1, rowCount()), 4.5, 11.0));
}

void BarRowsPlot::fillChart(PlotChart &chart) const
{
    const double row = chart.slotExtent();
    chart.setBarThickness(barThickness(row) / row);
    for (const Mark &mark : content().marks) {
        if (mark.absence == Absence::None)
            chart.addBar(rowOf(mark.category), 0, mark.value, fillOf(mark.signs, colourOf(mark), style().theme));
    }
}

double BarRowsPlot::valueOf(int category) const
{
    double value = 0;
    for (const Mark &mark : content().marks) {
        if (mark.category == category && mark.absence == Absence::None)
            value = std::max(value, mark.value);
    }
    return value;
}

void BarRowsPlot::paintOver(FigureCanvas &canvas, const PlotChart &chart, double right) const
{
    for (const Mark &mark : content().marks)
        paintMark(canvas, chart, mark);
    for (const Bracket &bracket : content().brackets) {
        if (!bracket.isTotal)
            paintDifference(canvas, chart, bracket);
        else if (bracket.fromCategory != bracket.toCategory)
            paintTotal(canvas, chart, bracket, right);
    }
}

bool BarRowsPlot::fitsInside(const PlotChart &chart, const Mark &mark) const
{
    const double length = chart.valuePosition(endOf(mark)) - chart.valuePosition(0);
    return mark.absence == Absence::None &&
           setLabel(mark.label, Type::Body, style(), style().theme.text).width + style().space(1) <= length;
}

void BarRowsPlot::paintMark(FigureCanvas &canvas, const PlotChart &chart, const Mark &mark) const
{
    const int row = rowOf(mark.category);
    const QPointF end = chart.position(row, endOf(mark));
    double right = end.x();
    double labelLeft = right + style().space(0.5);
    if (mark.absence == Absence::None) {
        const QRectF bar = chart.barArea(row, 0, mark.value).normalized();
        paintBarSigns(canvas, bar, mark.signs, colourOf(mark));
        canvas.addHit(mark.figureId, bar, mark.description);
    } else {
        canvas.addHit(mark.figureId, absenceArea(mark, end, style()), mark.description);
    }
    if (hasDifferences() && fitsInside(chart, mark)) {
        const QColor ground = groundOf(mark.signs, colourOf(mark), style().theme);
        const TextBlock text = setLabel(mark.label, Type::Body, style(), style().theme.textOn(ground));
        const QPointF place = end - QPointF(text.width + style().space(0.5), text.height() / 2);
        if (mark.signs.isDerived) // hatches do not run through words
            canvas.painter().fillRect(
                QRectF(place, text.size()).adjusted(-style().space(0.3), 0, style().space(0.2), 0),
                style().theme.background);
        canvas.drawText(text, place);
    } else if (hasDifferences() && mark.absence == Absence::None) {
        // The arrow of the difference goes out from this bar's end, with its label above.
        const TextBlock text = setLabel(mark.label, Type::Body, style(), style().theme.text);
        canvas.drawText(text, end + QPointF(style().space(0.5), style().space(0.1)));
    } else {
        const MarkLabel label = markLabel(mark, style());
        const double raised = haveSideLabelsBelow() ? (labelsHeight(mark) - label.text.height()) / 2 : 0;
        right = paintLabelBehind(canvas, mark, end - QPointF(0, raised), colourOf(mark));
        labelLeft = right - label.text.width - label.behind;
    }
    paintSideLabels(canvas, mark, {labelLeft, end.y()}, right);
}

/// Behind the end of the value's label, or below it from where it begins.
void BarRowsPlot::paintSideLabels(FigureCanvas &canvas, const Mark &mark, QPointF middle, double right) const
{
    const bool isBelow = haveSideLabelsBelow() && !hasDifferences();
    double top = middle.y() - labelsHeight(mark) / 2 + markLabel(mark, style()).text.height();
    for (const SideLabel *label : sideLabelsOf(mark)) {
        const TextBlock text = sideLabel(*label);
        const QPointF place =
            isBelow ? QPointF(middle.x(), top) : QPointF(right + style().space(1), middle.y() - text.height() / 2);
        canvas.drawText(text, place);
        canvas.addHit(label->figureId, QRectF(place, text.size()), label->description);
        right = place.x() + text.width;
        top += text.height();
    }
}

/// An arrow in the row of the smaller bar, from its end to where the larger one ends.
void BarRowsPlot::paintDifference(FigureCanvas &canvas, const PlotChart &chart, const Bracket &bracket) const
{
    const bool isFromSmaller = valueOf(bracket.fromCategory) <= valueOf(bracket.toCategory);
    const int smaller = isFromSmaller ? bracket.fromCategory : bracket.toCategory;
    const int larger = isFromSmaller ? bracket.toCategory : bracket.fromCategory;
    const QPointF start = chart.position(rowOf(smaller), valueOf(smaller));
    const QPointF end(chart.valuePosition(valueOf(larger)), start.y());
    const QColor &ink = style().theme.text;
    canvas.drawLine(end, chart.position(rowOf(larger), valueOf(larger)), style().theme.quietText);
    canvas.drawLine(start, end, ink, std::max(1.0, style().space(0.08)));
    const double tick = style().space(0.35);
    for (const QPointF &point : {start, end})
        canvas.drawLine(point - QPointF(0, tick), point + QPointF(0, tick), ink, std::max(1.0, style().space(0.08)));
    const TextBlock text = setLabel(bracket.label, Type::Body, style(), style().theme.quietText);
    const double left = std::max(start.x(), (start.x() + end.x() - text.width) / 2);
    const QPointF place(left, start.y() - text.height() - style().space(0.1));
    canvas.drawText(text, place);
    canvas.addHit(bracket.figureId, QRectF(place, text.size()), bracket.description);
}

void BarRowsPlot::paintTotal(FigureCanvas &canvas, const PlotChart &chart, const Bracket &bracket, double right) const
{
    const double lane = right - totalsRoom() + style().space(0.6);
    const double half = chart.slotExtent() * 0.3;
    const double top = chart.position(rowOf(std::min(bracket.fromCategory, bracket.toCategory)), 0).y() - half;
    const double bottom = chart.position(rowOf(std::max(bracket.fromCategory, bracket.toCategory)), 0).y() + half;
    const double arm = style().space(0.5);
    canvas.painter().setPen(QPen(style().theme.quietText, std::max(1.0, style().space(0.08))));
    canvas.painter().drawPolyline(
        QPolygonF{{QPointF(lane - arm, top), QPointF(lane, top), QPointF(lane, bottom), QPointF(lane - arm, bottom)}});
    const TextBlock text = totalLabel(bracket);
    const QPointF place(lane + style().space(0.6), (top + bottom - text.height()) / 2);
    canvas.drawText(text, place);
    canvas.addHit(bracket.figureId, QRectF(place, text.size()), bracket.description);
}

} // namespace bangfu
