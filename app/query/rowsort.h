// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/rowset.h"
#include "table/packedintegers.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace bangfu {

/// A column to sort by: keys that are in order themselves, or a rank for each.
struct SortColumn
{
    const PackedIntegers *keys;
    std::span<const std::uint32_t> ranks; ///< by key; empty: the keys are in order
    std::uint64_t largest;                ///< of the ranks, or of the keys where there are none
    bool isDescending = false;
    std::shared_ptr<const PackedIntegers> ownKeys = {}; ///< keeps the keys where they are not those of the column
};

/// The rows of the set in the order of the columns, the first of which counts most; rows equal in all of them in the
/// order of the table. At most `limit` rows (0: all), which takes much less time where it is small.
RowIndexes sortedRows(const RowSet &rows, const std::vector<SortColumn> &columns, std::size_t limit,
                      const std::stop_token &stop);

} // namespace bangfu
