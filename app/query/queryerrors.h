// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "query/query.h"
#include "table/table.h"

namespace bangfu {

/// Names the column, and those that the table has.
Error unknownColumn(const Table &table, const QString &column, Language language);

/// Says that a column is missing or has no numbers.
Error noNumbers(const Table &table, const QString &column, Language language);

/// Whether a query names a column that the table lacks, or limits that are none.
Failure faultOf(const Table &table, const Query &query, Language language);

} // namespace bangfu
