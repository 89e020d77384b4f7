// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/rowsplot.h"

namespace bangfu {

/// Lying bars, one a category, with differences and totals between them.
class BarRowsPlot final : public RowsPlot
{
public:
    using RowsPlot::RowsPlot;

protected:
    double plotWidth(double room) const override;
    double neededRowHeight(double plotWidth) const override;
    double comfortableRowHeight() const override;
    void fillChart(PlotChart &chart) const override;
    void paintOver(FigureCanvas &canvas, const PlotChart &chart, double right) const override;

private:
    bool hasDifferences() const;
    double endOf(const Mark &mark) const;
    double barThickness(double rowHeight) const;
    double totalsRoom() const;
    TextBlock totalLabel(const Bracket &bracket) const;
    TextBlock sideLabel(const SideLabel &label) const;
    std::vector<const SideLabel *> sideLabelsOf(const Mark &mark) const;
    bool haveSideLabelsBelow() const;
    double labelsHeight(const Mark &mark) const;
    double roomBehind(const Mark &mark) const;
    bool fitsInside(const PlotChart &chart, const Mark &mark) const;
    void paintMark(FigureCanvas &canvas, const PlotChart &chart, const Mark &mark) const;
    void paintSideLabels(FigureCanvas &canvas, const Mark &mark, QPointF middle, double right) const;
    void paintDifference(FigureCanvas &canvas, const PlotChart &chart, const Bracket &bracket) const;
    void paintTotal(FigureCanvas &canvas, const PlotChart &chart, const Bracket &bracket, double right) const;
    double valueOf(int category) const;
};

} // namespace bangfu
