// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figurecanvas.h"

namespace bangfu {

/// The ticks of a standing value axis, its hairlines, and its unit above them.
class StandingScale
{
public:
    StandingScale(const ValueAxis &axis, const FigureStyle &style, double pageWidth);

    /// Room at the left of the plot, and above it.
    double width() const;
    double topRoom() const;
    /// Labels that would touch are left out evenly; the unit stands above, from `left` on.
    void paint(FigureCanvas &canvas, const ValuePlane &values, double left) const;

    /// The same in parts, where labels of marks stand between the plot and the unit.
    double titleHeight() const { return m_title.height(); }
    void paintTitle(FigureCanvas &canvas, QPointF topLeft) const;
    void paintTicks(FigureCanvas &canvas, const ValuePlane &values) const;

private:
    const FigureStyle &m_style;
    const ValueAxis &m_axis;
    std::vector<TextBlock> m_labels;
    TextBlock m_title;
};

} // namespace bangfu
