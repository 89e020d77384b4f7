// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/collation.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace bangfu {

std::vector<std::uint32_t> collationRanks(const std::vector<std::string_view> &texts, Language language)
{
    const QCollator collator(languageLocale(language));
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const std::string_view text : texts)
        keys.push_back(collator.sortKey(toQString(text)));

    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t left, std::uint32_t right) {
        if (texts[left].empty() || texts[right].empty())
            return texts[left].empty() && !texts[right].empty();
        const int byCollation = keys[left].compare(keys[right]);
        return byCollation != 0 ? byCollation < 0 : texts[left] < texts[right];
    });

    std::vector<std::uint32_t> ranks(texts.size());
    std::uint32_t rank = 0;
    for (std::size_t place = 0; place < order.size(); ++place) {
        const std::string_view text = texts[order[place]];
        if (place == 0 ? !text.empty() : text != texts[order[place - 1]])
            ++rank;
        ranks[order[place]] = rank;
    }
    return ranks;
}

} // namespace bangfu
