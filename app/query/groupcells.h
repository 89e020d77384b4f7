// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/rowsequence.h"
#include "table/column.h"

#include <deque>
#include <span>
#include <vector>

namespace bangfu {

/// A small number for every combination of values of some columns that may occur: its cell. What is worked out for the
/// groups is kept in arrays by cell.
class GroupCells
{
public:
    /// Cells of the rows of the sequence. The columns and the rows must outlive the cells.
    GroupCells(const std::vector<const Column *> &columns, const RowSequence &rows);

    bool hasColumns() const { return !m_parts.empty(); }
    /// One more than the largest cell; at most some millions, or some times the number of rows.
    std::size_t cellCount() const { return m_cellCount; }

    /// Writes the cell of each row of a block of the sequence.
    void cellsOf(const RowSequence::Block &block, std::uint32_t *cells) const;
    /// The same for any rows of the sequence; `isRun` if they are consecutive.
    void cellsOf(std::span<const RowIndex> rows, bool isRun, std::uint32_t *cells) const;

private:
    struct Part
    {
        const PackedIntegers *keys;
        std::uint64_t keyCount;
    };

    Part numbered(const Column &column, const RowSequence &rows);
    Part combined(const Part &left, const Part &right, const RowSequence &rows);
    template <typename KeyOfRow>
    Part numberedKeys(const RowSequence &rows, const KeyOfRow &keyOfRow);

    std::vector<Part> m_parts;
    std::deque<PackedIntegers> m_ownKeys;
    std::size_t m_cellCount = 1;
};

} // namespace bangfu
