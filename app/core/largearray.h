// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <new>
#include <vector>

namespace bangfu {

/// Memory for arrays of many megabytes, in large pages where the system has them: it is then handed out 2 MB at a time
/// rather than 4 KB, which saves a sixth of the time of reading a large table. Throws std::bad_alloc.
void *allocateLargeArray(std::size_t bytes);
void freeLargeArray(void *memory) noexcept;

/// Gives memory that was freed back to the system, where it would otherwise be kept for the next time.
void returnFreedMemory();

/// For std::vector and other containers of the standard library.
template <typename Value>
class LargeArrayAllocator
{
public:
    using value_type = Value;

    LargeArrayAllocator() = default;
    template <typename Other>
    LargeArrayAllocator(const LargeArrayAllocator<Other> &)
    {}

    Value *allocate(std::size_t count)
    {
        if (count > std::numeric_limits<std::size_t>::max() / sizeof(Value))
            throw std::bad_array_new_length();
        return static_cast<Value *>(allocateLargeArray(count * sizeof(Value)));
    }
    void deallocate(Value *memory, std::size_t) noexcept { freeLargeArray(memory); }

    friend bool operator==(const LargeArrayAllocator &, const LargeArrayAllocator &) { return true; }
};

/// For what may hold millions of values.
template <typename Value>
using LargeVector = std::vector<Value, LargeArrayAllocator<Value>>;

/// For std::unique_ptr.
struct LargeArrayDeleter
{
    void operator()(void *memory) const noexcept { freeLargeArray(memory); }
};

} // namespace bangfu
