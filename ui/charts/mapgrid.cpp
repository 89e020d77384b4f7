// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mapgrid.h"

#include <algorithm>
#include <map>

namespace bangfu {

MapGrid::MapGrid(const FlowNetwork &network, bool isBelow)
    : m_cells(network.nodes.size())
    , m_ways(network.links.size())
{
    // Columns and rows before the first tile are left out.
    std::optional<Cell> first;
    for (const FlowNode &node : network.nodes) {
        if (!node.isPartner)
            first = first ? Cell{std::min(first->column, node.tileColumn), std::min(first->row, node.tileRow)}
                          : Cell{node.tileColumn, node.tileRow};
    }
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        const FlowNode &node = network.nodes[i];
        if (node.isPartner)
            continue;
        m_cells[i] = {node.tileColumn - first->column, node.tileRow - first->row};
        m_columns = std::max(m_columns, m_cells[i].column + 1);
        m_rows = std::max(m_rows, m_cells[i].row + 1);
    }
    placePartners(network, isBelow);
    findWays(network);
    countDoors(network);
}

void MapGrid::placePartners(const FlowNetwork &network, bool isBelow)
{
    std::vector<std::size_t> partners;
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        if (network.nodes[i].isPartner)
            partners.push_back(i);
    }
    if (partners.empty())
        return;
    const auto count = static_cast<int>(partners.size());
    if (isBelow) {
        const int perRow = std::max(1, m_columns - 1); // the first column is the heading's
        m_partnerRow = m_rows;
        m_heading = Cell{0, m_rows};
        for (int i = 0; i < count; ++i)
            m_cells[partners[static_cast<std::size_t>(i)]] = {1 + i % perRow, m_rows + i / perRow};
        m_columns = std::max(m_columns, 2);
        m_rows += (count + perRow - 1) / perRow;
        return;
    }
    m_rows = std::max(m_rows, 2);
    const int perColumn = m_rows - 1; // the first row is the heading's
    m_partnerColumn = m_columns;
    m_heading = Cell{m_columns, 0};
    for (int i = 0; i < count; ++i)
        m_cells[partners[static_cast<std::size_t>(i)]] = {m_columns + i / perColumn, 1 + i % perColumn};
    m_columns += (count + perColumn - 1) / perColumn;
}

void MapGrid::findWays(const FlowNetwork &network)
{
    m_lanesOfRows.assign(static_cast<std::size_t>(m_rows) + 1, 0);
    m_lanesOfColumns.assign(static_cast<std::size_t>(m_columns) + 1, 0);
    const auto count = static_cast<int>(network.nodes.size());
    for (std::size_t i = 0; i < network.links.size(); ++i) {
        const FlowLink &link = network.links[i];
        m_ends.emplace_back(link.from, link.to);
        if (link.from < 0 || link.from >= count || link.to < 0 || link.to >= count || link.from == link.to)
            continue;
        const Cell from = m_cells[static_cast<std::size_t>(link.from)];
        const Cell to = m_cells[static_cast<std::size_t>(link.to)];
        Way &way = m_ways[i];
        way.isValid = true;
        way.leavesBelow = to.row >= from.row;
        way.rowGutter = way.leavesBelow ? from.row + 1 : from.row;
        way.entersLeft = from.column <= to.column;
        way.columnGutter = way.entersLeft ? to.column : to.column + 1;
        way.rowLane = m_lanesOfRows[static_cast<std::size_t>(way.rowGutter)]++;
        way.columnLane = m_lanesOfColumns[static_cast<std::size_t>(way.columnGutter)]++;
    }
}

/// Flows that leave or reach a tile by the same side do so beside each other, in the order of where they come from.
void MapGrid::countDoors(const FlowNetwork &network)
{
    std::map<std::pair<int, bool>, std::vector<std::size_t>> exits;
    std::map<std::pair<int, bool>, std::vector<std::size_t>> entries;
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        if (!m_ways[i].isValid)
            continue;
        exits[{network.links[i].from, m_ways[i].leavesBelow}].push_back(i);
        entries[{network.links[i].to, m_ways[i].entersLeft}].push_back(i);
    }
    for (auto &[door, links] : exits) {
        std::stable_sort(links.begin(), links.end(),
                         [&](std::size_t a, std::size_t b) { return m_ways[a].columnGutter < m_ways[b].columnGutter; });
        for (std::size_t k = 0; k < links.size(); ++k) {
            m_ways[links[k]].exit = k;
            m_ways[links[k]].exitCount = links.size();
        }
    }
    for (auto &[door, links] : entries) {
        std::stable_sort(links.begin(), links.end(),
                         [&](std::size_t a, std::size_t b) { return m_ways[a].rowGutter < m_ways[b].rowGutter; });
        for (std::size_t k = 0; k < links.size(); ++k) {
            m_ways[links[k]].entry = k;
            m_ways[links[k]].entryCount = links.size();
        }
    }
}

/// Outer gutters are nothing where no flow runs in them.
double MapGrid::columnGutter(int index, const Size &size) const
{
    const std::size_t lanes = m_lanesOfColumns[static_cast<std::size_t>(index)];
    const bool isOuter = index == 0 || index == m_columns;
    const double least = index == m_partnerColumn ? size.apart : isOuter ? 0 : size.gutter;
    return std::max(least, lanes > 0 ? static_cast<double>(lanes + 1) * size.lane : 0);
}

double MapGrid::rowGutter(int index, const Size &size) const
{
    const std::size_t lanes = m_lanesOfRows[static_cast<std::size_t>(index)];
    const bool isOuter = index == 0 || index == m_rows;
    const double least = index == m_partnerRow ? size.apart : isOuter ? 0 : size.gutter;
    return std::max(least, lanes > 0 ? static_cast<double>(lanes + 1) * size.lane : 0);
}

double MapGrid::guttersWidth(const Size &size) const
{
    double width = 0;
    for (int i = 0; i <= m_columns; ++i)
        width += columnGutter(i, size);
    return width;
}

double MapGrid::guttersHeight(const Size &size) const
{
    double height = 0;
    for (int i = 0; i <= m_rows; ++i)
        height += rowGutter(i, size);
    return height;
}

void MapGrid::layOut(const Size &size, QPointF origin)
{
    m_size = size;
    m_lefts.clear();
    m_tops.clear();
    double x = origin.x();
    for (int i = 0; i <= m_columns; ++i) {
        x += columnGutter(i, size);
        m_lefts.push_back(x);
        x += i < m_columns ? size.tileWidth : 0;
    }
    double y = origin.y();
    for (int i = 0; i <= m_rows; ++i) {
        y += rowGutter(i, size);
        m_tops.push_back(y);
        y += i < m_rows ? size.tileHeight : 0;
    }
}

QRectF MapGrid::areaOf(const Cell &cell) const
{
    return {m_lefts[static_cast<std::size_t>(cell.column)], m_tops[static_cast<std::size_t>(cell.row)],
            m_size.tileWidth, m_size.tileHeight};
}

std::optional<QRectF> MapGrid::headingArea() const
{
    return m_heading ? std::optional(areaOf(*m_heading)) : std::nullopt;
}

QRectF MapGrid::bounds() const
{
    const double left = m_lefts.front() - columnGutter(0, m_size);
    const double top = m_tops.front() - rowGutter(0, m_size);
    return {left, top, m_lefts.back() - left, m_tops.back() - top};
}

QPolygonF MapGrid::wayOf(std::size_t link) const
{
    const Way &way = m_ways[link];
    if (!way.isValid)
        return {};
    const QRectF from = nodeArea(static_cast<std::size_t>(m_ends[link].first));
    const QRectF to = nodeArea(static_cast<std::size_t>(m_ends[link].second));
    const auto part = [](std::size_t index, std::size_t count) {
        return (static_cast<double>(index) + 1) / (static_cast<double>(count) + 1);
    };
    // Two tiles on both sides of a gutter have their doors in different halves, so that no two flows run on each other.
    const auto door = [](bool isSecondHalf, double within) { return (isSecondHalf ? 0.52 : 0.08) + 0.4 * within; };
    const auto row = static_cast<std::size_t>(way.rowGutter);
    const auto column = static_cast<std::size_t>(way.columnGutter);
    const double gutterX =
        m_lefts[column] - columnGutter(way.columnGutter, m_size) * (1 - part(way.columnLane, m_lanesOfColumns[column]));
    const double gutterY = m_tops[row] - rowGutter(way.rowGutter, m_size) * (1 - part(way.rowLane, m_lanesOfRows[row]));
    const double startX = from.left() + from.width() * door(way.leavesBelow, part(way.exit, way.exitCount));
    const double endY = to.top() + to.height() * door(way.entersLeft, part(way.entry, way.entryCount));
    return QPolygonF{{{startX, way.leavesBelow ? from.bottom() : from.top()},
                      {startX, gutterY},
                      {gutterX, gutterY},
                      {gutterX, endY},
                      {way.entersLeft ? to.left() : to.right(), endY}}};
}

} // namespace bangfu
