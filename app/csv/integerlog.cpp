// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/integerlog.h"

#include <limits>

namespace bangfu {

void IntegerLog::reserve(std::size_t count)
{
    m_reserved = count;
    std::visit([count](auto &codes) { codes.reserve(count); }, m_codes);
}

std::size_t IntegerLog::size() const
{
    return std::visit([](const auto &codes) { return codes.size(); }, m_codes);
}

template <typename Wider>
void IntegerLog::widen()
{
    Codes<Wider> wide;
    wide.reserve(m_reserved);
    std::visit([&wide](const auto &codes) { wide.insert(wide.end(), codes.begin(), codes.end()); }, m_codes);
    m_codes = std::move(wide);
}

void IntegerLog::append(std::span<const std::uint32_t> codes, std::uint32_t largest)
{
    if (m_codes.index() == 0 && largest > std::numeric_limits<std::uint8_t>::max())
        widen<std::uint16_t>();
    if (m_codes.index() <= 1 && largest > std::numeric_limits<std::uint16_t>::max())
        widen<std::uint32_t>();
    std::visit(
        [codes](auto &own) {
            using Integer = typename std::remove_reference_t<decltype(own)>::value_type;
            const std::size_t before = own.size();
            own.resize(before + codes.size());
            for (std::size_t i = 0; i < codes.size(); ++i)
                own[before + i] = static_cast<Integer>(codes[i]);
        },
        m_codes);
}

} // namespace bangfu
