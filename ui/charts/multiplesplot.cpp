// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/multiplesplot.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

constexpr double narrowestPanel = 26; // bodies
constexpr double headGap = 0.7;

} // namespace

MultiplesPlot::MultiplesPlot(const FigureContent &content, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
{
    for (const FigureContent &panel : content.panels)
        m_panels.push_back({&panel, makeFigurePlot(panel, style)});
}

MultiplesPlot::~MultiplesPlot() = default;

TextBlock MultiplesPlot::heading(const Panel &panel, double width) const
{
    return setText(panel.content->title, Type::Strong, m_style, m_style.theme.text, width);
}

TextBlock MultiplesPlot::subheading(const Panel &panel, double width) const
{
    return setText(panel.content->subtitle, Type::Note, m_style, m_style.theme.quietText, width);
}

double MultiplesPlot::headHeight(const Panel &panel, double width) const
{
    const double height = heading(panel, width).height() + subheading(panel, width).height();
    return height > 0 ? height + m_style.space(headGap) : 0;
}

MultiplesPlot::Grid MultiplesPlot::gridFor(double width, int columns) const
{
    Grid grid;
    grid.columns = columns;
    grid.panelWidth = (width - gapAcross() * (columns - 1)) / columns;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        if (i % static_cast<std::size_t>(columns) == 0) {
            grid.heads.push_back(0);
            grid.needs.push_back(0);
            grid.comforts.push_back(0);
        }
        const Panel &panel = m_panels[i];
        grid.heads.back() = std::max(grid.heads.back(), headHeight(panel, grid.panelWidth));
        grid.needs.back() = std::max(grid.needs.back(), panel.plot->neededHeight(grid.panelWidth));
        grid.comforts.back() = std::max(grid.comforts.back(), panel.plot->comfortableHeight(grid.panelWidth));
    }
    const double gaps = gapDown() * std::max(0.0, static_cast<double>(grid.heads.size()) - 1);
    grid.needed = gaps;
    grid.comfortable = gaps;
    for (std::size_t row = 0; row < grid.heads.size(); ++row) {
        grid.needed += grid.heads[row] + grid.needs[row];
        grid.comfortable += grid.heads[row] + grid.comforts[row];
    }
    return grid;
}

double MultiplesPlot::leastPanelWidth() const
{
    double least = m_style.space(narrowestPanel);
    for (const Panel &panel : m_panels)
        least = std::max(least, panel.plot->neededWidth());
    return least;
}

std::vector<MultiplesPlot::Grid> MultiplesPlot::grids(double width) const
{
    std::vector<Grid> grids;
    const int most = std::max(1, static_cast<int>(m_panels.size()));
    for (int columns = 1; columns <= most; ++columns) {
        Grid grid = gridFor(width, columns);
        if (columns == 1 || grid.panelWidth >= leastPanelWidth())
            grids.push_back(std::move(grid));
    }
    return grids;
}

double MultiplesPlot::neededHeight(double width) const
{
    double least = std::numeric_limits<double>::max();
    for (const Grid &grid : grids(width))
        least = std::min(least, grid.needed);
    return std::ceil(least);
}

double MultiplesPlot::comfortableHeight(double width) const
{
    double least = std::numeric_limits<double>::max();
    for (const Grid &grid : grids(width))
        least = std::min(least, grid.comfortable);
    return std::ceil(least);
}

/// Of the grids that fit, the one whose panels come nearest to a pleasing proportion and that leaves no place empty.
MultiplesPlot::Grid MultiplesPlot::gridThatSuits(const QSizeF &size) const
{
    constexpr double pleasing = 1.5;
    constexpr double penaltyOfHole = 0.35;
    constexpr double penaltyOfGround = 2;
    const std::vector<Grid> all = grids(size.width());
    const Grid *best = nullptr;
    double least = std::numeric_limits<double>::max();
    for (const Grid &grid : all) {
        const double rows = static_cast<double>(grid.heads.size());
        const double height = (std::min(size.height(), grid.comfortable) - gapDown() * (rows - 1)) / rows;
        const double holes = rows * grid.columns - static_cast<double>(m_panels.size());
        const double unfit = std::max(0.0, grid.needed - size.height());
        const double unused = std::max(0.0, size.height() - grid.comfortable) / size.height();
        const double score = std::abs(std::log(grid.panelWidth / std::max(1.0, height) / pleasing)) +
                             penaltyOfHole * holes + penaltyOfGround * unused + unfit * 1000;
        if (score < least) {
            least = score;
            best = &grid;
        }
    }
    return best ? *best : Grid{};
}

void MultiplesPlot::paint(FigureCanvas &canvas, const QRectF &area) const
{
    const Grid grid = gridThatSuits(area.size());
    const double spare = std::max(0.0, std::min(area.height(), grid.comfortable) - grid.needed);
    const double stretch = grid.comfortable > grid.needed ? spare / (grid.comfortable - grid.needed) : 0;
    const double lowered = std::max(0.0, area.height() - grid.comfortable) * 0.4;
    double top = area.top() + lowered;
    for (std::size_t row = 0; row < grid.heads.size(); ++row) {
        const double height = grid.heads[row] + grid.needs[row] + (grid.comforts[row] - grid.needs[row]) * stretch;
        for (int column = 0; column < grid.columns; ++column) {
            const std::size_t index = row * static_cast<std::size_t>(grid.columns) + static_cast<std::size_t>(column);
            if (index >= m_panels.size())
                break;
            const double left = area.left() + column * (grid.panelWidth + gapAcross());
            paintPanel(canvas, m_panels[index], QRectF(left, top, grid.panelWidth, height), grid.heads[row]);
        }
        top += height + gapDown();
    }
}

void MultiplesPlot::paintPanel(FigureCanvas &canvas, const Panel &panel, const QRectF &place, double head) const
{
    const TextBlock title = heading(panel, place.width());
    canvas.drawText(title, place.topLeft());
    canvas.drawText(subheading(panel, place.width()), place.topLeft() + QPointF(0, title.height()));
    QRectF body = place.adjusted(0, head, 0, 0);
    // Panels of a row begin at one height: what a plot has no use for stays below it.
    body.setHeight(std::min(body.height(), panel.plot->comfortableHeight(place.width())));
    panel.plot->paint(canvas, body);
}

} // namespace bangfu
