// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/largearray.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <type_traits>
#include <utility>
#include <variant>

namespace bangfu {

/// A fixed number of unsigned integers, each kept in 8, 16, 32 or 64 bits: the fewest that hold the largest of them.
///
/// Reading a column of millions of rows is bound by memory, so a column of 17 years costs a byte a row. Loops over many
/// rows go through visit(), which hands over the integers in their true width:
///
///     codes.visit([&](auto values) { for (const auto value : values) ++counts[value]; });
class PackedIntegers
{
public:
    PackedIntegers() = default;
    /// Room for `size` integers up to `largest`; they are undefined until each is set.
    PackedIntegers(std::size_t size, std::uint64_t largest);
    explicit PackedIntegers(std::span<const std::uint32_t> values);
    explicit PackedIntegers(std::span<const std::uint64_t> values);

    std::size_t size() const { return m_size; }
    int bytesEach() const { return 1 << m_arrays.index(); }

    /// Calls the function with a std::span of constant integers.
    template <typename Function>
    decltype(auto) visit(Function &&function) const
    {
        return std::visit(
            [&](const auto &array) -> decltype(auto) {
                using Integer = typename std::remove_reference_t<decltype(array)>::element_type;
                return std::forward<Function>(function)(std::span<const Integer>(array.get(), m_size));
            },
            m_arrays);
    }

    std::uint64_t operator[](std::size_t position) const
    {
        return visit([position](auto values) -> std::uint64_t { return values[position]; });
    }

    /// Calls the function with a std::span of the integers to set them; threads may set different ones at a time.
    template <typename Function>
    decltype(auto) edit(Function &&function)
    {
        return std::visit(
            [&](auto &array) -> decltype(auto) {
                using Integer = typename std::remove_reference_t<decltype(array)>::element_type;
                return std::forward<Function>(function)(std::span<Integer>(array.get(), m_size));
            },
            m_arrays);
    }

private:
    template <typename Integer>
    using Array = std::unique_ptr<Integer[], LargeArrayDeleter>;

    void fillFrom(const auto &values);

    std::size_t m_size = 0;
    std::variant<Array<std::uint8_t>, Array<std::uint16_t>, Array<std::uint32_t>, Array<std::uint64_t>> m_arrays;
};

} // namespace bangfu
