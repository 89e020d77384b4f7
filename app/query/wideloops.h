// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

/// Marks a function whose plain loops the compiler turns into operations on many values at a time: it is compiled for
/// the processors that everybody has and for those with 256-bit registers, and chosen when the program starts.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && defined(__gnu_linux__) &&                       \
    !defined(__SANITIZE_THREAD__)
#define BANGFU_WIDE_LOOPS __attribute__((target_clones("avx2", "default")))
#else
#define BANGFU_WIDE_LOOPS
#endif

namespace bangfu {

/// One bit for each of 64 bytes that are 0 or 1.
[[gnu::always_inline]] inline std::uint64_t bitsOfFlags(const std::uint8_t *flags)
{
    static_assert(std::endian::native == std::endian::little, "the flags of eight bytes are gathered as one word");
    std::uint64_t bits = 0;
    for (int i = 0; i < 64; i += 8) {
        std::uint64_t eight;
        std::memcpy(&eight, flags + i, sizeof eight);
        // The lowest bits of the eight bytes meet in the top byte.
        bits |= ((eight * 0x0102040810204080ULL) >> 56) << i;
    }
    return bits;
}

} // namespace bangfu
