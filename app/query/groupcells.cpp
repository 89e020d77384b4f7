// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/groupcells.h"

#include "query/keynumbering.h"

#include <algorithm>
#include <limits>

namespace bangfu {
namespace {

/// Arrays of more cells would be larger than the processor's caches; then combinations are numbered as they occur.
constexpr std::uint64_t mostCells = 4 << 20;
constexpr std::uint64_t cellsPerRow = 4;
constexpr std::uint64_t fewCells = 4096;

} // namespace

GroupCells::GroupCells(const std::vector<const Column *> &columns, const RowSequence &rows)
{
    const std::uint64_t limit = std::clamp(cellsPerRow * rows.positionEnd(), fewCells, mostCells);
    for (const Column *column : columns) {
        const bool isSmall = column->keys() && column->keyCount() <= limit;
        m_parts.push_back(isSmall ? Part{column->keys(), column->keyCount()} : numbered(*column, rows));
    }
    const auto product = [this] {
        std::uint64_t count = 1;
        for (const Part &part : m_parts)
            count = count > mostCells ? count : count * part.keyCount;
        return count;
    };
    while (m_parts.size() > 1 && product() > limit) {
        const Part both = combined(m_parts[m_parts.size() - 2], m_parts.back(), rows);
        m_parts.resize(m_parts.size() - 2);
        m_parts.push_back(both);
    }
    for (const Part &part : m_parts)
        m_cellCount *= static_cast<std::size_t>(part.keyCount);
}

template <typename KeyOfRow>
GroupCells::Part GroupCells::numberedKeys(const RowSequence &rows, const KeyOfRow &keyOfRow)
{
    RowIndex lastRow = 0;
    RowSequence::Block block;
    const auto forEachRow = [&](const auto &function) {
        for (std::size_t first = 0; first < rows.positionEnd(); first += RowSequence::Block::mostRows) {
            rows.readBlock(first, block);
            for (std::size_t i = 0; i < block.size; ++i)
                function(block.rows[i]);
        }
    };
    forEachRow([&](RowIndex row) { lastRow = std::max(lastRow, row); });
    m_ownKeys.emplace_back(std::size_t{lastRow} + 1, std::numeric_limits<std::uint32_t>::max());
    KeyNumbering numbering;
    m_ownKeys.back().edit([&](auto numbers) {
        using Integer = typename decltype(numbers)::value_type;
        forEachRow([&](RowIndex row) { numbers[row] = static_cast<Integer>(numbering.numberOf(keyOfRow(row))); });
    });
    return {&m_ownKeys.back(), std::max(numbering.size(), 1U)};
}

GroupCells::Part GroupCells::numbered(const Column &column, const RowSequence &rows)
{
    if (column.keys())
        return column.keys()->visit(
            [&](auto keys) { return numberedKeys(rows, [keys](RowIndex row) -> std::uint64_t { return keys[row]; }); });
    TextDictionary dictionary;
    return numberedKeys(
        rows, [&](RowIndex row) -> std::uint64_t { return dictionary.insert(column.asFreeText()->utf8(row)); });
}

GroupCells::Part GroupCells::combined(const Part &left, const Part &right, const RowSequence &rows)
{
    // Both were numbered by rows where they are many, so the product fits.
    return left.keys->visit([&](auto leftKeys) {
        return right.keys->visit([&](auto rightKeys) {
            return numberedKeys(rows, [&](RowIndex row) -> std::uint64_t {
                return std::uint64_t{leftKeys[row]} * right.keyCount + std::uint64_t{rightKeys[row]};
            });
        });
    });
}

void GroupCells::cellsOf(const RowSequence::Block &block, std::uint32_t *cells) const
{
    cellsOf(std::span(block.rows).first(block.size), block.isRun, cells);
}

void GroupCells::cellsOf(std::span<const RowIndex> rows, bool isRun, std::uint32_t *cells) const
{
    std::fill_n(cells, rows.size(), 0U);
    for (const Part &part : m_parts) {
        const auto count = static_cast<std::uint32_t>(part.keyCount);
        part.keys->visit([&](auto keys) {
            if (isRun) {
                const auto *inRun = keys.data() + rows.front();
                for (std::size_t i = 0; i < rows.size(); ++i)
                    cells[i] = cells[i] * count + static_cast<std::uint32_t>(inRun[i]);
            } else {
                for (std::size_t i = 0; i < rows.size(); ++i)
                    cells[i] = cells[i] * count + static_cast<std::uint32_t>(keys[rows[i]]);
            }
        });
    }
}

} // namespace bangfu
