// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/rowsplot.h"

namespace bangfu {

/// Dots, ranges and dumbbells in rows, with lines of reference across them.
class PointRowsPlot final : public RowsPlot
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
    bool isDumbbell() const { return content().type == ChartType::Dumbbell; }
    double rangeThickness() const { return style().space(0.9); }
    double dotSize() const { return style().space(1.05); }
    const Mark *partnerOf(const Mark &mark) const;
    bool isLeftOfPartner(const Mark &mark) const;
    const Mark *absenceBeside(const Mark &mark) const;
    double absenceWidth(const Mark &mark) const;
    bool isAlone(const Mark &mark) const;
    void paintAbsence(FigureCanvas &canvas, const Mark &mark, QPointF place) const;
    void paintMarkLabel(FigureCanvas &canvas, const PlotChart &chart, const Mark &mark) const;
    void paintSideLabels(FigureCanvas &canvas, const PlotChart &chart) const;
};

} // namespace bangfu
