// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"

#include <string_view>

namespace bangfu {

/// Reads a year, month or day, or a span of years, in the ways people write them so that they can mean one thing only:
/// `2016`, `2016-06`, `2016-06-30`, `2014/2020` (EDTF), `2016/6/30`, `2016.6.30`, `30.06.2016`, `2016年6月30日`,
/// `2014-2020`. Nothing for any other text, such as `3/4/2016`, of which nobody can say which is the month.
std::optional<Period> parseWrittenPeriod(std::string_view text);

/// Whether a heading, in any of the three languages, says that its column holds times: `Year`, 年份, «Дата».
bool namesTime(QStringView heading);

/// Whether a text is a year of four digits, 1500 to 2499.
bool isWrittenYear(std::string_view text);

} // namespace bangfu
