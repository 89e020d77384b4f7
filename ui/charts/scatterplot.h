// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figureplot.h"
#include "ui/charts/seriessign.h"
#include "ui/charts/twoaxes.h"

namespace bangfu {

/// Points of two measures. The points farthest out are labelled first; a label without a free place is left out.
class ScatterPlot final : public FigurePlot
{
public:
    ScatterPlot(const FigureContent &content, const FigureStyle &style);

    double neededHeight(double width) const override;
    double comfortableHeight(double width) const override;
    void paint(FigureCanvas &canvas, const QRectF &area) const override;

private:
    struct Planes
    {
        ValuePlane values;
        ValuePlane across;
    };

    SeriesKey key(double width) const;
    QPointF pointOf(const Mark &mark, const Planes &planes) const;
    void paintPoints(FigureCanvas &canvas, const Planes &planes) const;
    void paintLabels(FigureCanvas &canvas, const Planes &planes) const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
    ValueAxis m_across;
    FigureContent m_named; ///< the series that the key names
};

} // namespace bangfu
