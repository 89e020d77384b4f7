// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figureplot.h"
#include "ui/charts/standingscale.h"

namespace bangfu {

/// Upright bars of several series beside each other in each category.
class GroupedColumnsPlot final : public FigurePlot
{
public:
    GroupedColumnsPlot(const FigureContent &content, const FigureStyle &style);

    /// Whether names and values are short enough to stand over and under upright bars, and nothing else is said.
    bool suits(double width) const;

    double neededHeight(double width) const override;
    double comfortableHeight(double width) const override;
    void paint(FigureCanvas &canvas, const QRectF &area) const override;

private:
    struct Slots
    {
        double category = 0; ///< width of all bars of a category with a gap
        double bar = 0;      ///< width of a bar with what its label may take
    };

    Slots slotsFor(double width) const;
    int mostBars() const;
    TextBlock valueLabel(const Mark &mark, double slot) const;
    TextBlock nameOf(const Category &category, double slot) const;
    double topRoom(double width) const;
    double bottomRoom(double width) const;
    void paintMark(FigureCanvas &canvas, const Mark &mark, const QRectF &bar, double slot) const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
    StandingScale m_scale;
};

} // namespace bangfu
