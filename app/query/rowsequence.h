// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/rowset.h"

#include <array>
#include <span>

namespace bangfu {

/// Rows in the order in which they are gone through: those of a set, or a list. Positions rise in that order, but not
/// every position has a row.
class RowSequence
{
public:
    /// The set or the list must outlive the sequence.
    explicit RowSequence(const RowSet &set)
        : m_set(&set)
    {}
    explicit RowSequence(std::span<const RowIndex> list)
        : m_list(list)
    {}

    /// One more than the last position there may be.
    std::size_t positionEnd() const { return m_set ? m_set->rowCount() : m_list.size(); }
    RowIndex rowAt(std::size_t position) const { return m_set ? static_cast<RowIndex>(position) : m_list[position]; }

    /// Rows at consecutive positions, as many as fit into the nearest cache beside what is looked up for them.
    struct Block
    {
        static constexpr std::size_t mostRows = 2048;

        std::size_t size = 0;
        bool isRun = false; ///< the rows are consecutive, which can be read faster
        std::array<RowIndex, mostRows> rows;
        std::array<std::uint32_t, mostRows> positions;
    };
    /// The rows from `first`, a multiple of Block::mostRows, on.
    void readBlock(std::size_t first, Block &block) const;

private:
    const RowSet *m_set = nullptr;
    std::span<const RowIndex> m_list;
};

} // namespace bangfu
