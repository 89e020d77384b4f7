// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/searchneedle.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bangfu {

/// How often each byte occurs in a sample of some bytes.
using ByteFrequencies = std::array<std::uint32_t, 256>;
ByteFrequencies byteFrequencies(std::string_view bytes);

/// Finds the places in many bytes where a pattern may stand, by the two of its bytes that are rarest there.
class TextScan
{
public:
    static constexpr std::size_t pieceSize = 64;

    /// The pattern must outlive the scan.
    TextScan(const BytePattern &pattern, const ByteFrequencies &frequencies);

    /// The next piece of 64 places, from `position` on in steps of 64, in which the pattern may start, one bit a place;
    /// at or behind `end` if there is none. Places at or behind `end` may be among the bits.
    struct Piece
    {
        std::size_t position;
        std::uint64_t places;
    };
    Piece next(std::string_view bytes, std::size_t position, std::size_t end) const;

    const BytePattern &pattern() const { return m_pattern; }

private:
    Piece nextAtEnd(std::string_view bytes, std::size_t position, std::size_t end) const;

    const BytePattern &m_pattern;
    std::size_t m_firstOffset = 0;
    std::size_t m_secondOffset = 0;
};

} // namespace bangfu
