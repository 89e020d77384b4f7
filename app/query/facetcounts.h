// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/columnkeys.h"
#include "query/rowset.h"

#include <stop_token>
#include <vector>

namespace bangfu {

/// How many rows of the set have each value of the columns, by number of the value; for each of the columns.
std::vector<std::vector<std::uint32_t>> valueCounts(const std::vector<const ColumnKeys *> &columns, const RowSet &rows,
                                                    const std::stop_token &stop);

} // namespace bangfu
