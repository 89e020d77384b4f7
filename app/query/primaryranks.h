// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace bangfu {

/// Where the collation of a language puts single characters of ASCII, basic Cyrillic and Chinese, which sort one by
/// one: taken from Qt once, for comparing very many texts with hardly any further question to it.
class PrimaryRanks
{
public:
    explicit PrimaryRanks(Language language);

    /// Whether the ranks of its characters, one after the other, say where the text comes, but for case and accents.
    bool isSimple(std::string_view utf8) const;
    /// The ranks of the first four characters: simple texts with smaller ones come before those with greater ones.
    struct Prefix
    {
        std::uint64_t ranks;
        std::size_t length; ///< of these characters, in bytes
    };
    Prefix prefix(std::string_view simple) const;
    /// The order of two simple texts by their ranks; equal if they differ in case or accents alone.
    std::strong_ordering compare(std::string_view left, std::string_view right) const;

private:
    /// 0: the character is none of the simple ones.
    std::uint16_t rankAt(std::string_view text, std::size_t position) const;

    std::vector<std::uint16_t> m_ranks; ///< by code point
};

} // namespace bangfu
