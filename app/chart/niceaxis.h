// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

namespace bangfu {

/// What an axis has to show.
struct AxisDemand
{
    double lowest = 0;
    double highest = 0;
    bool mayBeLogarithmic = false;         ///< taken where positive values span more than two powers of ten
    bool isWhole = false;                  ///< only whole numbers are shown, such as counts: no ticks between them
    std::optional<NumberScale> scale = {}; ///< how ticks are worded; nothing: in words where they are large
};

/// An axis from zero over the demanded values with three to seven ticks at 1, 2 or 5 times a power of ten, worded in
/// the language with one scale word for all (0, 2亿, 4亿). The title is left empty.
ValueAxis niceAxis(const AxisDemand &demand, Language language);

} // namespace bangfu
