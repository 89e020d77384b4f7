// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/collation.h"

#include "core/parallel.h"
#include "query/primaryranks.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <span>

namespace bangfu {
namespace {

using Texts = std::vector<std::string_view>;
using Places = std::vector<std::uint32_t>;

/// With fewer texts, learning where the collation puts each character costs more than it saves.
constexpr std::size_t manyTexts = 65536;
/// With more texts among which some are not simple, they are sorted in another way than the simple ones.
constexpr std::size_t textsPerOther = 16;
/// Fewer texts are compared as a whole.
constexpr std::size_t fewEntries = 16;

QString textAt(const Texts &texts, std::uint32_t place)
{
    return toQString(texts[place]);
}

/// Sorts places of texts by the collation's own keys.
void sortBySortKeys(Places &places, const Texts &texts, Language language)
{
    struct Entry
    {
        QCollatorSortKey key;
        std::uint32_t place;
    };
    const QCollator collator(languageLocale(language));
    std::vector<Entry> entries;
    entries.reserve(places.size());
    for (const std::uint32_t place : places)
        entries.push_back({collator.sortKey(textAt(texts, place)), place});
    std::sort(entries.begin(), entries.end(), [&](const Entry &left, const Entry &right) {
        const std::string_view leftText = texts[left.place];
        const std::string_view rightText = texts[right.place];
        if (leftText.empty() || rightText.empty())
            return leftText.empty() && !rightText.empty();
        const int byCollation = left.key.compare(right.key);
        return byCollation != 0 ? byCollation < 0 : leftText < rightText;
    });
    std::ranges::transform(entries, places.begin(), &Entry::place);
}

/// Compares texts by the collation itself; for one thread.
class CollationOrder
{
public:
    CollationOrder(const Texts &texts, Language language)
        : m_texts(texts)
        , m_collator(languageLocale(language))
    {}

    bool operator()(std::uint32_t left, std::uint32_t right) const
    {
        if (m_texts[left].empty() || m_texts[right].empty())
            return m_texts[left].empty() && !m_texts[right].empty();
        const int byCollation = m_collator.compare(textAt(m_texts, left), textAt(m_texts, right));
        return byCollation != 0 ? byCollation < 0 : m_texts[left] < m_texts[right];
    }

private:
    const Texts &m_texts;
    QCollator m_collator;
};

/// Sorts very many texts, nearly all of which are simple.
class SimpleSort
{
public:
    SimpleSort(const Texts &texts, Language language)
        : m_texts(texts)
        , m_language(language)
        , m_ranks(language)
    {}

    /// The places of all texts in their order.
    Places sorted()
    {
        Places others;
        splitSimple(others);
        if (others.size() > m_texts.size() / textsPerOther) {
            Places all(m_texts.size());
            std::iota(all.begin(), all.end(), 0U);
            sortBySortKeys(all, m_texts, m_language);
            return all;
        }
        sortSimple();
        sortBySortKeys(others, m_texts, m_language);
        return merged(others);
    }

private:
    struct Entry
    {
        std::uint64_t prefix; ///< of the text from some character on
        std::uint32_t place;
        std::uint32_t offset; ///< of what follows the prefix
    };
    using Run = std::span<Entry>;

    void splitSimple(Places &others)
    {
        std::vector<std::uint8_t> isSimple(m_texts.size());
        runOverParts(m_texts.size(), manyTexts, [&](std::size_t first, std::size_t end) {
            for (std::size_t i = first; i < end; ++i)
                isSimple[i] = m_ranks.isSimple(m_texts[i]) ? 1 : 0;
        });
        m_entries.reserve(m_texts.size());
        for (std::uint32_t place = 0; place < m_texts.size(); ++place) {
            if (isSimple[place] != 0)
                m_entries.push_back({0, place, 0});
            else
                others.push_back(place);
        }
        runOverParts(m_entries.size(), manyTexts, [&](std::size_t first, std::size_t end) {
            withNextPrefix(Run(m_entries).subspan(first, end - first));
        });
    }

    auto order(const CollationOrder &collation) const
    {
        return [this, &collation](const Entry &left, const Entry &right) {
            const auto byRanks = m_ranks.compare(m_texts[left.place], m_texts[right.place]);
            if (byRanks != 0)
                return byRanks < 0;
            return m_texts[left.place] != m_texts[right.place] && collation(left.place, right.place);
        };
    }

    /// Sorts entries that are equal in all characters before their prefixes, and goes on with the next characters of
    /// those that are equal in these, too.
    void sortFromPrefix(Run run, const CollationOrder &collation)
    {
        // A list instead of recursion, which long equal texts would make very deep.
        std::vector<Run> open{run};
        while (!open.empty()) {
            const Run current = open.back();
            open.pop_back();
            std::ranges::sort(current, {}, &Entry::prefix);
            forEachEqualRun(current, [&](Run equal) {
                if (equal.size() < fewEntries)
                    std::ranges::sort(equal, order(collation));
                else if ((equal.front().prefix & 0xFFFF) == 0)
                    sortEqual(equal, collation);
                else
                    open.push_back(withNextPrefix(equal));
            });
        }
    }

    template <typename Function>
    static void forEachEqualRun(Run run, const Function &function)
    {
        for (std::size_t first = 0; first < run.size();) {
            std::size_t end = first + 1;
            while (end < run.size() && run[end].prefix == run[first].prefix)
                ++end;
            if (end - first > 1)
                function(run.subspan(first, end - first));
            first = end;
        }
    }

    Run withNextPrefix(Run run) const
    {
        for (Entry &entry : run) {
            const auto [prefix, length] = m_ranks.prefix(m_texts[entry.place].substr(entry.offset));
            entry.prefix = prefix;
            entry.offset += static_cast<std::uint32_t>(length);
        }
        return run;
    }

    /// Texts that differ in case or accents at most: the collation is asked for each distinct one only.
    void sortEqual(Run run, const CollationOrder &collation) const
    {
        const auto text = [this](const Entry &entry) { return m_texts[entry.place]; };
        std::ranges::sort(run, {}, text);
        std::vector<Run> distinct;
        for (std::size_t first = 0; first < run.size();) {
            std::size_t end = first + 1;
            while (end < run.size() && text(run[end]) == text(run[first]))
                ++end;
            distinct.push_back(run.subspan(first, end - first));
            first = end;
        }
        std::ranges::sort(distinct,
                          [&](Run left, Run right) { return collation(left.front().place, right.front().place); });
        std::vector<Entry> sorted;
        for (const Run each : distinct)
            sorted.insert(sorted.end(), each.begin(), each.end());
        std::ranges::copy(sorted, run.begin());
    }

    void sortSimple()
    {
        const auto partCount = static_cast<std::size_t>(usefulThreadCount());
        const auto limit = [&](std::size_t part) {
            return m_entries.begin() + static_cast<std::ptrdiff_t>(m_entries.size() * part / partCount);
        };
        const auto byPrefix = [](const Entry &left, const Entry &right) { return left.prefix < right.prefix; };
        runInParallel(partCount, usefulThreadCount(),
                      [&](std::size_t part, std::size_t) { std::sort(limit(part), limit(part + 1), byPrefix); });
        for (std::size_t part = 1; part < partCount; ++part)
            std::inplace_merge(m_entries.begin(), limit(part), limit(part + 1), byPrefix);
        std::vector<Run> runs;
        forEachEqualRun(m_entries, [&](Run run) { runs.push_back(run); });
        constexpr std::size_t runsInPart = 256;
        runOverParts(runs.size(), runsInPart, [&](std::size_t first, std::size_t end) {
            const CollationOrder collation(m_texts, m_language);
            for (std::size_t run = first; run < end; ++run)
                sortFromPrefix(runs[run], collation);
        });
    }

    Places merged(const Places &others) const
    {
        const CollationOrder collation(m_texts, m_language);
        Places all;
        all.reserve(m_texts.size());
        auto next = m_entries.begin();
        for (const std::uint32_t other : others) {
            const auto end =
                std::upper_bound(next, m_entries.end(), other, [&](std::uint32_t place, const Entry &entry) {
                    return collation(place, entry.place);
                });
            std::transform(next, end, std::back_inserter(all), [](const Entry &entry) { return entry.place; });
            all.push_back(other);
            next = end;
        }
        std::transform(next, m_entries.end(), std::back_inserter(all), [](const Entry &entry) { return entry.place; });
        return all;
    }

    const Texts &m_texts;
    Language m_language;
    PrimaryRanks m_ranks;
    std::vector<Entry> m_entries;
};

} // namespace

std::vector<std::uint32_t> collationRanks(const Texts &texts, Language language)
{
    Places order(texts.size());
    if (texts.size() > manyTexts) {
        order = SimpleSort(texts, language).sorted();
    } else {
        std::iota(order.begin(), order.end(), 0U);
        sortBySortKeys(order, texts, language);
    }
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
