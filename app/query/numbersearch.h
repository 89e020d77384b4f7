// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/rowset.h"
#include "query/searchneedle.h"
#include "table/columndata.h"

#include <stop_token>

namespace bangfu {

/// Where a search looks, and where it puts what it finds.
struct SearchScope
{
    const RowSet *candidates; ///< null: all rows
    RowSet &found;
    const std::stop_token &stop;
};

/// Adds to what is found the rows whose number, in its plain form, holds the word.
void addRowsWithNumber(const DecimalColumn &column, const SearchNeedle &needle, const SearchScope &scope);

} // namespace bangfu
