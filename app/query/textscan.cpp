// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/textscan.h"

#include "query/wideloops.h"

#include <algorithm>

namespace bangfu {
namespace {

constexpr std::size_t pieceSize = TextScan::pieceSize;

/// Two bytes of the pattern, each in both its spellings, and where they are in it.
struct Probe
{
    std::size_t firstOffset;
    std::size_t secondOffset;
    unsigned char firstSmall;
    unsigned char firstCapital;
    unsigned char secondSmall;
    unsigned char secondCapital;
};

/// Each piece must have room for all the bytes that the probe looks at.
BANGFU_WIDE_LOOPS
void findTwoBytes(const unsigned char *bytes, std::span<std::uint64_t> pieces, const Probe &probe)
{
    std::uint8_t flags[pieceSize];
    for (std::uint64_t &piece : pieces) {
        const unsigned char *first = bytes + probe.firstOffset;
        const unsigned char *second = bytes + probe.secondOffset;
        for (std::size_t i = 0; i < pieceSize; ++i) {
            const std::uint8_t isFirst = flagOf(first[i] == probe.firstSmall) | flagOf(first[i] == probe.firstCapital);
            const std::uint8_t isSecond =
                flagOf(second[i] == probe.secondSmall) | flagOf(second[i] == probe.secondCapital);
            flags[i] = isFirst & isSecond;
        }
        piece = bitsOfFlags(flags);
        bytes += pieceSize;
    }
}

BANGFU_WIDE_LOOPS
void findOneByte(const unsigned char *bytes, std::span<std::uint64_t> pieces, unsigned char small,
                 unsigned char capital)
{
    std::uint8_t flags[pieceSize];
    for (std::uint64_t &piece : pieces) {
        for (std::size_t i = 0; i < pieceSize; ++i)
            flags[i] = flagOf(bytes[i] == small) | flagOf(bytes[i] == capital);
        piece = bitsOfFlags(flags);
        bytes += pieceSize;
    }
}

} // namespace

ByteFrequencies byteFrequencies(std::string_view bytes)
{
    ByteFrequencies frequencies{};
    for (const char byte : bytes)
        ++frequencies[static_cast<unsigned char>(byte)];
    return frequencies;
}

TextScan::TextScan(const BytePattern &pattern, const ByteFrequencies &frequencies)
    : m_pattern(pattern)
{
    const auto frequency = [&](std::size_t position) {
        const auto small = pattern.smallByte(position);
        const auto capital = pattern.capitalByte(position);
        return frequencies[small] + (capital == small ? 0 : frequencies[capital]);
    };
    for (std::size_t position = 1; position < pattern.size(); ++position) {
        if (frequency(position) < frequency(m_firstOffset))
            m_firstOffset = position;
    }
    m_secondOffset = m_firstOffset == 0 ? pattern.size() - 1 : 0;
    for (std::size_t position = 0; position < pattern.size(); ++position) {
        if (position != m_firstOffset && frequency(position) < frequency(m_secondOffset))
            m_secondOffset = position;
    }
}

void TextScan::findPlaces(std::string_view bytes, std::size_t position, std::span<std::uint64_t> pieces) const
{
    const std::size_t reach = std::max(m_firstOffset, m_secondOffset);
    const std::size_t room = bytes.size() < position + reach ? 0 : bytes.size() - position - reach;
    const auto whole = pieces.first(std::min(pieces.size(), room / pieceSize));
    const Probe probe{m_firstOffset,
                      m_secondOffset,
                      m_pattern.smallByte(m_firstOffset),
                      m_pattern.capitalByte(m_firstOffset),
                      m_pattern.smallByte(m_secondOffset),
                      m_pattern.capitalByte(m_secondOffset)};
    const auto *start = reinterpret_cast<const unsigned char *>(bytes.data()) + position;
    if (m_pattern.size() == 1)
        findOneByte(start, whole, probe.firstSmall, probe.firstCapital);
    else
        findTwoBytes(start, whole, probe);
    for (std::size_t piece = whole.size(); piece < pieces.size(); ++piece)
        pieces[piece] = placesAtEnd(bytes, position + piece * pieceSize);
}

/// Where less than a whole piece is left, byte by byte.
std::uint64_t TextScan::placesAtEnd(std::string_view bytes, std::size_t position) const
{
    std::uint64_t places = 0;
    for (std::size_t i = 0; i < pieceSize && position + i + m_pattern.size() <= bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[position + i + m_firstOffset]);
        if (byte == m_pattern.smallByte(m_firstOffset) || byte == m_pattern.capitalByte(m_firstOffset))
            places |= std::uint64_t{1} << i;
    }
    return places;
}

} // namespace bangfu
