// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/groupedcolumnsplot.h"
#include "ui/charts/groupedrowsplot.h"

namespace bangfu {

/// Bars of several series in each category: upright where that has room for all texts, else lying.
class GroupedPlot final : public FigurePlot
{
public:
    GroupedPlot(const FigureContent &content, const FigureStyle &style);

    double neededHeight(double width) const override { return plotFor(width).neededHeight(width); }
    double comfortableHeight(double width) const override { return plotFor(width).comfortableHeight(width); }
    void paint(FigureCanvas &canvas, const QRectF &area) const override;

private:
    const FigurePlot &plotFor(double width) const;

    GroupedColumnsPlot m_columns;
    GroupedRowsPlot m_rows;
};

} // namespace bangfu
