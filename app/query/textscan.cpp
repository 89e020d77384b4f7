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

[[gnu::always_inline]] inline bool flagPlaces(const unsigned char *piece, const Probe &probe, std::uint8_t *flags)
{
    const unsigned char *first = piece + probe.firstOffset;
    const unsigned char *second = piece + probe.secondOffset;
    std::uint8_t any = 0;
    for (std::size_t i = 0; i < pieceSize; ++i) {
        const auto isFirst =
            static_cast<std::uint8_t>((first[i] == probe.firstSmall) | (first[i] == probe.firstCapital));
        const auto isSecond =
            static_cast<std::uint8_t>((second[i] == probe.secondSmall) | (second[i] == probe.secondCapital));
        flags[i] = isFirst & isSecond;
        any |= flags[i];
    }
    return any != 0;
}

/// `end` leaves room for a whole piece behind every place before it.
BANGFU_WIDE_LOOPS
TextScan::Piece nextPiece(const unsigned char *bytes, std::size_t position, std::size_t end, const Probe &probe)
{
    std::uint8_t flags[pieceSize];
    for (; position < end; position += pieceSize) {
        if (flagPlaces(bytes + position, probe, flags))
            return {position, bitsOfFlags(flags)};
    }
    return {position, 0};
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

TextScan::Piece TextScan::next(std::string_view bytes, std::size_t position, std::size_t end) const
{
    const std::size_t reach = std::max(m_firstOffset, m_secondOffset) + pieceSize;
    const std::size_t safeEnd = bytes.size() < reach ? 0 : bytes.size() - reach + 1;
    const Probe probe{m_firstOffset,
                      m_secondOffset,
                      m_pattern.smallByte(m_firstOffset),
                      m_pattern.capitalByte(m_firstOffset),
                      m_pattern.smallByte(m_secondOffset),
                      m_pattern.capitalByte(m_secondOffset)};
    const Piece piece =
        nextPiece(reinterpret_cast<const unsigned char *>(bytes.data()), position, std::min(end, safeEnd), probe);
    return piece.places != 0 || piece.position >= end ? piece : nextAtEnd(bytes, piece.position, end);
}

/// Where less than a whole piece is left, byte by byte.
TextScan::Piece TextScan::nextAtEnd(std::string_view bytes, std::size_t position, std::size_t end) const
{
    for (; position < end; position += pieceSize) {
        Piece piece{position, 0};
        for (std::size_t i = 0; i < pieceSize && position + i + m_pattern.size() <= bytes.size(); ++i) {
            const auto byte = static_cast<unsigned char>(bytes[position + i + m_firstOffset]);
            if (byte == m_pattern.smallByte(m_firstOffset) || byte == m_pattern.capitalByte(m_firstOffset))
                piece.places |= std::uint64_t{1} << i;
        }
        if (piece.places != 0)
            return piece;
    }
    return {position, 0};
}

} // namespace bangfu
