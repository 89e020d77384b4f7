// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/groupedplot.h"

namespace bangfu {

GroupedPlot::GroupedPlot(const FigureContent &content, const FigureStyle &style)
    : m_columns(content, style)
    , m_rows(content, style)
{}

const FigurePlot &GroupedPlot::plotFor(double width) const
{
    if (m_columns.suits(width))
        return m_columns;
    return m_rows;
}

void GroupedPlot::paint(FigureCanvas &canvas, const QRectF &area) const
{
    plotFor(area.width()).paint(canvas, area);
}

} // namespace bangfu
