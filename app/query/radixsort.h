// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/columndata.h"

#include <cstdint>
#include <vector>

namespace bangfu {

/// Rows with something to sort them by, packed into one integer each: the row in the lowest bits, above it the key.
struct KeyedRows
{
    LargeVector<std::uint64_t> elements;
    int rowBits = 32; ///< how many bits the row has
    int keyBits = 0;  ///< how many the key
};

/// The rows in the order of their keys; rows of one key stay in the order they have.
RowIndexes rowsByKey(KeyedRows keyed);

/// The first `limit` rows in the order of their keys, and among rows of one key of the rows themselves.
RowIndexes firstRowsByKey(const KeyedRows &keyed, std::size_t limit);

} // namespace bangfu
