// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/csvformat.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace bangfu {

/// A number as a cell writes it: coefficient × 10^-scale.
struct CellNumber
{
    std::int64_t coefficient = 0;
    int scale = 0;

    friend bool operator==(const CellNumber &, const CellNumber &) = default;
};

/// Reads a cell as a number: an optional sign, digits, in groups of three if the format has a sign for them, and a
/// decimal sign. Blanks around it do not matter. Not a number is what could not be written back from one or is no
/// amount: codes with leading zeros (`000123`), more than 15 digits before the decimal sign (as identity numbers have)
/// or more than 18 in all, exponents.
std::optional<CellNumber> parseCellNumber(std::string_view cell, const CsvFormat &format);

} // namespace bangfu
