// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "query/query.h"
#include "query/rowsequence.h"
#include "table/table.h"

#include <stop_token>

namespace bangfu {

/// The groups of the rows as a table; see groupRows().
Result<TablePointer> groupTable(const Table &table, const RowSequence &rows, const Query &query, Language language,
                                const std::stop_token &stop);

} // namespace bangfu
