// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bangfu::bench {

/// Called with the fields of one row; they are valid only during the call.
using RowReceiver = std::function<void(const std::vector<std::string_view> &)>;

/// Reads the register row by row, without its heading, as plainly as a peer would that had no reader of its own.
/// Knows quoted fields, doubled quotes and quoted newlines. False if the file cannot be read.
bool readRegister(const std::string &path, const RowReceiver &receive);

/// The columns of the register by their order in the file.
enum RegisterColumn { Programme, PlaceCode, Place, Year, Indicator, Theme, Unit, Value, Source, Note, ColumnCount };

} // namespace bangfu::bench
