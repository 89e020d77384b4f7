// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figurecanvas.h"

#include <memory>

namespace bangfu {

/// The part of a figure between its head and its foot: category labels, plot, ticks, labels of marks.
class FigurePlot
{
public:
    virtual ~FigurePlot() = default;

    /// The least height in which nothing touches at this width.
    virtual double neededHeight(double width) const = 0;
    /// The height beyond which room is only stretched.
    virtual double comfortableHeight(double width) const = 0;
    /// The least width in which no word is broken, where that can be said; otherwise 0.
    virtual double neededWidth() const { return 0; }
    virtual void paint(FigureCanvas &canvas, const QRectF &area) const = 0;
};

/// The plot for a type of chart. Content and style must outlive it.
std::unique_ptr<FigurePlot> makeFigurePlot(const FigureContent &content, const FigureStyle &style);

/// Whether the marks carry the names of their series themselves, so that there need be no legend.
bool namesSeriesDirectly(const FigureContent &content);

} // namespace bangfu
