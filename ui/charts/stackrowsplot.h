// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/blockrowsplot.h"

namespace bangfu {

/// Lying stacks of true parts, to scale (Stacked) or each drawn as 100 % (Share). What a part says stands in it where
/// it has room, else below it with a leader.
class StackRowsPlot final : public BlockRowsPlot
{
public:
    using BlockRowsPlot::BlockRowsPlot;

protected:
    Thickness thickness() const override;
    double plotWidth(double room) const override;
    double blockHeight(int category, const Plot &plot) const override;
    double paintBlock(FigureCanvas &canvas, int category, const Plot &plot, const QRectF &block) const override;
    bool paintsItself(const Bracket &bracket) const override;

private:
    struct PartLabel
    {
        const Mark *mark = nullptr;
        TextBlock text;
        bool isInside = true;
        double below = 0;  ///< top of the text, from the bar's lower edge
        double left = 0;   ///< of the text
        double middle = 0; ///< of the part
        double signs = 0;  ///< room before the text
    };

    TextBlock wholeLabel(const Bracket &bracket) const;
    PartLabel partLabel(const Mark &mark, const Plot &plot) const;
    std::vector<PartLabel> partLabels(int category, const Plot &plot) const;
    void paintPartLabel(FigureCanvas &canvas, const PartLabel &label, QPointF place) const;
    void paintWholes(FigureCanvas &canvas, int category, const Plot &plot, double middle) const;
};

} // namespace bangfu
