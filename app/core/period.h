// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"

#include <optional>

namespace bangfu {

/// What a figure's time refers to, in the part of EDTF that the dataset uses:
/// `2020`, `2016-06-30`, `2014/2020`, `../2020` (start not stated), and nothing at all where it is unknown.
struct Period
{
    std::optional<Date> start; ///< absent in `../2020` and where unknown
    std::optional<Date> end;   ///< equals start for a single date; absent where unknown

    /// Nothing for a text that is no such period; the unknown period for an empty text.
    static std::optional<Period> parse(QStringView text);

    bool isUnknown() const { return !start && !end; }
    bool isSingle() const { return start && start == end; }
    QString toString() const;

    friend bool operator==(const Period &, const Period &) = default;
    /// Orders by end, then by start; the unknown first, and an unstated start before a stated one.
    friend std::strong_ordering operator<=>(const Period &left, const Period &right);
};

} // namespace bangfu
