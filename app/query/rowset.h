// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/columndata.h"

#include <bit>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace bangfu {

/// A set of the rows of a table: one bit a row.
class RowSet
{
public:
    static constexpr std::size_t rowsInWord = 64;
    /// Work is shared out in parts of so many rows, so that no two threads write to one word.
    static constexpr std::size_t rowsInPart = 512 * rowsInWord;

    enum class Start { Empty, Full };

    RowSet(std::size_t rowCount, Start start);

    std::size_t rowCount() const { return m_rowCount; }
    std::size_t count() const;
    bool contains(RowIndex row) const { return (m_words[row / rowsInWord] >> (row % rowsInWord) & 1) != 0; }
    void insert(RowIndex row) { m_words[row / rowsInWord] |= std::uint64_t{1} << (row % rowsInWord); }
    void intersect(const RowSet &other);
    void unite(const RowSet &other);
    void subtract(const RowSet &other);

    /// Bit i of word w is row 64 w + i; bits behind the last row are not set, and must not be.
    std::span<const std::uint64_t> words() const { return m_words; }
    std::span<std::uint64_t> words() { return m_words; }

    /// The rows in rising order, at most `limit` of them (0: all).
    RowIndexes rows(std::size_t limit = 0) const;

private:
    std::size_t m_rowCount;
    std::vector<std::uint64_t> m_words;
};

/// How many bits are set.
std::size_t countBits(std::span<const std::uint64_t> words);

/// Calls the function with the place of each bit that is set, in rising order.
template <typename Function>
[[gnu::always_inline]] inline void forEachBit(std::uint64_t word, const Function &function)
{
    for (; word != 0; word &= word - 1)
        function(static_cast<std::size_t>(std::countr_zero(word)));
}

} // namespace bangfu
