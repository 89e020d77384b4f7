// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barrowsplot.h"

#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>

namespace bangfu {

using Type = FigureStyle::Type;

/// The name and value of a part: in it where it has room, else below it on a line of its own with a leader.
struct BarRowsPlot::PartLabel
{
    const Mark *mark = nullptr;
    TextBlock text;
    bool isInside = true;
    int lane = 0;    ///< below the bar
    double left = 0; ///< of the text, from the left of the plot
    double middle = 0;
    double signs = 0; ///< room before the text
};

bool BarRowsPlot::hasDifferences() const
{
    const auto &brackets = content().brackets;
    return std::any_of(brackets.begin(), brackets.end(), [](const Bracket &each) { return !each.isTotal; });
}

TextBlock BarRowsPlot::totalLabel(const Bracket &bracket) const
{
    return setLabel(bracket.label, Type::Strong, style(), style().theme.text, style().space(9));
}

TextBlock BarRowsPlot::wholeLabel(const Bracket &bracket) const
{
    return setLabel(bracket.label, Type::Strong, style(), style().theme.text, style().space(9));
}

TextBlock BarRowsPlot::sideLabel(const SideLabel &label) const
{
    return setLabel(label.label, Type::Body, style(), style().theme.quietText, style().space(isStacked() ? 30 : 12));
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

double BarRowsPlot::roomBehind(const Mark &mark) const
{
    double room = hasDifferences() ? style().space(0.5) : markLabel(mark, style()).width();
    for (const SideLabel &label : content().sideLabels) {
        if (label.category == mark.category)
            room += style().space(1) + sideLabel(label).width;
    }
    return room;
}

double BarRowsPlot::plotWidth(double room) const
{
    PlotWidth width(room - totalsRoom());
    for (const Mark &mark : content().marks) {
        if (!isStacked())
            width.keepRoom(partOf(mark.value), roomBehind(mark));
    }
    for (const Bracket &bracket : content().brackets) {
        if (isStacked() && bracket.fromCategory == bracket.toCategory)
            width.keepRoom(partOf(bracket.value), wholeLabel(bracket).width + style().space(0.6));
    }
    return width.value();
}

double BarRowsPlot::barThickness(double rowHeight) const
{
    const double thickest = style().space(isStacked() ? 5.6 : 4);
    double room = rowHeight * (isStacked() ? 0.8 : 0.62);
    return std::min(thickest, room);
}

double BarRowsPlot::neededRowHeight(double plotWidth) const
{
    if (!isStacked())
        return style().space(hasDifferences() ? 3.4 : 2.1);
    int lanes = 0;
    for (const PartLabel &label : partLabels(plotWidth))
        lanes = std::max(lanes, label.isInside ? 0 : label.lane + 1);
    const double line = style().space(style().lineFactor());
    const double above = content().sideLabels.empty() ? 0 : line + style().space(0.4);
    // The bar stands in the middle of its row, so what is below it needs as much room above.
    return style().space(4.2) + 2 * std::max(above, lanes * line + (lanes > 0 ? style().space(0.8) : 0)) +
           style().space(0.4);
}

double BarRowsPlot::comfortableRowHeight() const
{
    return style().space(isStacked() ? 10 : 6);
}

void BarRowsPlot::fillChart(PlotChart &chart) const
{
    const double row = chart.slotExtent();
    double thickness = barThickness(row);
    if (isStacked())
        thickness = std::min(thickness, style().space(5.6));
    chart.setBarThickness(thickness / row);
    for (const Mark &mark : content().marks)
        chart.addBar(rowOf(mark.category), isStacked() ? mark.from : 0, mark.value,
                     fillOf(mark.signs, colourOf(mark), style().theme));
}

double BarRowsPlot::valueOf(int category) const
{
    double value = 0;
    for (const Mark &mark : content().marks) {
        if (mark.category == category)
            value = std::max(value, mark.value);
    }
    return value;
}

void BarRowsPlot::paintOver(FigureCanvas &canvas, const PlotChart &chart, double right) const
{
    for (const Mark &mark : content().marks) {
        const QRectF bar = chart.barArea(rowOf(mark.category), isStacked() ? mark.from : 0, mark.value);
        paintBarSigns(canvas, bar, mark.signs, colourOf(mark));
        canvas.addHit(mark.figureId, bar, mark.description);
    }
    if (isStacked())
        paintStack(canvas, chart);
    else
        paintBars(canvas, chart);
    for (const Bracket &bracket : content().brackets) {
        if (!bracket.isTotal)
            paintDifference(canvas, chart, bracket);
        else if (bracket.fromCategory != bracket.toCategory)
            paintTotal(canvas, chart, bracket, right);
    }
}

void BarRowsPlot::paintBars(FigureCanvas &canvas, const PlotChart &chart) const
{
    for (const Mark &mark : content().marks) {
        const int row = rowOf(mark.category);
        // What a bar to the left of zero is worth stands on the free side of zero.
        const QPointF end = chart.position(row, hasDifferences() ? mark.value : std::max(0.0, mark.value));
        double right = end.x();
        if (hasDifferences()) {
            const QColor ground = groundOf(mark.signs, colourOf(mark), style().theme);
            const TextBlock text = setLabel(mark.label, Type::Body, style(), style().theme.textOn(ground));
            canvas.drawText(text, end - QPointF(text.width + style().space(0.5), text.height() / 2));
        } else {
            right = paintLabelBehind(canvas, mark, end, colourOf(mark));
        }
        for (const SideLabel &label : content().sideLabels) {
            if (label.category != mark.category)
                continue;
            const TextBlock text = sideLabel(label);
            const QPointF place(right + style().space(1), end.y() - text.height() / 2);
            canvas.drawText(text, place);
            canvas.addHit(label.figureId, QRectF(place, text.size()), label.description);
        }
    }
}

BarRowsPlot::PartLabel BarRowsPlot::partLabel(const Mark &mark, double plotWidth) const
{
    const double pad = style().space(0.5);
    const QString name =
        namesSeriesDirectly(content()) ? content().series[static_cast<std::size_t>(mark.series)].name : QString();
    const QColor ground = groundOf(mark.signs, colourOf(mark), style().theme);
    const double left = partOf(mark.from) * plotWidth;
    const double end = partOf(mark.value) * plotWidth;
    PartLabel label;
    label.mark = &mark;
    label.signs = mark.signs.isUncertain ? triangleWidth(style()) + style().space(0.35) : 0;
    label.middle = (left + end) / 2;
    label.text = setLabel(name.isEmpty() ? mark.label : name + u'\n' + mark.label, Type::Body, style(),
                          mark.signs.isDerived ? style().theme.text : style().theme.textOn(ground));
    label.left = label.middle - (label.text.width - label.signs) / 2;
    label.isInside = label.text.width + label.signs + 2 * pad <= end - left;
    if (label.isInside)
        return label;
    const QString colon = content().language == Language::Chinese ? QStringLiteral("：") : QStringLiteral(": ");
    label.text =
        setLabel(name.isEmpty() ? mark.label : name + colon + mark.label, Type::Body, style(), style().theme.text);
    label.signs += style().space(1.1); // a swatch, because leaders are easily confused
    // Right of its leader if it fits there, so that leaders of parts before it pass by.
    const double most = std::max(pad + label.signs, plotWidth - label.text.width);
    label.left = std::clamp(label.middle + pad + label.signs, pad + label.signs, most);
    return label;
}

std::vector<BarRowsPlot::PartLabel> BarRowsPlot::partLabels(double plotWidth) const
{
    std::vector<PartLabel> labels;
    std::vector<std::vector<std::pair<double, double>>> lanes; // what each line below the bar holds: left and right
    // The last part takes the first line, so that the leaders of earlier ones go down left of its text.
    for (auto mark = content().marks.rbegin(); mark != content().marks.rend(); ++mark) {
        PartLabel label = partLabel(*mark, plotWidth);
        if (!label.isInside) {
            const double left = label.left - label.signs;
            const double right = label.left + label.text.width + style().space(1);
            const auto isFree = [&](const std::vector<std::pair<double, double>> &lane) {
                return std::all_of(lane.begin(), lane.end(),
                                   [&](const auto &taken) { return right < taken.first || left > taken.second; });
            };
            const auto lane = std::find_if(lanes.begin(), lanes.end(), isFree);
            label.lane = static_cast<int>(lane - lanes.begin());
            if (lane == lanes.end())
                lanes.emplace_back();
            lanes[static_cast<std::size_t>(label.lane)].emplace_back(left, right);
        }
        labels.push_back(std::move(label));
    }
    return labels;
}

void BarRowsPlot::paintStack(FigureCanvas &canvas, const PlotChart &chart) const
{
    const double left = chart.valuePosition(content().axis.minimum);
    const std::vector<PartLabel> labels = partLabels(chart.valuePosition(content().axis.maximum) - left);
    const auto placeOf = [&](const PartLabel &label) {
        const QRectF bar = chart.barArea(rowOf(label.mark->category), label.mark->from, label.mark->value);
        const double below = bar.bottom() + style().space(0.7) + label.lane * label.text.lineHeight;
        return QPointF(left + label.left, label.isInside ? bar.center().y() - label.text.height() / 2 : below);
    };
    for (const PartLabel &label : labels) {
        const QRectF bar = chart.barArea(rowOf(label.mark->category), label.mark->from, label.mark->value);
        const QPointF foot(bar.center().x(), bar.bottom());
        if (!label.isInside)
            canvas.drawLine(foot, {foot.x(), placeOf(label).y() + label.text.lineHeight * 0.5},
                            style().theme.quietText);
    }
    for (const PartLabel &label : labels)
        paintPartLabel(canvas, label, placeOf(label));
    paintWholes(canvas, chart);
}

void BarRowsPlot::paintPartLabel(FigureCanvas &canvas, const PartLabel &label, QPointF place) const
{
    const MarkSigns &signs = label.mark->signs;
    const double pad = style().space(label.isInside ? 0.35 : 0.1);
    if (!label.isInside || signs.isDerived) // neither leaders nor hatches run through words
        canvas.painter().fillRect(
            QRectF(place, label.text.size()).adjusted(-pad - label.signs, pad * 0.2, pad, -pad * 0.2),
            style().theme.background);
    const double middle = place.y() + label.text.lineHeight / 2;
    if (!label.isInside) {
        const double size = style().space(0.75);
        const QRectF swatch(place.x() - label.signs, middle - size / 2, size, size);
        canvas.painter().fillRect(swatch, fillOf(signs, colourOf(*label.mark), style().theme));
        paintBarSigns(canvas, swatch, signs, colourOf(*label.mark));
    }
    if (signs.isUncertain)
        paintTriangle(canvas, {place.x() - triangleWidth(style()) - style().space(0.35), middle},
                      label.isInside ? label.text.colour : style().theme.warning);
    canvas.drawText(label.text, place, label.isInside ? Qt::AlignHCenter : Qt::AlignLeft);
}

void BarRowsPlot::paintWholes(FigureCanvas &canvas, const PlotChart &chart) const
{
    for (const Bracket &bracket : content().brackets) {
        if (bracket.fromCategory != bracket.toCategory)
            continue;
        const TextBlock text = wholeLabel(bracket);
        const QPointF end = chart.position(rowOf(bracket.fromCategory), bracket.value);
        const QPointF place(end.x() + style().space(0.6), end.y() - text.height() / 2);
        canvas.drawText(text, place);
        canvas.addHit(bracket.figureId, QRectF(place, text.size()), bracket.description);
    }
    for (const SideLabel &label : content().sideLabels) {
        const TextBlock text = sideLabel(label);
        const QRectF bar = chart.barArea(rowOf(label.category), 0, valueOf(label.category));
        const QPointF place(bar.left(), bar.top() - text.height() - style().space(0.2));
        canvas.drawText(text, place);
        canvas.addHit(label.figureId, QRectF(place, text.size()), label.description);
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
