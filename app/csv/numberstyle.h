// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/csvformat.h"
#include "csv/samplerecords.h"

namespace bangfu {

struct NumberStyle
{
    char decimalSign = '.';
    GroupSign groupSign = GroupSign::None;
};

/// The signs in the numbers of records, the first of which is taken for a header; see detectFormat(). `decimalSign` is
/// what a person has fixed, `usualSign` what holds where the numbers do not say.
NumberStyle numberStyleOf(const SampleRecords &records, std::optional<char> decimalSign, char usualSign);

/// Whether a field could be a number in any style.
bool looksLikeNumber(std::string_view field);

} // namespace bangfu
