// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figureplot.h"
#include "ui/charts/plotchart.h"
#include "ui/charts/standingscale.h"

namespace bangfu {

/// Upright bars with their names below, and differences and totals between them.
class ColumnsPlot final : public FigurePlot
{
public:
    ColumnsPlot(const FigureContent &content, const FigureStyle &style);

    double neededHeight(double width) const override;
    double comfortableHeight(double width) const override;
    void paint(FigureCanvas &canvas, const QRectF &area) const override;

private:
    int count() const { return static_cast<int>(m_content.categories.size()); }
    bool hasDifferences() const;
    double slotWidth(double width) const;
    double columnPart(double slot) const;
    double topRoom(double slot) const;
    double bottomRoom(double slot) const;
    double totalsRoom() const;
    TextBlock valueLabel(const Mark &mark, double slot) const;
    TextBlock sideLabel(const SideLabel &label, double slot) const;
    TextBlock categoryLabel(std::size_t category, double slot) const;
    double valueOf(int category) const;
    QColor colourOf(const Mark &mark) const;

    void paintNames(FigureCanvas &canvas, const QRectF &plot) const;
    void paintMark(FigureCanvas &canvas, const PlotChart &chart, const Mark &mark) const;
    void paintSideLabels(FigureCanvas &canvas, int category, QPointF from, double slot) const;
    void paintDifference(FigureCanvas &canvas, const PlotChart &chart, const Bracket &bracket) const;
    void paintTotal(FigureCanvas &canvas, const PlotChart &chart, const Bracket &bracket, double top) const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
    StandingScale m_scale;
};

} // namespace bangfu
