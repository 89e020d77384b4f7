// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/largearray.h"

#include <cstdint>
#include <span>
#include <variant>
#include <vector>

namespace bangfu {

/// Codes written down one behind the other, in as few bytes each as the largest so far needs.
class IntegerLog
{
public:
    void reserve(std::size_t count);
    /// `largest` is not less than any of the codes.
    void append(std::span<const std::uint32_t> codes, std::uint32_t largest);
    std::size_t size() const;

    template <typename Function>
    decltype(auto) visit(Function &&function) const
    {
        return std::visit([&](const auto &codes) -> decltype(auto) { return function(std::span(codes)); }, m_codes);
    }

private:
    template <typename Integer>
    using Codes = LargeVector<Integer>;

    template <typename Wider>
    void widen();

    std::variant<Codes<std::uint8_t>, Codes<std::uint16_t>, Codes<std::uint32_t>> m_codes;
    std::size_t m_reserved = 0;
};

} // namespace bangfu
