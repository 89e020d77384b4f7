// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/structurescan.h"

#include <array>
#include <bit>
#include <cstring>

namespace bangfu {
namespace {

static_assert(std::endian::native == std::endian::little, "marks are walked from the lowest byte of each word");

constexpr std::size_t pieceSize = 16;
constexpr std::size_t wordSize = sizeof(std::uint64_t);

/// Sixteen bytes as one value: operators work on all of them at a time. (An extension of GCC and Clang for what every
/// processor of the last twenty years has; a plain loop was not turned into that, and wider values gain nothing here.)
using Bytes = std::uint8_t __attribute__((vector_size(sizeof(std::uint64_t) * 2)));

} // namespace

std::size_t findStructure(std::string_view text, char delimiter, std::uint32_t *positions)
{
    std::uint32_t *next = positions;
    std::array<std::uint64_t, pieceSize / wordSize> words;
    std::array<char, pieceSize> lastPiece{}; // NUL is no delimiter
    for (std::size_t start = 0; start < text.size(); start += pieceSize) {
        const char *piece = text.data() + start;
        if (text.size() - start < pieceSize) {
            std::memcpy(lastPiece.data(), piece, text.size() - start);
            piece = lastPiece.data();
        }
        Bytes bytes;
        std::memcpy(&bytes, piece, pieceSize);
        const auto isStructure =
            (bytes == static_cast<std::uint8_t>(delimiter)) | (bytes == '\n') | (bytes == '\r') | (bytes == '"');
        const Bytes marks = reinterpret_cast<Bytes>(isStructure) & 1;
        std::memcpy(words.data(), &marks, pieceSize);
        for (std::size_t i = 0; i < words.size(); ++i) {
            std::uint64_t word = words[i];
            for (; word != 0; word &= word - 1)
                *next++ = static_cast<std::uint32_t>(start + i * wordSize) +
                          (static_cast<std::uint32_t>(std::countr_zero(word)) >> 3);
        }
    }
    return static_cast<std::size_t>(next - positions);
}

} // namespace bangfu
