// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureplot.h"

#include "ui/charts/barrowsplot.h"
#include "ui/charts/columnsplot.h"
#include "ui/charts/pointrowsplot.h"
#include "ui/charts/slopeplot.h"

namespace bangfu {

std::unique_ptr<FigurePlot> makeFigurePlot(const FigureContent &content, const FigureStyle &style)
{
    switch (content.type) {
    case ChartType::Column:
        return std::make_unique<ColumnsPlot>(content, style);
    case ChartType::Bar:
    case ChartType::Stacked:
        return std::make_unique<BarRowsPlot>(content, style);
    case ChartType::Dumbbell:
    case ChartType::Dot:
    case ChartType::Range:
        return std::make_unique<PointRowsPlot>(content, style);
    case ChartType::Slope:
        return std::make_unique<SlopePlot>(content, style);
    case ChartType::Grouped:
    case ChartType::Share:
    case ChartType::Donut:
    case ChartType::Target:
    case ChartType::Pictogram:
    case ChartType::Pyramid:
    case ChartType::Table:
    case ChartType::Multiples:
        return std::make_unique<BarRowsPlot>(content, style); // CATEGORICAL
    case ChartType::Line:
    case ChartType::Scatter:
    case ChartType::Timeline:
    case ChartType::Sankey:
    case ChartType::Map:
        return std::make_unique<BarRowsPlot>(content, style); // TIME AND NETWORK
    }
    Q_UNREACHABLE();
}

bool namesSeriesDirectly(const FigureContent &content)
{
    return content.type == ChartType::Slope || (content.type == ChartType::Stacked && content.categories.size() == 1);
}

} // namespace bangfu
