// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace bangfu {

/// A calendar date known to the year, the month or the day (EDTF level 0: `2020`, `2016-06`, `2016-06-30`).
struct Date
{
    int year = 0;
    int month = 0; ///< 1 … 12, or 0 where only the year is known
    int day = 0;   ///< 1 … 31, or 0 where only the month is known

    static std::optional<Date> parse(QStringView text);
    QString toString() const;

    friend auto operator<=>(const Date &, const Date &) = default;
};

} // namespace bangfu
