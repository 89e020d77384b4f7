// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/rowsort.h"

#include "core/parallel.h"
#include "query/radixsort.h"

#include <algorithm>
#include <bit>

namespace bangfu {
namespace {

/// Consecutive bits of a column's keys; a part of a column where the keys are wide.
struct Slice
{
    const SortColumn *column;
    int firstBit;
    int bitCount;
};

/// Slices that fit into an element beside the row.
struct Stage
{
    std::vector<Slice> slices; ///< the one that counts most first
    int bitCount = 0;
};

constexpr int elementBits = 64;
constexpr int mostSliceBits = 32;
constexpr std::size_t rowsInPart = 16384;

/// The stages in the order in which they must be sorted by: what counts most is sorted by last.
std::vector<Stage> stagesOf(const std::vector<SortColumn> &columns, int rowBits)
{
    std::vector<Stage> stages(1);
    for (auto column = columns.rbegin(); column != columns.rend(); ++column) {
        const auto width = static_cast<int>(std::bit_width(column->largest));
        for (int firstBit = 0; firstBit < width; firstBit += mostSliceBits) {
            const int bitCount = std::min(mostSliceBits, width - firstBit);
            if (stages.back().bitCount + bitCount > elementBits - rowBits)
                stages.emplace_back();
            stages.back().slices.insert(stages.back().slices.begin(), {&*column, firstBit, bitCount});
            stages.back().bitCount += bitCount;
        }
    }
    return stages;
}

/// Puts a slice of each row's key above what the elements hold.
void addSlice(std::span<std::uint64_t> elements, const Slice &slice, int rowBits)
{
    const SortColumn &column = *slice.column;
    const std::uint64_t rowMask = (std::uint64_t{1} << rowBits) - 1;
    const std::uint64_t sliceMask = (std::uint64_t{1} << slice.bitCount) - 1;
    const auto add = [&](const auto &keyOfRow) {
        // A reversed order keeps equal rows in the order of the table, and puts the missing value last.
        const std::uint64_t base = column.isDescending ? column.largest : 0;
        const std::uint64_t sign = column.isDescending ? ~std::uint64_t{0} : 1;
        for (std::uint64_t &element : elements) {
            const std::uint64_t key = base + keyOfRow(element & rowMask) * sign;
            // The bits above the row move up for those that count less.
            const std::uint64_t above = element >> rowBits;
            element = (above << slice.bitCount | (key >> slice.firstBit & sliceMask)) << rowBits | (element & rowMask);
        }
    };
    column.keys->visit([&](auto keys) {
        if (column.ranks.empty())
            add([keys](std::uint64_t row) -> std::uint64_t { return keys[row]; });
        else
            add([keys, &column](std::uint64_t row) -> std::uint64_t { return column.ranks[keys[row]]; });
    });
}

KeyedRows keyedRows(const RowIndexes &rows, const Stage &stage, int rowBits, const std::stop_token &stop)
{
    KeyedRows keyed{LargeVector<std::uint64_t>(rows.size()), rowBits, stage.bitCount};
    runOverParts(rows.size(), rowsInPart, [&](std::size_t first, std::size_t end) {
        if (stop.stop_requested())
            return;
        const std::span<std::uint64_t> elements(keyed.elements.data() + first, end - first);
        std::copy(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.begin() + static_cast<std::ptrdiff_t>(end),
                  elements.begin());
        for (const Slice &slice : stage.slices)
            addSlice(elements, slice, rowBits);
    });
    return keyed;
}

} // namespace

RowIndexes sortedRows(const RowSet &rowSet, const std::vector<SortColumn> &columns, std::size_t limit,
                      const std::stop_token &stop)
{
    const int rowBits = std::max(1, static_cast<int>(std::bit_width(rowSet.rowCount())));
    const std::vector<Stage> stages = stagesOf(columns, rowBits);
    RowIndexes rows = rowSet.rows();
    constexpr std::size_t rowsPerLimit = 8;
    if (limit != 0 && stages.size() == 1 && limit < rows.size() / rowsPerLimit && !stop.stop_requested())
        return firstRowsByKey(keyedRows(rows, stages.front(), rowBits, stop), limit);
    for (const Stage &stage : stages) {
        if (stop.stop_requested())
            return rows;
        rows = rowsByKey(keyedRows(rows, stage, rowBits, stop));
    }
    if (limit != 0 && rows.size() > limit)
        rows.resize(limit);
    return rows;
}

} // namespace bangfu
