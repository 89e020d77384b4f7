// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/rowset.h"
#include "table/table.h"

#include <stop_token>

namespace bangfu {

/// The rows in whose search text a folded word stands; where the table has no search texts, in one of whose cells it
/// stands in its plain form. With `candidates` only these are looked at, all rows if it is null.
RowSet rowsWithWord(const Table &table, const QString &foldedWord, const RowSet *candidates,
                    const std::stop_token &stop);

} // namespace bangfu
