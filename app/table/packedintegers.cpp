// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/packedintegers.h"

#include <algorithm>
#include <limits>

namespace bangfu {
namespace {

template <typename Integer>
bool holds(std::uint64_t largest)
{
    return largest <= std::numeric_limits<Integer>::max();
}

template <typename Integer>
std::unique_ptr<Integer[], LargeArrayDeleter> arrayOf(std::size_t size)
{
    return std::unique_ptr<Integer[], LargeArrayDeleter>(LargeArrayAllocator<Integer>().allocate(size));
}

std::uint64_t largestOf(const auto &values)
{
    return values.empty() ? 0 : *std::ranges::max_element(values);
}

} // namespace

PackedIntegers::PackedIntegers(std::size_t size, std::uint64_t largest)
    : m_size(size)
{
    if (holds<std::uint8_t>(largest))
        m_arrays = arrayOf<std::uint8_t>(size);
    else if (holds<std::uint16_t>(largest))
        m_arrays = arrayOf<std::uint16_t>(size);
    else if (holds<std::uint32_t>(largest))
        m_arrays = arrayOf<std::uint32_t>(size);
    else
        m_arrays = arrayOf<std::uint64_t>(size);
}

void PackedIntegers::fillFrom(const auto &values)
{
    edit([&](auto target) {
        using Integer = typename decltype(target)::value_type;
        std::ranges::transform(values, target.begin(), [](auto value) { return static_cast<Integer>(value); });
    });
}

PackedIntegers::PackedIntegers(std::span<const std::uint32_t> values)
    : PackedIntegers(values.size(), largestOf(values))
{
    fillFrom(values);
}

PackedIntegers::PackedIntegers(std::span<const std::uint64_t> values)
    : PackedIntegers(values.size(), largestOf(values))
{
    fillFrom(values);
}

} // namespace bangfu
