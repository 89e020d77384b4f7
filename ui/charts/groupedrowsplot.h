// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/blockrowsplot.h"

namespace bangfu {

/// Lying bars of several series below each other in each category.
class GroupedRowsPlot final : public BlockRowsPlot
{
public:
    using BlockRowsPlot::BlockRowsPlot;

protected:
    Thickness thickness() const override;
    double plotWidth(double room) const override;
    double blockHeight(int category, const Plot &plot) const override;
    double paintBlock(FigureCanvas &canvas, int category, const Plot &plot, const QRectF &block) const override;

private:
    double barHeight(const Mark &mark, const Plot &plot) const;
};

} // namespace bangfu
