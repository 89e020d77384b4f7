// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/searchneedle.h"

#include "table/searchfolding.h"

#include <algorithm>
#include <cstring>

namespace bangfu {
namespace {

bool isWordByte(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9');
}

std::string_view longestCore(std::string_view text)
{
    std::string_view longest;
    for (std::size_t start = 0; start < text.size();) {
        std::size_t end = start;
        while (end < text.size() && isWordByte(text[end]))
            ++end;
        if (end - start > longest.size())
            longest = text.substr(start, end - start);
        start = end + 1;
    }
    return longest;
}

std::size_t lengthByFirstByte(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Basic Cyrillic capitals stand in the block D0 90 … D0 AF (and Ё, D0 81); the small ones follow them.
std::string capitalForm(std::string_view small)
{
    if (small.size() == 1 && small[0] >= 'a' && small[0] <= 'z')
        return std::string(1, static_cast<char>(small[0] - ('a' - 'A')));
    if (small.size() != 2)
        return std::string(small);
    const auto first = static_cast<unsigned char>(small[0]);
    const auto second = static_cast<unsigned char>(small[1]);
    const auto capital = [](int byte) { return std::string{'\xD0', static_cast<char>(byte)}; };
    if (first == 0xD0 && second >= 0xB0 && second <= 0xBF)
        return capital(second - 0x20);
    if (first == 0xD1 && second >= 0x80 && second <= 0x8F)
        return capital(second + 0x20);
    if (first == 0xD1 && second == 0x91)
        return capital(0x81);
    return std::string(small);
}

} // namespace

BytePattern BytePattern::anyCase(std::string_view folded)
{
    BytePattern pattern;
    pattern.m_small = folded;
    bool hasWideCapital = false;
    for (std::size_t position = 0; position < folded.size();) {
        const std::string_view character = folded.substr(position, lengthByFirstByte(folded[position]));
        const std::string capital = capitalForm(character);
        hasWideCapital = hasWideCapital || (character.size() > 1 && capital != character);
        pattern.m_capital += capital;
        pattern.m_lengths.push_back(static_cast<std::uint8_t>(character.size()));
        position += character.size();
    }
    if (!hasWideCapital)
        pattern.m_lengths.clear();
    return pattern;
}

BytePattern BytePattern::exactly(std::string_view bytes)
{
    BytePattern pattern;
    pattern.m_small = bytes;
    pattern.m_capital = bytes;
    return pattern;
}

bool BytePattern::matchesCharacters(const char *bytes) const
{
    std::size_t position = 0;
    for (const std::uint8_t length : m_lengths) {
        if (std::memcmp(bytes + position, m_small.data() + position, length) != 0 &&
            std::memcmp(bytes + position, m_capital.data() + position, length) != 0)
            return false;
        position += length;
    }
    return true;
}

SearchNeedle::SearchNeedle(const QString &foldedWord)
    : m_folded(foldedWord.toStdString())
{
    const std::string_view core = longestCore(m_folded);
    if (!core.empty()) {
        m_cores.push_back(BytePattern::anyCase(core));
        m_isDecidedByCore = core.size() == m_folded.size();
        return;
    }
    m_cores.push_back(BytePattern::exactly(m_folded.substr(0, 1)));
    for (const std::string &spelling : plainSpellings(m_folded.front()))
        m_cores.push_back(BytePattern::exactly(spelling));
    m_isDecidedByCore = m_folded.size() == 1;
}

bool SearchNeedle::mayBeInNumbers() const
{
    return std::ranges::all_of(m_folded, [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-'; });
}

} // namespace bangfu
