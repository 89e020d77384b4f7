// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stackrowsplot.h"

#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

constexpr double firstLane = 0.7; // bodies below the bar

} // namespace

BlockRowsPlot::Thickness StackRowsPlot::thickness() const
{
    return thicknessFor(2 * static_cast<int>(content().categories.size()), 3.2, 8);
}

bool StackRowsPlot::paintsItself(const Bracket &bracket) const
{
    return bracket.isTotal && bracket.fromCategory == bracket.toCategory;
}

TextBlock StackRowsPlot::wholeLabel(const Bracket &bracket) const
{
    return setLabel(bracket.label, Type::Strong, style(), style().theme.text, style().space(9));
}

double StackRowsPlot::plotWidth(double room) const
{
    Plot whole;
    whole.axis = &content().axis;
    PlotWidth width(room);
    for (const Bracket &bracket : content().brackets) {
        if (paintsItself(bracket))
            width.keepRoom(std::max(0.3, whole.part(bracket.value)), wholeLabel(bracket).width + style().space(0.6));
    }
    for (const Mark &mark : content().marks) {
        if (mark.absence != Absence::None)
            width.keepRoom(whole.part(0), markLabel(mark, style()).width());
    }
    return width.value();
}

StackRowsPlot::PartLabel StackRowsPlot::partLabel(const Mark &mark, const Plot &plot) const
{
    const double pad = style().space(0.5);
    const QString name =
        namesSeriesDirectly(content()) ? content().series[static_cast<std::size_t>(mark.series)].name : QString();
    const QColor ground = groundOf(mark.signs, colourOf(mark), style().theme);
    const double left = plot.at(mark.from);
    const double end = plot.at(mark.value);
    PartLabel label;
    label.mark = &mark;
    label.signs = mark.signs.isUncertain ? triangleWidth(style()) + style().space(0.35) : 0;
    label.middle = (left + end) / 2;
    const double room = end - left - label.signs - 2 * pad;
    label.text = setLabel(name.isEmpty() ? mark.label : name + u'\n' + mark.label, Type::Body, style(),
                          style().theme.textOn(ground), std::max(1.0, room));
    label.left = label.middle - (label.text.width - label.signs) / 2;
    label.isInside = label.text.width <= room && label.text.height() <= plot.thick - style().space(0.3);
    if (label.isInside)
        return label;
    const QString colon = content().language == Language::Chinese ? QStringLiteral("：") : QStringLiteral(": ");
    const QColor &ink = mark.isFaded ? style().theme.quietText : style().theme.text;
    label.signs += style().space(1.1); // a swatch, because leaders are easily confused
    label.text = setLabelWithin(name.isEmpty() ? mark.label : name + colon + mark.label, Type::Body, style(), ink,
                                plot.width - label.signs - pad);
    // Right of its leader if it fits there, so that leaders of parts before it pass by.
    const double first = plot.left + label.signs;
    label.left =
        std::clamp(label.middle + pad + label.signs, first, std::max(first, plot.left + plot.width - label.text.width));
    return label;
}

std::vector<StackRowsPlot::PartLabel> StackRowsPlot::partLabels(int category, const Plot &plot) const
{
    std::vector<PartLabel> labels;
    const std::vector<const Mark *> marks = marksOf(category);
    // The last part takes the first line, so that the leaders of earlier ones go down left of its text.
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if ((*mark)->absence != Absence::None)
            continue;
        PartLabel label = partLabel(**mark, plot);
        label.below = style().space(firstLane);
        const auto touches = [&](const PartLabel &other) {
            return !other.isInside && label.below < other.below + other.text.height() &&
                   other.below < label.below + label.text.height() &&
                   label.left - label.signs < other.left + other.text.width + style().space(1) &&
                   other.left - other.signs < label.left + label.text.width + style().space(1);
        };
        for (auto other = labels.begin(); !label.isInside && other != labels.end();) {
            if (!touches(*other)) {
                ++other;
                continue;
            }
            label.below = other->below + other->text.height();
            other = labels.begin();
        }
        labels.push_back(std::move(label));
    }
    return labels;
}

double StackRowsPlot::blockHeight(int category, const Plot &plot) const
{
    double below = 0;
    for (const PartLabel &label : partLabels(category, plot)) {
        if (!label.isInside)
            below = std::max(below, label.below + label.text.height());
    }
    double height = plot.thick + below;
    for (const Bracket &bracket : content().brackets) {
        if (paintsItself(bracket) && bracket.fromCategory == category)
            height = std::max(height, wholeLabel(bracket).height());
    }
    return height;
}

double StackRowsPlot::paintBlock(FigureCanvas &canvas, int category, const Plot &plot, const QRectF &block) const
{
    const double top = block.center().y() - blockHeight(category, plot) / 2;
    const double middle = top + plot.thick / 2;
    for (const Mark *mark : marksOf(category)) {
        if (mark->absence != Absence::None) {
            paintLabelBehind(canvas, *mark, {plot.baseline(), middle}, colourOf(*mark));
            canvas.addHit(mark->figureId, absenceArea(*mark, {plot.baseline(), middle}, style()), mark->description);
            continue;
        }
        const QRectF bar(plot.at(mark->from), top, plot.at(mark->value) - plot.at(mark->from), plot.thick);
        paintBar(canvas, bar, mark->signs, colourOf(*mark));
        canvas.addHit(mark->figureId, bar, mark->description);
    }
    const double bottom = top + plot.thick;
    const std::vector<PartLabel> labels = partLabels(category, plot);
    for (const PartLabel &label : labels) {
        if (!label.isInside)
            canvas.drawLine({label.middle, bottom}, {label.middle, bottom + label.below + label.text.lineHeight * 0.5},
                            style().theme.quietText);
    }
    for (const PartLabel &label : labels) {
        const double y = label.isInside ? middle - label.text.height() / 2 : bottom + label.below;
        paintPartLabel(canvas, label, {label.left, y});
    }
    paintWholes(canvas, category, plot, middle);
    return middle;
}

void StackRowsPlot::paintPartLabel(FigureCanvas &canvas, const PartLabel &label, QPointF place) const
{
    const MarkSigns &signs = label.mark->signs;
    const QColor colour = colourOf(*label.mark);
    const double pad = style().space(label.isInside ? 0.35 : 0.1);
    if (!label.isInside || signs.isDerived) // neither leaders nor hatches run through words
        canvas.painter().fillRect(
            QRectF(place, label.text.size()).adjusted(-pad - label.signs, pad * 0.2, pad, -pad * 0.2),
            style().theme.background);
    const double middle = place.y() + label.text.lineHeight / 2;
    if (!label.isInside) {
        const double size = style().space(0.75);
        paintBar(canvas, QRectF(place.x() - label.signs, middle - size / 2, size, size), signs, colour);
    }
    if (signs.isUncertain)
        paintTriangle(canvas, {place.x() - triangleWidth(style()) - style().space(0.35), middle},
                      label.isInside ? label.text.colour : style().theme.warning);
    canvas.drawText(label.text, place, label.isInside ? Qt::AlignHCenter : Qt::AlignLeft);
}

void StackRowsPlot::paintWholes(FigureCanvas &canvas, int category, const Plot &plot, double middle) const
{
    for (const Bracket &bracket : content().brackets) {
        if (!paintsItself(bracket) || bracket.fromCategory != category)
            continue;
        const TextBlock text = wholeLabel(bracket);
        double end = plot.at(bracket.value);
        for (const Mark *mark : marksOf(category))
            end = std::max(end, mark->absence == Absence::None ? plot.at(mark->value) : end);
        const QPointF place(std::min(end + style().space(0.6), plot.right - text.width), middle - text.height() / 2);
        canvas.drawText(text, place);
        canvas.addHit(bracket.figureId, QRectF(place, text.size()), bracket.description);
    }
}

} // namespace bangfu
