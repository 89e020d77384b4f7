// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/blockrowsplot.h"

namespace bangfu {

/// Rows of icons, each standing for so many; the last one is filled as far as the rest goes.
class PictogramPlot final : public BlockRowsPlot
{
public:
    PictogramPlot(const FigureContent &content, const FigureStyle &style);

protected:
    Thickness thickness() const override;
    double plotWidth(double room) const override;
    double blockHeight(int category, const Plot &plot) const override;
    double paintBlock(FigureCanvas &canvas, int category, const Plot &plot, const QRectF &block) const override;
    bool hasGrid() const override { return false; }
    double scaleHeight() const override;
    bool hasValues() const override { return false; }
    void paintScale(FigureCanvas &canvas, const Plot &plot, double y, const QRectF &figure) const override;

private:
    double iconsOf(const Mark &mark) const;
    int perLine(const Plot &plot) const;
    int linesOf(const Mark &mark, const Plot &plot) const;
    double markHeight(const Mark &mark, const Plot &plot) const;
    TextBlock wording(double width) const;
    /// Gives where the last icon ends.
    double paintIcons(FigureCanvas &canvas, const Mark &mark, const Plot &plot, double top) const;
    void paintIcon(FigureCanvas &canvas, const QRectF &square, double part, const Mark &mark) const;

    PictogramScale m_icons;
};

} // namespace bangfu
