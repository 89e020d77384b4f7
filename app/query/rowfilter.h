// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "query/keyset.h"
#include "query/query.h"
#include "query/rowset.h"
#include "table/column.h"

#include <optional>
#include <stop_token>

namespace bangfu {

/// The key of the value with a plain form, numbers compared as numbers; nothing if no key stands for it. Not for free
/// text.
std::optional<KeySet::Key> keyOfPlainText(const Column &column, const QString &text);

/// The rows whose column holds one of the values.
RowSet filteredRows(const Column &column, const QStringList &values, const std::stop_token &stop);

/// Why a range cannot be asked of a column: it has no order, or a limit is no number or period.
Failure faultOfRange(const Column &column, const RangeFilter &range, Language language);

/// The rows between the limits, for a range without fault. A limit of a year or a month includes all of it.
RowSet rowsInRange(const Column &column, const RangeFilter &range, const std::stop_token &stop);

} // namespace bangfu
