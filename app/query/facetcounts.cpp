// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/facetcounts.h"

#include "core/parallel.h"
#include "query/rowsequence.h"

#include <algorithm>

namespace bangfu {
namespace {

using Counts = std::vector<std::vector<std::uint32_t>>;
using Block = RowSequence::Block;

constexpr std::size_t blocksInPart = RowSet::rowsInPart / Block::mostRows;

void countBlock(const std::vector<const ColumnKeys *> &columns, const Block &block, Counts &counts)
{
    for (std::size_t column = 0; column < columns.size(); ++column) {
        std::uint32_t *const ofColumn = counts[column].data();
        columns[column]->keys().visit([&](auto keys) {
            for (std::size_t i = 0; i < block.size; ++i)
                ++ofColumn[keys[block.rows[i]]];
        });
    }
}

Counts emptyCounts(const std::vector<const ColumnKeys *> &columns)
{
    Counts counts;
    for (const ColumnKeys *column : columns)
        counts.emplace_back(column->keyCount(), 0U);
    return counts;
}

Counts countedRows(const std::vector<const ColumnKeys *> &columns, const RowSet &rows, const std::stop_token &stop)
{
    const std::size_t partCount = (rows.rowCount() + RowSet::rowsInPart - 1) / RowSet::rowsInPart;
    const std::size_t threadCount =
        std::min(std::max<std::size_t>(partCount, 1), static_cast<std::size_t>(usefulThreadCount()));
    std::vector<Counts> countsOfThread(threadCount);
    const RowSequence sequence(rows);
    runInParallel(partCount, static_cast<int>(threadCount), [&](std::size_t part, std::size_t thread) {
        if (stop.stop_requested())
            return;
        Counts &counts = countsOfThread[thread];
        if (counts.empty())
            counts = emptyCounts(columns);
        Block block;
        for (std::size_t i = 0; i < blocksInPart; ++i) {
            sequence.readBlock(part * RowSet::rowsInPart + i * Block::mostRows, block);
            countBlock(columns, block, counts);
        }
    });
    Counts sum = emptyCounts(columns);
    for (const Counts &counts : countsOfThread) {
        for (std::size_t column = 0; column < counts.size(); ++column)
            std::ranges::transform(sum[column], counts[column], sum[column].begin(), std::plus());
    }
    return sum;
}

} // namespace

Counts valueCounts(const std::vector<const ColumnKeys *> &columns, const RowSet &rows, const std::stop_token &stop)
{
    if (rows.count() * 2 <= rows.rowCount())
        return countedRows(columns, rows, stop);
    // Where most rows are in the set, the others are counted.
    RowSet others(rows.rowCount(), RowSet::Start::Full);
    others.subtract(rows);
    Counts counts = countedRows(columns, others, stop);
    for (std::size_t column = 0; column < columns.size(); ++column)
        std::ranges::transform(columns[column]->totals(), counts[column], counts[column].begin(), std::minus());
    return counts;
}

} // namespace bangfu
