// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/rowsplot.h"

namespace bangfu {

/// Lying bars, each a category or a stack of parts, with differences and totals between them.
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
    struct PartLabel;

    bool isStacked() const { return content().type == ChartType::Stacked; }
    bool hasDifferences() const;
    double barThickness(double rowHeight) const;
    double totalsRoom() const;
    TextBlock totalLabel(const Bracket &bracket) const;
    TextBlock wholeLabel(const Bracket &bracket) const;
    TextBlock sideLabel(const SideLabel &label) const;
    double roomBehind(const Mark &mark) const;
    std::vector<PartLabel> partLabels(double plotWidth) const;

    void paintBars(FigureCanvas &canvas, const PlotChart &chart) const;
    PartLabel partLabel(const Mark &mark, double plotWidth) const;
    void paintStack(FigureCanvas &canvas, const PlotChart &chart) const;
    void paintPartLabel(FigureCanvas &canvas, const PartLabel &label, QPointF place) const;
    void paintWholes(FigureCanvas &canvas, const PlotChart &chart) const;
    void paintDifference(FigureCanvas &canvas, const PlotChart &chart, const Bracket &bracket) const;
    void paintTotal(FigureCanvas &canvas, const PlotChart &chart, const Bracket &bracket, double right) const;
    double valueOf(int category) const;
};

} // namespace bangfu
