// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/rowsorter.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace bangfu {
namespace {

/// A column made ready for comparing: texts by their ranks, the others by value.
class Comparison
{
public:
    Comparison(const SortColumn &key, Language language)
        : m_column(*key.column)
        , m_isDescending(key.isDescending)
    {
        if (const TextColumn *text = m_column.asText()) {
            m_codes = &text->keys();
            m_ranks = collationRanks(*text, language);
        }
    }

    std::strong_ordering compare(RowIndex left, RowIndex right) const
    {
        if (m_isDescending)
            std::swap(left, right);
        if (m_codes)
            return m_ranks[(*m_codes)[left]] <=> m_ranks[(*m_codes)[right]];
        return m_column.compare(left, right);
    }

private:
    const Column &m_column;
    bool m_isDescending;
    const PackedIntegers *m_codes = nullptr;
    std::vector<std::uint32_t> m_ranks;
};

} // namespace

std::vector<std::uint32_t> collationRanks(const TextColumn &column, Language language)
{
    const QCollator collator(languageLocale(language));
    std::vector<QString> texts;
    for (std::size_t code = 0; code < column.keyCount(); ++code)
        texts.push_back(toQString(column.dictionary().text(static_cast<TextColumn::Code>(code))));
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const QString &text : texts)
        keys.push_back(collator.sortKey(text));

    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    // Code 0 is the missing text; it stays in front whatever the collation says of empty texts.
    std::sort(order.begin() + 1, order.end(), [&](std::uint32_t left, std::uint32_t right) {
        const int byCollation = keys[left].compare(keys[right]);
        return byCollation != 0 ? byCollation < 0 : texts[left] < texts[right];
    });

    std::vector<std::uint32_t> ranks(texts.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        ranks[order[place]] = static_cast<std::uint32_t>(place);
    return ranks;
}

void sortRows(RowIndexes &rows, const std::vector<SortColumn> &columns, Language language)
{
    if (columns.empty())
        return;
    std::vector<Comparison> comparisons;
    comparisons.reserve(columns.size());
    for (const SortColumn &column : columns)
        comparisons.emplace_back(column, language);

    std::stable_sort(rows.begin(), rows.end(), [&](RowIndex left, RowIndex right) {
        for (const Comparison &comparison : comparisons) {
            const std::strong_ordering order = comparison.compare(left, right);
            if (order != std::strong_ordering::equal)
                return order == std::strong_ordering::less;
        }
        return false;
    });
}

} // namespace bangfu
