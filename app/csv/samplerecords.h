// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace bangfu {

/// The fields of a few records, without their quotation marks (doubled ones stay doubled).
using SampleRecords = std::vector<std::vector<std::string_view>>;

/// Splits the first records of a text; empty lines are none. For finding out the format only: it keeps to quotation
/// marks but reports nothing, and of several records leaves out the last, which may be cut off.
SampleRecords sampleRecords(std::string_view utf8, char delimiter);

} // namespace bangfu
