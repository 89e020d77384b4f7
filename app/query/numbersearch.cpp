// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/numbersearch.h"

#include "core/parallel.h"
#include "query/digitmatcher.h"
#include "query/keyset.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

namespace bangfu {
namespace {

using Key = DecimalColumn::Key;

/// Up to here it costs less to print every number there may be than to look at every row.
constexpr Key fewKeys = 65536;
/// Sign, 19 digits and a point.
constexpr std::size_t longestNumber = 21;

using NumberBuffer = std::array<char, 2 * longestNumber>;

/// What Decimal::toString() gives, without a QString.
std::string_view plainForm(std::int64_t coefficient, int scale, NumberBuffer &buffer)
{
    for (; scale > 0 && coefficient % 10 == 0; coefficient /= 10)
        --scale;
    const auto magnitude =
        coefficient < 0 ? 0 - static_cast<std::uint64_t>(coefficient) : static_cast<std::uint64_t>(coefficient);
    std::array<char, longestNumber> digits;
    const char *digitsEnd = std::to_chars(digits.data(), digits.data() + digits.size(), magnitude).ptr;
    const auto digitCount = digitsEnd - digits.data();
    char *end = buffer.data();
    if (coefficient < 0)
        *end++ = '-';
    const std::ptrdiff_t zeros = std::max<std::ptrdiff_t>(0, scale + 1 - digitCount);
    end = std::fill_n(end, zeros, '0');
    end = std::copy_n(digits.data(), digitCount, end);
    if (scale > 0) {
        std::copy_backward(end - scale, end, end + 1);
        *(end - scale) = '.';
        ++end;
    }
    return {buffer.data(), static_cast<std::size_t>(end - buffer.data())};
}

class NumberSearch
{
public:
    NumberSearch(const DecimalColumn &column, const SearchNeedle &needle, const SearchScope &scope)
        : m_column(column)
        , m_word(needle.folded())
        , m_scope(scope)
    {}

    void run();

private:
    KeySet keysWithWord() const;
    void matchDigits();
    template <int Scale>
    void matchDigits(const DigitMatcher &matcher);
    template <typename IsWanted>
    void addRows(const IsWanted &isWanted);
    std::uint64_t largestCoefficient() const;

    const DecimalColumn &m_column;
    std::string_view m_word;
    const SearchScope &m_scope;
};

void NumberSearch::run()
{
    const DecimalColumn::Scale *scale = m_column.commonScale();
    if (!scale || m_column.keyCount() <= fewKeys)
        return keysWithWord().addRows(m_column.keys(), m_scope.candidates, m_scope.found, m_scope.stop);
    if (scale->scale <= DigitMatcher::largestScale)
        return matchDigits();
    addRows([&](Key key) {
        NumberBuffer buffer;
        const auto coefficient = static_cast<std::int64_t>(key - 1 + static_cast<Key>(scale->smallest));
        return plainForm(coefficient, scale->scale, buffer).find(m_word) != std::string_view::npos;
    });
}

KeySet NumberSearch::keysWithWord() const
{
    std::vector<std::uint8_t> flags(static_cast<std::size_t>(m_column.keyCount()));
    NumberBuffer buffer;
    for (Key key = 1; key < flags.size() && !m_scope.stop.stop_requested(); ++key) {
        const Decimal value = *m_column.valueOfKey(key);
        const std::string_view text = plainForm(value.coefficient(), value.scale(), buffer);
        flags[key] = text.find(m_word) != std::string_view::npos ? 1 : 0;
    }
    return KeySet::flagged(std::move(flags));
}

/// Calls the function with the key of each candidate that is not found yet.
template <typename IsWanted>
void NumberSearch::addRows(const IsWanted &isWanted)
{
    const std::span<std::uint64_t> found = m_scope.found.words();
    const std::size_t rowCount = m_column.size();
    runOverParts(rowCount, RowSet::rowsInPart, [&](std::size_t first, std::size_t end) {
        if (m_scope.stop.stop_requested())
            return;
        m_column.keys().visit([&](auto keys) {
            for (std::size_t word = first / 64; word * 64 < end; ++word) {
                const std::uint64_t candidates =
                    m_scope.candidates ? m_scope.candidates->words()[word] : ~std::uint64_t{0};
                const std::size_t bitCount = std::min<std::size_t>(64, end - word * 64);
                const std::uint64_t inTable = ~std::uint64_t{0} >> (64 - bitCount);
                const auto *keysOfWord = keys.data() + word * 64;
                std::uint64_t wanted = 0;
                forEachBit(candidates & inTable & ~found[word], [&](std::size_t bit) {
                    const Key key = keysOfWord[bit];
                    wanted |= std::uint64_t{key != 0 && isWanted(key)} << bit;
                });
                found[word] |= wanted;
            }
        });
    });
}

std::uint64_t NumberSearch::largestCoefficient() const
{
    const DecimalColumn::Scale &scale = *m_column.commonScale();
    const auto magnitude = [](std::int64_t number) {
        return number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
    };
    const auto largest = static_cast<std::int64_t>(scale.largestKey - 1 + static_cast<Key>(scale.smallest));
    return std::max(magnitude(scale.smallest), magnitude(largest));
}

template <int Scale>
void NumberSearch::matchDigits(const DigitMatcher &matcher)
{
    const auto smallest = static_cast<Key>(m_column.commonScale()->smallest);
    addRows([&](Key key) { return matcher.matches<Scale>(static_cast<std::int64_t>(key - 1 + smallest)); });
}

void NumberSearch::matchDigits()
{
    const DigitMatcher matcher(m_word, m_column.commonScale()->scale, largestCoefficient());
    // Dividing by a number known beforehand is several times faster.
    if (matcher.scale() == 0)
        matchDigits<0>(matcher);
    else if (matcher.scale() == 1)
        matchDigits<1>(matcher);
    else if (matcher.scale() == 2)
        matchDigits<2>(matcher);
    else if (matcher.scale() == 3)
        matchDigits<3>(matcher);
    else
        matchDigits<4>(matcher);
}

} // namespace

void addRowsWithNumber(const DecimalColumn &column, const SearchNeedle &needle, const SearchScope &scope)
{
    if (needle.mayBeInNumbers() && needle.folded().size() <= longestNumber)
        NumberSearch(column, needle, scope).run();
}

} // namespace bangfu
