// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "query/columnkeys.h"
#include "query/rowsort.h"
#include "table/table.h"

#include <list>
#include <memory>
#include <span>

namespace bangfu {

/// Remembers what was worked out for columns: ranks of texts for sorting, numbers of values for counting.
class ColumnMemory
{
public:
    ColumnMemory(const Table &table, Language language)
        : m_table(table)
        , m_language(language)
    {}

    /// How a column is sorted by; valid as long as this object.
    SortColumn sortColumn(const Column &column);
    /// By key of a text column, its place in the collation of the language; valid as long as this object.
    std::span<const std::uint32_t> collation(const Column &textColumn);
    std::shared_ptr<const ColumnKeys> keys(const Column &column);

private:
    /// Free text has as many ranks as rows, so they are kept of one column only.
    struct FreeTextRanks
    {
        const Column *column = nullptr;
        std::shared_ptr<const PackedIntegers> ranks; ///< by row
        std::uint32_t largest = 0;
    };
    struct Collation
    {
        const Column *column;
        std::vector<std::uint32_t> ranks;
    };
    struct Keys
    {
        const Column *column;
        std::shared_ptr<const ColumnKeys> keys;
    };

    const FreeTextRanks &freeTextRanks(const Column &column);

    const Table &m_table;
    Language m_language;
    std::list<Collation> m_collations;
    std::list<Keys> m_keys;
    FreeTextRanks m_freeTextRanks;
};

} // namespace bangfu
