// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace bangfu {

/// Finds the bytes of a text that give a CSV file its structure: the delimiter, quotation marks, CR and LF.
/// Writes the offset of each into `positions`, which must have room for every byte of the text and `structureSlack`
/// more, and says how many there are. The text is at most 4 GB long.
inline constexpr std::size_t structureSlack = 8;
std::size_t findStructure(std::string_view text, char delimiter, std::uint32_t *positions);

} // namespace bangfu
