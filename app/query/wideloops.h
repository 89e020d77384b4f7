// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Marks a function whose plain loops the compiler turns into operations on many values at a time: it is compiled for
/// the processors that everybody has and for those with 256-bit registers, and chosen when the program starts.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && defined(__gnu_linux__) &&                       \
    !defined(__SANITIZE_THREAD__)
#define BANGFU_WIDE_LOOPS __attribute__((target_clones("avx2", "default")))
#else
#define BANGFU_WIDE_LOOPS
#endif

namespace bangfu {

/// Flags that bitsOfFlags() gathers: all bits of a byte, or none.
constexpr std::uint8_t flagOf(bool isSet)
{
    return isSet ? 0xFF : 0;
}

/// One bit for each of 64 flags. Every processor of its kind has an instruction that gathers sixteen at a time, but the
/// compiler finds it in no plain loop; without it, gathering takes longer than all the comparing before.
[[gnu::always_inline]] inline std::uint64_t bitsOfFlags(const std::uint8_t *flags)
{
    std::uint64_t bits = 0;
#if defined(__SSE2__)
    for (int i = 0; i < 64; i += 16) {
        const __m128i sixteen = _mm_loadu_si128(reinterpret_cast<const __m128i *>(flags + i));
        bits |= std::uint64_t{static_cast<std::uint16_t>(_mm_movemask_epi8(sixteen))} << i;
    }
#else
    for (int i = 0; i < 64; ++i)
        bits |= std::uint64_t{flags[i] & 1U} << i;
#endif
    return bits;
}

} // namespace bangfu
