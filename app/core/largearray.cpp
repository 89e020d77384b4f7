// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/largearray.h"

#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace bangfu {
namespace {

constexpr std::size_t largePage = 2 * 1024 * 1024;
constexpr std::size_t fewestPages = 2; ///< below, too much of the last page would lie idle

} // namespace

void *allocateLargeArray(std::size_t bytes)
{
    const bool isLarge = bytes >= fewestPages * largePage;
    const std::size_t size = (bytes + largePage - 1) / largePage * largePage;
    void *memory = isLarge ? std::aligned_alloc(largePage, size) : std::malloc(bytes > 0 ? bytes : 1);
    if (!memory)
        throw std::bad_alloc();
#if defined(__linux__)
    if (isLarge) // a hint; where it is not taken, the memory is as good
        static_cast<void>(madvise(memory, size, MADV_HUGEPAGE));
#endif
    return memory;
}

void returnFreedMemory()
{
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

void freeLargeArray(void *memory) noexcept
{
    std::free(memory);
}

} // namespace bangfu
