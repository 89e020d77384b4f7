// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/columnmemory.h"

#include "query/collation.h"

#include <algorithm>

namespace bangfu {

std::span<const std::uint32_t> ColumnMemory::collation(const Column &textColumn)
{
    const auto known = std::ranges::find(m_collations, &textColumn, &Collation::column);
    if (known != m_collations.end())
        return known->ranks;
    const TextDictionary &dictionary = textColumn.asText()->dictionary();
    std::vector<std::string_view> texts;
    texts.reserve(dictionary.size());
    for (TextDictionary::Code code = 0; code < dictionary.size(); ++code)
        texts.push_back(dictionary.text(code));
    m_collations.push_back({&textColumn, collationRanks(texts, m_language)});
    return m_collations.back().ranks;
}

const ColumnMemory::FreeTextRanks &ColumnMemory::freeTextRanks(const Column &column)
{
    if (m_freeTextRanks.column == &column)
        return m_freeTextRanks;
    std::vector<std::string_view> texts;
    texts.reserve(column.size());
    for (const TextRun &block : column.asFreeText()->blocks()) {
        for (std::size_t index = 0; index < block.size(); ++index)
            texts.push_back(block.text(index));
    }
    const std::vector<std::uint32_t> ranks = collationRanks(texts, m_language);
    m_freeTextRanks = {&column, std::make_shared<const PackedIntegers>(std::span<const std::uint32_t>(ranks)),
                       ranks.empty() ? 0 : *std::ranges::max_element(ranks)};
    return m_freeTextRanks;
}

SortColumn ColumnMemory::sortColumn(const Column &column)
{
    if (column.asFreeText()) {
        const FreeTextRanks &ranks = freeTextRanks(column);
        return {ranks.ranks.get(), {}, ranks.largest, false, ranks.ranks};
    }
    const std::uint64_t largest = column.keyCount() - 1;
    if (column.keyRanks())
        return {column.keys(), *column.keyRanks(), largest};
    return {column.keys(), column.asText() ? collation(column) : std::span<const std::uint32_t>(), largest};
}

std::shared_ptr<const ColumnKeys> ColumnMemory::keys(const Column &column)
{
    constexpr std::size_t mostKept = 24;
    const auto known = std::ranges::find(m_keys, &column, &Keys::column);
    if (known != m_keys.end()) {
        m_keys.splice(m_keys.begin(), m_keys, known);
        return known->keys;
    }
    m_keys.push_front({&column, std::make_shared<const ColumnKeys>(column)});
    if (m_keys.size() > mostKept)
        m_keys.pop_back();
    return m_keys.front().keys;
}

} // namespace bangfu
