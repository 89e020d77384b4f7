// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figurecanvas.h"

#include <functional>

namespace bangfu {

/// The ticks of a lying value axis with the unit behind them.
class LyingScale
{
public:
    LyingScale(const ValueAxis &axis, const FigureStyle &style);

    double height() const;
    /// Paints under y, with ticks where `position` puts them; labels that would touch are left out evenly.
    void paint(FigureCanvas &canvas, double y, const QRectF &area, const std::function<double(double)> &position) const;

private:
    const FigureStyle &m_style;
    const ValueAxis &m_axis;
    std::vector<TextBlock> m_labels;
    TextBlock m_title;
};

} // namespace bangfu
