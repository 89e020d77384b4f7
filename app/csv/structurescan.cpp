// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/structurescan.h"

#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace bangfu {
namespace {

constexpr std::size_t pieceSize = 64;

/// One bit for each byte of structure in a piece of 64 bytes.
///
/// With the instructions that every 64-bit PC has, for this loop sees every byte of a file: 3 GB/s with comparisons of
/// sixteen bytes that the compiler makes, 5 GB/s so.
#if defined(__SSE2__)
inline std::uint64_t structureBits(const char *piece, char delimiter)
{
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i lineFeeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    const __m128i quotes = _mm_set1_epi8('"');
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < pieceSize; i += sizeof(__m128i)) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(piece + i));
        const __m128i isEnd = _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiters), _mm_cmpeq_epi8(bytes, lineFeeds));
        const __m128i isOther = _mm_or_si128(_mm_cmpeq_epi8(bytes, returns), _mm_cmpeq_epi8(bytes, quotes));
        const int sixteen = _mm_movemask_epi8(_mm_or_si128(isEnd, isOther));
        bits |= static_cast<std::uint64_t>(static_cast<unsigned>(sixteen)) << i;
    }
    return bits;
}
#else
inline std::uint64_t structureBits(const char *piece, char delimiter)
{
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < pieceSize; ++i) {
        const char c = piece[i];
        const bool isStructure = c == delimiter || c == '\n' || c == '\r' || c == '"';
        bits |= static_cast<std::uint64_t>(isStructure) << i;
    }
    return bits;
}
#endif

/// Writes the places of the bits, eight at a time whether there are as many or not: a guess for each bit whether it is
/// the last costs more than that. What is written too much is overwritten by the next piece.
inline std::uint32_t *writePlaces(std::uint64_t bits, std::uint32_t start, std::uint32_t *next)
{
    const int count = std::popcount(bits);
    for (int written = 0; written < count; written += 8) {
        for (int i = 0; i < 8; ++i) {
            next[written + i] = start + static_cast<std::uint32_t>(std::countr_zero(bits));
            bits &= bits - 1;
        }
    }
    return next + count;
}

} // namespace

std::size_t findStructure(std::string_view text, char delimiter, std::uint32_t *positions)
{
    std::uint32_t *next = positions;
    std::size_t start = 0;
    for (; start + pieceSize <= text.size(); start += pieceSize)
        next = writePlaces(structureBits(text.data() + start, delimiter), static_cast<std::uint32_t>(start), next);
    if (start < text.size()) {
        std::array<char, pieceSize> last{}; // NUL is no delimiter
        std::memcpy(last.data(), text.data() + start, text.size() - start);
        next = writePlaces(structureBits(last.data(), delimiter), static_cast<std::uint32_t>(start), next);
    }
    return static_cast<std::size_t>(next - positions);
}

} // namespace bangfu
