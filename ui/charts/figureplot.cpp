// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureplot.h"

#include "ui/charts/barrowsplot.h"
#include "ui/charts/columnsplot.h"
#include "ui/charts/lineplot.h"
#include "ui/charts/mapplot.h"
#include "ui/charts/pointrowsplot.h"
#include "ui/charts/sankeyplot.h"
#include "ui/charts/scatterplot.h"
#include "ui/charts/slopeplot.h"
#include "ui/charts/timelineplot.h"

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
        return std::make_unique<LinePlot>(content, style);
    case ChartType::Scatter:
        return std::make_unique<ScatterPlot>(content, style);
    case ChartType::Timeline:
        return std::make_unique<TimelinePlot>(content, style);
    case ChartType::Sankey:
        return std::make_unique<SankeyPlot>(content, style);
    case ChartType::Map:
        return std::make_unique<MapPlot>(content, style);
    }
    Q_UNREACHABLE();
}

bool namesSeriesDirectly(const FigureContent &content)
{
    // Lines and points of two measures have keys of their own, with dashes and markers.
    return content.type == ChartType::Slope || content.type == ChartType::Line || content.type == ChartType::Scatter ||
           (content.type == ChartType::Stacked && content.categories.size() == 1);
}

} // namespace bangfu
