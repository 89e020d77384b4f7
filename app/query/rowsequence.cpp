// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/rowsequence.h"

#include <algorithm>
#include <numeric>

namespace bangfu {

void RowSequence::readBlock(std::size_t first, Block &block) const
{
    if (!m_set) {
        block.size = std::min(Block::mostRows, m_list.size() - first);
        std::copy_n(m_list.begin() + static_cast<std::ptrdiff_t>(first), block.size, block.rows.begin());
        std::iota(block.positions.begin(), block.positions.begin() + static_cast<std::ptrdiff_t>(block.size),
                  static_cast<std::uint32_t>(first));
        return;
    }
    block.size = 0;
    const std::size_t endWord = std::min((first + Block::mostRows) / RowSet::rowsInWord, m_set->words().size());
    for (std::size_t word = first / RowSet::rowsInWord; word < endWord; ++word) {
        forEachBit(m_set->words()[word], [&](std::size_t bit) {
            block.rows[block.size++] = static_cast<RowIndex>(word * RowSet::rowsInWord + bit);
        });
    }
    std::copy_n(block.rows.begin(), block.size, block.positions.begin());
}

} // namespace bangfu
