// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "table/column.h"

namespace bangfu {

/// The place of each distinct text in the collation of the language, by dictionary code; the missing text is first.
/// Texts that the collation holds for equal follow each other by code point, so that equal ranks mean equal texts.
std::vector<std::uint32_t> collationRanks(const TextColumn &column, Language language);

/// One column to sort by.
struct SortColumn
{
    const Column *column = nullptr;
    bool isDescending = false;
};

/// Sorts rows by the columns, the first counting most; rows that are equal in all keep their order.
void sortRows(RowIndexes &rows, const std::vector<SortColumn> &columns, Language language);

} // namespace bangfu
