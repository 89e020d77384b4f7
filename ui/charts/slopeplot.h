// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figureplot.h"
#include "ui/charts/plotchart.h"

namespace bangfu {

/// Two times side by side, one line for each thing, with its name and values at the ends.
class SlopePlot final : public FigurePlot
{
public:
    SlopePlot(const FigureContent &content, const FigureStyle &style);

    double neededHeight(double width) const override;
    double comfortableHeight(double width) const override;
    void paint(FigureCanvas &canvas, const QRectF &area) const override;

private:
    struct EndLabel
    {
        const Mark *mark = nullptr;
        TextBlock text;
        double middle = 0; ///< where the text stands, moved off its neighbours
    };

    std::vector<EndLabel> endLabels(int category, double width, const PlotChart *chart) const;
    double heightOf(const Mark &mark) const;
    double labelsHeight(int category, double width) const;
    QColor colourOf(const Mark &mark) const;
    void fillChart(PlotChart &chart) const;
    void paintSide(FigureCanvas &canvas, const PlotChart &chart, int category, double width) const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
};

} // namespace bangfu
