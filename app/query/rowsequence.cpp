// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/rowsequence.h"

#include <algorithm>
#include <numeric>

namespace bangfu {

void RowSequence::readBlock(std::size_t first, Block &block) const
{
    block.isRun = false;
    if (!m_set) {
        block.size = std::min(Block::mostRows, m_list.size() - first);
        std::copy_n(m_list.begin() + static_cast<std::ptrdiff_t>(first), block.size, block.rows.begin());
        std::iota(block.positions.begin(), block.positions.begin() + static_cast<std::ptrdiff_t>(block.size),
                  static_cast<std::uint32_t>(first));
        return;
    }
    block.size = 0;
    const auto words = m_set->words();
    const std::size_t firstWord = first / RowSet::rowsInWord;
    constexpr std::size_t wordsInBlock = Block::mostRows / RowSet::rowsInWord;
    const auto isFull = [](std::uint64_t word) { return word == ~std::uint64_t{0}; };
    if (firstWord + wordsInBlock <= words.size() &&
        std::ranges::all_of(words.subspan(firstWord, wordsInBlock), isFull)) {
        block.size = Block::mostRows;
        block.isRun = true;
        std::iota(block.rows.begin(), block.rows.end(), static_cast<RowIndex>(first));
        block.positions = block.rows;
        return;
    }
    const std::size_t endWord = std::min((first + Block::mostRows) / RowSet::rowsInWord, m_set->words().size());
    for (std::size_t word = first / RowSet::rowsInWord; word < endWord; ++word) {
        forEachBit(m_set->words()[word], [&](std::size_t bit) {
            block.rows[block.size++] = static_cast<RowIndex>(word * RowSet::rowsInWord + bit);
        });
    }
    std::copy_n(block.rows.begin(), block.size, block.positions.begin());
}

} // namespace bangfu
