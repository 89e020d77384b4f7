// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/groupedrowsplot.h"

#include "ui/charts/signpainter.h"

#include <algorithm>

namespace bangfu {

BlockRowsPlot::Thickness GroupedRowsPlot::thickness() const
{
    return thicknessFor(static_cast<int>(content().marks.size()), 1.45, 3.4);
}

double GroupedRowsPlot::plotWidth(double room) const
{
    Plot whole;
    whole.axis = &content().axis;
    PlotWidth width(room);
    for (const Mark &mark : content().marks)
        width.keepRoom(mark.absence == Absence::None ? whole.part(std::max(0.0, mark.value)) : whole.part(0),
                       markLabel(mark, style()).width());
    return width.value();
}

double GroupedRowsPlot::barHeight(const Mark &mark, const Plot &plot) const
{
    return std::max(plot.thick, markLabel(mark, style()).text.height() + style().space(0.1));
}

double GroupedRowsPlot::blockHeight(int category, const Plot &plot) const
{
    double height = 0;
    for (const Mark *mark : marksOf(category))
        height += barHeight(*mark, plot);
    return height;
}

double GroupedRowsPlot::paintBlock(FigureCanvas &canvas, int category, const Plot &plot, const QRectF &block) const
{
    double top = block.center().y() - blockHeight(category, plot) / 2;
    const double first = top;
    for (const Mark *mark : marksOf(category)) {
        const double height = barHeight(*mark, plot);
        const double middle = top + height / 2;
        const QColor colour = colourOf(*mark);
        if (mark->absence != Absence::None) {
            paintLabelBehind(canvas, *mark, {plot.baseline(), middle}, colour);
            canvas.addHit(mark->figureId, absenceArea(*mark, {plot.baseline(), middle}, style()), mark->description);
        } else {
            const double thick = plot.thick * 0.92; // a hair of ground between the bars of a category
            const double left = std::min(plot.baseline(), plot.at(mark->value));
            const double right = std::max(plot.baseline(), plot.at(mark->value));
            const QRectF bar(left, middle - thick / 2, right - left, thick);
            paintBar(canvas, bar, mark->signs, colour);
            paintLabelBehind(canvas, *mark, {right, middle}, colour);
            canvas.addHit(mark->figureId, bar, mark->description);
        }
        top += height;
    }
    canvas.drawLine({plot.baseline(), first - style().space(0.3)}, {plot.baseline(), top + style().space(0.3)},
                    style().theme.quietText);
    return (first + top) / 2;
}

} // namespace bangfu
