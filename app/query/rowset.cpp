// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/rowset.h"

#include "core/parallel.h"
#include "query/wideloops.h"

#include <algorithm>
#include <numeric>

namespace bangfu {
namespace {

constexpr std::uint64_t fullWord = ~std::uint64_t{0};

RowIndex *writeRows(std::span<const std::uint64_t> words, std::size_t firstRow, RowIndex *target)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto base = static_cast<RowIndex>(firstRow + i * RowSet::rowsInWord);
        if (words[i] == fullWord) {
            std::iota(target, target + RowSet::rowsInWord, base);
            target += RowSet::rowsInWord;
        } else {
            forEachBit(words[i], [&](std::size_t bit) { *target++ = base + static_cast<RowIndex>(bit); });
        }
    }
    return target;
}

} // namespace

BANGFU_WIDE_LOOPS
std::size_t countBits(std::span<const std::uint64_t> words)
{
    std::size_t count = 0;
    for (const std::uint64_t word : words)
        count += static_cast<std::size_t>(std::popcount(word));
    return count;
}

RowSet::RowSet(std::size_t rowCount, Start start)
    : m_rowCount(rowCount)
    , m_words((rowCount + rowsInWord - 1) / rowsInWord, start == Start::Full ? fullWord : 0)
{
    if (start == Start::Full && rowCount % rowsInWord != 0)
        m_words.back() = fullWord >> (rowsInWord - rowCount % rowsInWord);
}

std::size_t RowSet::count() const
{
    return countBits(m_words);
}

void RowSet::intersect(const RowSet &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
}

void RowSet::unite(const RowSet &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
}

void RowSet::subtract(const RowSet &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
}

RowIndexes RowSet::rows(std::size_t limit) const
{
    constexpr std::size_t wordsInPart = rowsInPart / rowsInWord;
    const std::size_t partCount = (m_words.size() + wordsInPart - 1) / wordsInPart;
    const auto wordsOf = [&](std::size_t part) {
        const std::size_t first = part * wordsInPart;
        return std::span(m_words).subspan(first, std::min(wordsInPart, m_words.size() - first));
    };
    std::vector<std::size_t> starts{0};
    while (starts.size() <= partCount && (limit == 0 || starts.back() < limit))
        starts.push_back(starts.back() + countBits(wordsOf(starts.size() - 1)));
    RowIndexes rows(starts.back());
    runInParallel(starts.size() - 1, usefulThreadCount(), [&](std::size_t part, std::size_t) {
        writeRows(wordsOf(part), part * rowsInPart, rows.data() + starts[part]);
    });
    if (limit != 0 && rows.size() > limit)
        rows.resize(limit);
    return rows;
}

} // namespace bangfu
