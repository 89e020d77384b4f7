// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "table/columndata.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace bangfu {

/// For each text its place among all when they are sorted by the collation of the language, and by code point where
/// that tells no difference; equal texts have one place. The empty text has place 0, in front of all, and no other has.
std::vector<std::uint32_t> collationRanks(const std::vector<std::string_view> &texts, Language language);

} // namespace bangfu
