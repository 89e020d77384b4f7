// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "query/facets.h"
#include "query/query.h"
#include "table/table.h"

#include <QMap>

/// What a query gives, worked out as slowly and plainly as it can be: row by row, on plain texts. It shares no code
/// with the engine beyond folding, splitting a search into words, and the collation of Qt.
namespace bangfu::test {

RowIndexes naiveRows(const Table &table, const Query &query, Language language);

/// The count of each value, with zeros for selected ones.
QMap<QString, std::size_t> naiveFacet(const Table &table, const Query &query, const QString &column);

/// The lines of the grouped table, cells joined by `|`; an empty list where it would be refused.
QStringList naiveGroups(const Table &table, const Query &query);

/// A table as such lines.
QStringList linesOf(const Table &table);

} // namespace bangfu::test
