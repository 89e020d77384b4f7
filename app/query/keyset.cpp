// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/keyset.h"

#include "core/parallel.h"
#include "query/wideloops.h"

#include <algorithm>
#include <array>

namespace bangfu {
namespace {

constexpr KeySet::Key mostFlags = 1 << 20;
constexpr std::size_t rowsInWord = RowSet::rowsInWord;

/// A bit for each of 64 keys (or of the fewer that are left) that the function wants.
template <typename Integer, typename IsWanted>
[[gnu::always_inline]] inline std::uint64_t wantedBits(std::span<const Integer> keys, const IsWanted &isWanted)
{
    std::uint8_t flags[rowsInWord] = {};
    if (keys.size() == rowsInWord) {
        for (std::size_t i = 0; i < rowsInWord; ++i)
            flags[i] = flagOf(isWanted(keys[i]));
    } else {
        for (std::size_t i = 0; i < keys.size(); ++i)
            flags[i] = flagOf(isWanted(keys[i]));
    }
    return bitsOfFlags(flags);
}

/// Adds the wanted bits to the words, of those that are candidates.
template <typename Integer, typename IsWanted>
[[gnu::always_inline]] inline void addWanted(std::span<const Integer> keys, std::span<const std::uint64_t> candidates,
                                             std::span<std::uint64_t> found, const IsWanted &isWanted)
{
    for (std::size_t word = 0; word < found.size(); ++word) {
        if ((candidates[word] & ~found[word]) == 0)
            continue;
        const std::size_t first = word * rowsInWord;
        const auto piece = keys.subspan(first, std::min(rowsInWord, keys.size() - first));
        found[word] |= wantedBits(piece, isWanted) & candidates[word];
    }
}

template <typename Integer>
[[gnu::always_inline]] inline void addInterval(std::span<const Integer> keys, std::span<const std::uint64_t> candidates,
                                               std::span<std::uint64_t> found, Integer first, Integer width)
{
    addWanted(keys, candidates, found,
              [first, width](Integer key) { return static_cast<Integer>(key - first) <= width; });
}

// Not one template: a function that is compiled for several processors cannot be one.
BANGFU_WIDE_LOOPS
void addRowsBetween(std::span<const std::uint8_t> keys, std::span<const std::uint64_t> candidates,
                    std::span<std::uint64_t> found, std::array<std::uint64_t, 2> limits)
{
    addInterval(keys, candidates, found, static_cast<std::uint8_t>(limits[0]), static_cast<std::uint8_t>(limits[1]));
}

BANGFU_WIDE_LOOPS
void addRowsBetween(std::span<const std::uint16_t> keys, std::span<const std::uint64_t> candidates,
                    std::span<std::uint64_t> found, std::array<std::uint64_t, 2> limits)
{
    addInterval(keys, candidates, found, static_cast<std::uint16_t>(limits[0]), static_cast<std::uint16_t>(limits[1]));
}

BANGFU_WIDE_LOOPS
void addRowsBetween(std::span<const std::uint32_t> keys, std::span<const std::uint64_t> candidates,
                    std::span<std::uint64_t> found, std::array<std::uint64_t, 2> limits)
{
    addInterval(keys, candidates, found, static_cast<std::uint32_t>(limits[0]), static_cast<std::uint32_t>(limits[1]));
}

BANGFU_WIDE_LOOPS
void addRowsBetween(std::span<const std::uint64_t> keys, std::span<const std::uint64_t> candidates,
                    std::span<std::uint64_t> found, std::array<std::uint64_t, 2> limits)
{
    addInterval(keys, candidates, found, limits[0], limits[1]);
}

} // namespace

KeySet KeySet::between(Key first, Key end)
{
    KeySet set;
    set.m_first = first;
    set.m_end = end;
    return set;
}

KeySet KeySet::of(std::vector<Key> keys)
{
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    if (keys.empty())
        return {};
    KeySet set = between(keys.front(), keys.back() + 1);
    if (set.m_end - set.m_first == keys.size())
        return set;
    if (set.m_end <= mostFlags) {
        set.m_flags.resize(set.m_end, 0);
        for (const Key key : keys)
            set.m_flags[key] = 1;
    } else {
        set.m_sorted = std::move(keys);
    }
    return set;
}

KeySet KeySet::flagged(std::vector<std::uint8_t> flags)
{
    const auto isSet = [](std::uint8_t flag) { return flag != 0; };
    const auto first = std::ranges::find_if(flags, isSet);
    if (first == flags.end())
        return {};
    const auto last = std::find_if(flags.rbegin(), flags.rend(), isSet).base();
    KeySet set = between(static_cast<Key>(first - flags.begin()), static_cast<Key>(last - flags.begin()));
    if (!std::all_of(first, last, isSet))
        set.m_flags = std::move(flags);
    return set;
}

template <typename Integer>
void KeySet::addRowsOfPart(std::span<const Integer> keys, std::span<const std::uint64_t> candidates,
                           std::span<std::uint64_t> found) const
{
    if (isWholeInterval()) {
        // Keys of the column may be narrower than the limits of the interval.
        constexpr Key largest = std::numeric_limits<Integer>::max();
        if (m_first <= largest)
            addRowsBetween(keys, candidates, found, {m_first, std::min(m_end - 1, largest) - m_first});
    } else if (!m_flags.empty()) {
        const Key limit = m_flags.size();
        const std::uint8_t *flags = m_flags.data();
        addWanted(keys, candidates, found, [=](Integer key) { return key < limit && flags[key] != 0; });
    } else {
        addWanted(keys, candidates, found,
                  [this](Integer key) { return std::binary_search(m_sorted.begin(), m_sorted.end(), Key{key}); });
    }
}

void KeySet::addRows(const PackedIntegers &keys, const RowSet *candidates, RowSet &found,
                     const std::stop_token &stop) const
{
    if (isEmpty())
        return;
    constexpr std::size_t wordsInPart = RowSet::rowsInPart / rowsInWord;
    const std::vector<std::uint64_t> everyRow(candidates ? 0 : wordsInPart, ~std::uint64_t{0});
    runOverParts(keys.size(), RowSet::rowsInPart, [&](std::size_t first, std::size_t end) {
        if (stop.stop_requested())
            return;
        const std::size_t firstWord = first / rowsInWord;
        const std::size_t wordCount = (end - first + rowsInWord - 1) / rowsInWord;
        const auto words =
            candidates ? candidates->words().subspan(firstWord, wordCount) : std::span(everyRow).first(wordCount);
        keys.visit([&](auto values) {
            addRowsOfPart(values.subspan(first, end - first), words, found.words().subspan(firstWord, wordCount));
        });
    });
}

} // namespace bangfu
