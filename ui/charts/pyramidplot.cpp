// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pyramidplot.h"

#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>

namespace bangfu {

using Type = FigureStyle::Type;

BlockRowsPlot::Thickness PyramidPlot::thickness() const
{
    return thicknessFor(static_cast<int>(content().categories.size()), 2, 5.5);
}

PyramidPlot::Tier PyramidPlot::tierOf(const Mark &mark, const Plot &plot) const
{
    const double middle = plot.left + plot.width / 2;
    const double width = mark.absence == Absence::None ? plot.part(std::max(0.0, mark.value)) * plot.width : 0;
    Tier tier;
    tier.area = QRectF(middle - width / 2, 0, width, plot.thick);
    tier.signs = mark.signs.isUncertain ? triangleWidth(style()) + style().space(0.35) : 0;
    const double pad = style().space(0.6);
    const QColor ground = groundOf(mark.signs, colourOf(mark), style().theme);
    tier.text = setLabel(mark.label, Type::Strong, style(), style().theme.textOn(ground),
                         std::max(1.0, width - 2 * pad - tier.signs));
    const bool isShort =
        tier.text.width + tier.signs + 2 * pad <= width && tier.text.height() <= plot.thick - style().space(0.3);
    tier.isInside = isShort && !mark.signs.isOpenAbove;
    if (tier.isInside)
        return tier;
    const double reach = mark.signs.isOpenAbove ? openEndReach(style()) : 0;
    tier.signs += reach;
    const double beside = plot.width / 2 - width / 2 - tier.signs - pad;
    if (beside < style().space(4)) { // too wide for words beside it: in it, in as many lines as they need
        tier.signs -= reach;
        tier.isInside = true;
        tier.text = setLabelWithin(mark.label, Type::Strong, style(), style().theme.textOn(ground),
                                   width - 2 * pad - tier.signs);
        tier.area.setHeight(std::max(plot.thick, tier.text.height() + style().space(0.3)));
        return tier;
    }
    tier.text = setLabelWithin(markWords(mark, style().language), Type::Strong, style(),
                               mark.absence == Absence::None ? style().theme.text : style().theme.quietText, beside);
    return tier;
}

double PyramidPlot::blockHeight(int category, const Plot &plot) const
{
    double height = 0;
    for (const Mark *mark : marksOf(category)) {
        const Tier tier = tierOf(*mark, plot);
        height += std::max(tier.area.height(), tier.text.height());
    }
    return height;
}

double PyramidPlot::paintBlock(FigureCanvas &canvas, int category, const Plot &plot, const QRectF &block) const
{
    double top = block.center().y() - blockHeight(category, plot) / 2;
    for (const Mark *mark : marksOf(category)) {
        const Tier tier = tierOf(*mark, plot);
        const double height = std::max(tier.area.height(), tier.text.height());
        paintTier(canvas, *mark, plot, top + height / 2);
        top += height;
    }
    return block.center().y();
}

void PyramidPlot::paintTier(FigureCanvas &canvas, const Mark &mark, const Plot &plot, double middle) const
{
    Tier tier = tierOf(mark, plot);
    tier.area.moveTop(middle - tier.area.height() / 2);
    const double centre = plot.left + plot.width / 2;
    if (mark.absence != Absence::None) {
        const double room = plot.width / 2 - style().space(2);
        paintLabelBehind(canvas, mark, {centre, middle}, colourOf(mark), room);
        canvas.addHit(mark.figureId, absenceArea(mark, {centre, middle}, style(), room), mark.description);
        return;
    }
    paintBar(canvas, tier.area, mark.signs, colourOf(mark));
    canvas.addHit(mark.figureId, tier.area, mark.description);
    double left = centre - (tier.text.width - tier.signs) / 2;
    if (!tier.isInside) {
        left = tier.area.right() + tier.signs + style().space(0.5);
        if (mark.signs.isOpenAbove)
            paintOpenEnd(canvas, {tier.area.right(), middle}, true, colourOf(mark));
    }
    const QRectF words(left, middle - tier.text.height() / 2, tier.text.width, tier.text.height());
    if (!tier.isInside || mark.signs.isDerived) // neither hatches nor the grid run through words
        canvas.painter().fillRect(words.adjusted(-style().space(0.2), 0, style().space(0.2), 0),
                                  style().theme.background);
    if (mark.signs.isUncertain)
        paintTriangle(canvas, {left - triangleWidth(style()) - style().space(0.35), middle},
                      tier.isInside ? tier.text.colour : style().theme.warning);
    canvas.drawText(tier.text, words.topLeft(), tier.isInside ? Qt::AlignHCenter : Qt::AlignLeft);
}

void PyramidPlot::paintGrid(FigureCanvas &canvas, const Plot &plot, double top, double bottom) const
{
    const double centre = plot.left + plot.width / 2;
    for (const AxisTick &tick : content().axis.ticks) {
        const double half = plot.part(tick.value) * plot.width / 2;
        for (const double x : {centre - half, centre + half})
            canvas.drawLine({x, top}, {x, bottom}, style().theme.rule);
    }
}

/// Ticks at both sides say that widths, not halves, are to scale.
void PyramidPlot::paintScale(FigureCanvas &canvas, const Plot &plot, double y, const QRectF &figure) const
{
    const double centre = plot.left + plot.width / 2;
    LyingScale(content().axis, style()).paint(canvas, y, figure, [&](double value) {
        return centre + plot.part(value) * plot.width / 2;
    });
}

} // namespace bangfu
