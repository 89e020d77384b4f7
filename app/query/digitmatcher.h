// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bangfu {

/// Tells whether a word stands in the plain form of a number, without writing the number down.
///
/// It goes through the number's digits four at a time, by a table of how far the word is matched after any four digits
/// from any beginning: some 3 ns a number, where writing and searching takes 30.
class DigitMatcher
{
public:
    static constexpr int largestScale = 4;

    /// For numbers of this scale (0 … largestScale) whose coefficients are at most `largestCoefficient` from zero.
    DigitMatcher(std::string_view word, int scale, std::uint64_t largestCoefficient);

    int scale() const { return m_scale; }

    /// `Scale` must be the scale.
    template <int Scale>
    [[gnu::always_inline]] bool matches(std::int64_t coefficient) const
    {
        constexpr std::uint64_t unit = Scale == 0 ? 1 : Scale == 1 ? 10 : Scale == 2 ? 100 : Scale == 3 ? 1000 : 10000;
        const auto magnitude =
            coefficient < 0 ? 0 - static_cast<std::uint64_t>(coefficient) : static_cast<std::uint64_t>(coefficient);
        const std::uint64_t whole = magnitude / unit;
        const std::size_t start = coefficient < 0 ? m_negativeStart : m_positiveStart;
        return m_tail[stateAfter(whole, start) * unit + magnitude % unit] != 0;
    }

private:
    static constexpr std::uint64_t chunk = 10000;

    [[gnu::always_inline]] std::size_t stateAfter(std::uint64_t whole, std::size_t start) const
    {
        if (m_chunkCount == 1)
            return m_next[start * chunk + whole];
        if (m_chunkCount == 2)
            return m_next[m_next[start * chunk + whole / chunk] * chunk + whole % chunk];
        return stateAfterMany(whole, start);
    }
    std::size_t stateAfterMany(std::uint64_t whole, std::size_t start) const;
    std::size_t step(std::size_t state, char character) const;
    std::size_t walk(std::size_t state, std::string_view text) const;
    void fillNext();
    void fillTail();

    // A state is how many characters of the word are matched; behind them two for "no digit written yet".
    std::string m_word;
    int m_scale;
    int m_chunkCount = 1;
    std::size_t m_positiveStart;
    std::size_t m_negativeStart;
    std::vector<std::uint8_t> m_next; ///< by state and four digits
    std::vector<std::uint8_t> m_tail; ///< by state and fraction: whether the word is found
};

} // namespace bangfu
