// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/searchneedle.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
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

    /// For pieces of 64 places, the first of which starts at `position`, one bit for each place at which the pattern
    /// may start; as many pieces as there are elements. Places behind the last byte are not set.
    void findPlaces(std::string_view bytes, std::size_t position, std::span<std::uint64_t> pieces) const;

    const BytePattern &pattern() const { return m_pattern; }

private:
    std::uint64_t placesAtEnd(std::string_view bytes, std::size_t position) const;

    const BytePattern &m_pattern;
    std::size_t m_firstOffset = 0;
    std::size_t m_secondOffset = 0;
};

} // namespace bangfu
