// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/blockrowsplot.h"

namespace bangfu {

/// Tiers about one middle line, the first on top; their widths are to scale.
class PyramidPlot final : public BlockRowsPlot
{
public:
    using BlockRowsPlot::BlockRowsPlot;

protected:
    Thickness thickness() const override;
    double plotWidth(double room) const override { return room; }
    double blockHeight(int category, const Plot &plot) const override;
    double paintBlock(FigureCanvas &canvas, int category, const Plot &plot, const QRectF &block) const override;
    bool hasValues() const override { return false; }
    void paintScale(FigureCanvas &canvas, const Plot &plot, double y, const QRectF &figure) const override;
    void paintGrid(FigureCanvas &canvas, const Plot &plot, double top, double bottom) const override;

private:
    /// A tier with its label, in it or right of it.
    struct Tier
    {
        QRectF area;
        TextBlock text;
        bool isInside = false;
        double signs = 0; ///< room before the text
    };

    Tier tierOf(const Mark &mark, const Plot &plot) const;
    void paintTier(FigureCanvas &canvas, const Mark &mark, const Plot &plot, double middle) const;
};

} // namespace bangfu
