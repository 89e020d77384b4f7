// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/facets.h"
#include "query/rowset.h"
#include "table/columndata.h"

#include <stop_token>

namespace bangfu {

/// Counts the numbers of the rows in steps of a round width (1, 2, 2.5 or 5 × a power of ten, and no finer than the
/// column's decimals), the least for which `stepCount` steps are enough. No steps where there is no number.
Histogram histogramOf(const DecimalColumn &column, const RowSet &rows, std::size_t stepCount,
                      const std::stop_token &stop);

} // namespace bangfu
