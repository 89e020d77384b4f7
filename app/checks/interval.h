// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "dataset/records.h"

namespace bangfu {

struct DecimalInterval
{
    Decimal low;
    Decimal high;
};

/// The values that would be printed as this observation: its own bounds where it has both; the value itself where it
/// is set (a poverty line), counted (households) or means all; otherwise half a unit of the last printed digit to
/// either side, 0.5 · 10^(unit_mult − decimals): 7.34亿 ± 50万, 13% ± 0.5.
/// Nothing where it has no number or no upper bound.
std::optional<DecimalInterval> roundingInterval(const Observation &observation, const Unit &unit);

} // namespace bangfu
