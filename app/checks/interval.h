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

/// The values that would be printed as this observation: half a unit of the last printed digit to either side
/// (7.34亿 ± 50万), or the observation's own bounds. Nothing where it has no number.
std::optional<DecimalInterval> roundingInterval(const Observation &observation);

} // namespace bangfu
