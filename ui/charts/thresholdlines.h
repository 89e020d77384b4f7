// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figurecanvas.h"

#include <functional>

namespace bangfu {

/// Lines of reference across lying values, with their labels in as many lines above the plot as they need.
class ThresholdLines
{
public:
    /// Content and style must outlive it.
    ThresholdLines(const FigureContent &content, const FigureStyle &style)
        : m_content(content)
        , m_style(style)
    {}

    /// Where a value lies, from the left of the plot.
    using Position = std::function<double(double)>;

    /// The height of the labels over a plot of this width.
    double height(double plotWidth, const Position &position) const;
    void paint(FigureCanvas &canvas, const QRectF &plot, const Position &position) const;
    /// Where the labels can be pointed at; after the marks.
    void addHits(FigureCanvas &canvas, const QRectF &plot, const Position &position) const;

private:
    struct Label
    {
        TextBlock text;
        double left = 0; ///< from the left of the plot
        double rise = 0; ///< of its top, from the plot upwards
    };

    QRectF areaOf(const Label &label, const QRectF &plot) const;
    std::vector<Label> labels(double plotWidth, const Position &position) const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
};

} // namespace bangfu
