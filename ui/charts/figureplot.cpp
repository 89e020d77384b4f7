// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureplot.h"

#include "ui/charts/barrowsplot.h"
#include "ui/charts/columnsplot.h"
#include "ui/charts/donutplot.h"
#include "ui/charts/groupedplot.h"
#include "ui/charts/lineplot.h"
#include "ui/charts/mapplot.h"
#include "ui/charts/multiplesplot.h"
#include "ui/charts/pictogramplot.h"
#include "ui/charts/pointrowsplot.h"
#include "ui/charts/pyramidplot.h"
#include "ui/charts/sankeyplot.h"
#include "ui/charts/scatterplot.h"
#include "ui/charts/slopeplot.h"
#include "ui/charts/stackrowsplot.h"
#include "ui/charts/tableplot.h"
#include "ui/charts/targetplot.h"
#include "ui/charts/timelineplot.h"

namespace bangfu {

std::unique_ptr<FigurePlot> makeFigurePlot(const FigureContent &content, const FigureStyle &style)
{
    switch (content.type) {
    case ChartType::Column:
        return std::make_unique<ColumnsPlot>(content, style);
    case ChartType::Bar:
        return std::make_unique<BarRowsPlot>(content, style);
    case ChartType::Dumbbell:
    case ChartType::Dot:
    case ChartType::Range:
        return std::make_unique<PointRowsPlot>(content, style);
    case ChartType::Slope:
        return std::make_unique<SlopePlot>(content, style);
    case ChartType::Grouped: // CATEGORICAL
        return std::make_unique<GroupedPlot>(content, style);
    case ChartType::Stacked:
    case ChartType::Share:
        return std::make_unique<StackRowsPlot>(content, style);
    case ChartType::Donut:
        return std::make_unique<DonutPlot>(content, style);
    case ChartType::Target:
        return std::make_unique<TargetPlot>(content, style);
    case ChartType::Pictogram:
        return std::make_unique<PictogramPlot>(content, style);
    case ChartType::Pyramid:
        return std::make_unique<PyramidPlot>(content, style);
    case ChartType::Table:
        return std::make_unique<TablePlot>(content, style);
    case ChartType::Multiples:
        return std::make_unique<MultiplesPlot>(content, style);
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
    const bool isStack = content.type == ChartType::Stacked || content.type == ChartType::Share;
    return content.type == ChartType::Slope || content.type == ChartType::Line || content.type == ChartType::Scatter ||
           content.type == ChartType::Donut || (isStack && content.categories.size() == 1);
}

} // namespace bangfu
