// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/digitmatcher.h"

#include <algorithm>
#include <array>

namespace bangfu {
namespace {

std::uint64_t unitOf(int scale)
{
    std::uint64_t unit = 1;
    for (int i = 0; i < scale; ++i)
        unit *= 10;
    return unit;
}

std::string padded(std::uint64_t number, std::size_t digits)
{
    std::string text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

} // namespace

DigitMatcher::DigitMatcher(std::string_view word, int scale, std::uint64_t largestCoefficient)
    : m_word(word)
    , m_scale(scale)
    , m_positiveStart(word.size() + 1)
    , m_negativeStart(word.size() + 2)
{
    for (std::uint64_t rest = largestCoefficient / unitOf(scale) / chunk; rest != 0; rest /= chunk)
        ++m_chunkCount;
    fillNext();
    fillTail();
}

/// How much of the word is matched when one more character is read.
std::size_t DigitMatcher::step(std::size_t state, char character) const
{
    if (state == m_word.size())
        return state;
    const std::string read = m_word.substr(0, state) + character;
    std::size_t matched = read.size();
    while (m_word.compare(0, matched, read, read.size() - matched, matched) != 0)
        --matched;
    return matched;
}

std::size_t DigitMatcher::walk(std::size_t state, std::string_view text) const
{
    for (const char character : text)
        state = step(state, character);
    return state;
}

void DigitMatcher::fillNext()
{
    const std::size_t stateCount = m_word.size() + 1;
    m_next.resize((stateCount + 2) * chunk);
    std::vector<std::array<std::size_t, 10>> digit(stateCount);
    for (std::size_t state = 0; state < stateCount; ++state) {
        for (int i = 0; i < 10; ++i)
            digit[state][static_cast<std::size_t>(i)] = step(state, static_cast<char>('0' + i));
    }
    const auto after = [&](std::size_t state, std::size_t digits, std::size_t firstUnit) {
        for (std::size_t unit = firstUnit; unit != 0; unit /= 10)
            state = digit[state][digits / unit % 10];
        return static_cast<std::uint8_t>(state);
    };
    for (std::size_t state = 0; state < stateCount; ++state) {
        for (std::size_t digits = 0; digits < chunk; ++digits)
            m_next[state * chunk + digits] = after(state, digits, chunk / 10);
    }
    // Without leading zeros.
    const std::size_t signRead = step(0, '-');
    m_next[m_positiveStart * chunk] = static_cast<std::uint8_t>(m_positiveStart);
    m_next[m_negativeStart * chunk] = static_cast<std::uint8_t>(m_negativeStart);
    for (std::size_t digits = 1; digits < chunk; ++digits) {
        const std::size_t firstUnit = digits < 10 ? 1 : digits < 100 ? 10 : digits < 1000 ? 100 : 1000;
        m_next[m_positiveStart * chunk + digits] = after(0, digits, firstUnit);
        m_next[m_negativeStart * chunk + digits] = after(signRead, digits, firstUnit);
    }
}

void DigitMatcher::fillTail()
{
    const std::size_t unit = unitOf(m_scale);
    const std::size_t stateCount = m_word.size() + 3;
    m_tail.resize(stateCount * unit);
    for (std::size_t fraction = 0; fraction < unit; ++fraction) {
        std::string text;
        if (fraction != 0) {
            text = '.' + padded(fraction, static_cast<std::size_t>(m_scale));
            text.erase(text.find_last_not_of('0') + 1);
        }
        for (std::size_t state = 0; state < stateCount; ++state) {
            std::size_t before = state;
            if (state == m_positiveStart)
                before = step(0, '0');
            else if (state == m_negativeStart)
                before = step(step(0, '-'), '0');
            m_tail[state * unit + fraction] = walk(before, text) == m_word.size() ? 1 : 0;
        }
    }
}

std::size_t DigitMatcher::stateAfterMany(std::uint64_t whole, std::size_t start) const
{
    std::array<std::uint64_t, 5> chunks; // 20 digits
    for (int i = 0; i < m_chunkCount; ++i, whole /= chunk)
        chunks[static_cast<std::size_t>(i)] = whole % chunk;
    std::size_t state = start;
    for (int i = m_chunkCount; i-- > 0;)
        state = m_next[state * chunk + chunks[static_cast<std::size_t>(i)]];
    return state;
}

} // namespace bangfu
