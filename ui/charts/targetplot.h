// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/blockrowsplot.h"

namespace bangfu {

/// Results as bars within hollow bars of what was aimed at.
class TargetPlot final : public BlockRowsPlot
{
public:
    using BlockRowsPlot::BlockRowsPlot;

protected:
    Thickness thickness() const override;
    double plotWidth(double room) const override;
    double blockHeight(int category, const Plot &plot) const override;
    double paintBlock(FigureCanvas &canvas, int category, const Plot &plot, const QRectF &block) const override;

private:
    /// A line behind the bars: a small sign like the bar and what it says.
    struct Line
    {
        const Mark *mark = nullptr; ///< none: there is no result
        MarkLabel label;
    };

    std::vector<Line> linesOf(int category) const;
    double linesWidth(int category) const;
    double linesHeight(int category) const;
    double end(int category, const Plot &plot) const;
    double signWidth() const { return style().space(1.3); }
    void paintBars(FigureCanvas &canvas, int category, const Plot &plot, double middle) const;
    void paintLines(FigureCanvas &canvas, int category, QPointF topLeft) const;
};

} // namespace bangfu
