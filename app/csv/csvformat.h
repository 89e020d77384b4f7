// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/textencoding.h"

#include <optional>
#include <string_view>

namespace bangfu {

/// What separates thousands in the numbers of a file.
enum class GroupSign {
    None,
    Comma,
    Point,
    Space,      ///< a blank, no-break (U+00A0), narrow no-break (U+202F) or thin (U+2009) space
    Apostrophe, ///< ' or U+2019
};

/// How a text is divided into fields and how its numbers are written.
struct CsvFormat
{
    char delimiter = ',';   ///< , ; tab or |, or another ASCII sign that a person or `sep=` named
    char decimalSign = '.'; ///< . or ,
    GroupSign groupSign = GroupSign::None;
    /// Length of a first line `sep=;`, which is a word to the program and no record; with its line end. 0 without one.
    std::size_t prologueBytes = 0;

    bool operator==(const CsvFormat &) const = default;
};

/// What a person has fixed; the rest is found out.
struct CsvFormatChoice
{
    const TextEncoding *encoding = nullptr;
    std::optional<char> delimiter;
    std::optional<char> decimalSign;
};

/// Finds out the format from the start of a text in UTF-8 without byte order mark; 256 KB are enough, more is not read.
///
/// The delimiter is named by `sep=`, or is the one of , ; tab | that gives the records the same number of fields most
/// often. A text with none of them is one column, its delimiter a comma.
///
/// The signs of numbers are taken from columns of numbers only. What speaks for a decimal sign: `1,5` `0,123`
/// `1234,567` `1.234,5`; for a sign of groups: `1,234,567` or a decimal sign beside it. `1,234` alone says nothing.
/// Where nothing is said, the decimal sign is a point, but a comma where fields are separated by semicolons, as
/// programs write them in countries with a decimal comma; the other sign then groups nothing, so that `1,234` stays
/// text rather than becoming a number that may be wrong. Spaces and apostrophes group where the column has numbers of
/// different lengths; `101 000` in every row may be a postal code.
CsvFormat detectFormat(std::string_view utf8Sample, const CsvFormatChoice &choice = {});

} // namespace bangfu
