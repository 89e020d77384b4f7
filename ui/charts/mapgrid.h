// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace bangfu {

/// The cells of a tile map and the gutters between them, in which flows run.
///
/// The province's tiles lie where the network says. Partner places lie in further columns at the right, or in further
/// rows below where the page is narrow; the first of these cells holds their heading.
class MapGrid
{
public:
    struct Size
    {
        double gutter = 0;    ///< least distance of tiles
        double lane = 0;      ///< room for one flow in a gutter
        double apart = 0;     ///< least distance of the partners from the province
        bool isBelow = false; ///< where the partners lie
        double tileWidth = 0;
        double tileHeight = 0;
    };

    MapGrid(const FlowNetwork &network, bool isBelow);

    int columnCount() const { return m_columns; }
    int rowCount() const { return m_rows; }

    /// What gutters take of the width and the height.
    double guttersWidth(const Size &size) const;
    double guttersHeight(const Size &size) const;

    /// Lays the cells out; the origin is the top left corner.
    void layOut(const Size &size, QPointF origin);
    QRectF nodeArea(std::size_t node) const { return areaOf(m_cells[node]); }
    std::optional<QRectF> headingArea() const;
    QRectF bounds() const;

    /// The way of a flow from the border of one tile to that of the other, with corners that are to be rounded. No
    /// way crosses a tile, and two flows in one gutter run beside each other.
    QPolygonF wayOf(std::size_t link) const;

private:
    struct Cell
    {
        int column = 0;
        int row = 0;
    };

    /// Through which gutters a flow runs, and as which of how many.
    struct Way
    {
        int rowGutter = 0;    ///< above the row of this number
        int columnGutter = 0; ///< left of the column of this number
        bool leavesBelow = true;
        bool entersLeft = true;
        std::size_t rowLane = 0;
        std::size_t columnLane = 0;
        std::size_t exit = 0; ///< place among those that leave the tile by the same side
        std::size_t exitCount = 1;
        std::size_t entry = 0;
        std::size_t entryCount = 1;
        bool isValid = false;
    };

    void placePartners(const FlowNetwork &network, bool isBelow);
    void findWays(const FlowNetwork &network);
    void countDoors(const FlowNetwork &network);
    double columnGutter(int index, const Size &size) const;
    double rowGutter(int index, const Size &size) const;
    QRectF areaOf(const Cell &cell) const;

    int m_columns = 1;
    int m_rows = 1;
    int m_partnerColumn = -1; ///< the first column or row of partners
    int m_partnerRow = -1;
    std::vector<Cell> m_cells;
    std::optional<Cell> m_heading;
    std::vector<Way> m_ways;
    std::vector<std::size_t> m_lanesOfRows; ///< how many flows run in each gutter
    std::vector<std::size_t> m_lanesOfColumns;
    std::vector<std::pair<int, int>> m_ends; ///< of each link
    Size m_size;
    std::vector<double> m_lefts; ///< of columns and, last, the right border
    std::vector<double> m_tops;
};

} // namespace bangfu
