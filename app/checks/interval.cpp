// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/interval.h"

namespace bangfu {
namespace {

/// Money and percentages are measured and rounded; whole households, villages and projects are counted.
bool isCounted(const Unit &unit)
{
    return unit.iso4217.isEmpty() && !unit.printed.contains(QStringLiteral("%"));
}

bool isOpenEnded(Relation relation)
{
    return relation == Relation::GreaterThan || relation == Relation::AtLeast || relation == Relation::LessThan ||
           relation == Relation::AtMost;
}

} // namespace

std::optional<DecimalInterval> roundingInterval(const Observation &observation, const Unit &unit)
{
    if (observation.low && observation.high)
        return DecimalInterval{*observation.low, *observation.high};
    if (!observation.value || isOpenEnded(observation.relation))
        return std::nullopt;
    const bool isCountedExactly = isCounted(unit) && observation.unitMultiplier == 0 && observation.decimals == 0;
    if (isCountedExactly || observation.relation == Relation::All || observation.kind == ObservationKind::Standard)
        return DecimalInterval{*observation.value, *observation.value};
    // Half a unit of the last printed digit: 0.5 · 10^(unit_mult − decimals).
    const auto half = Decimal::fromParts(5, 1).scaledByPowerOfTen(observation.unitMultiplier - observation.decimals);
    const auto low = half ? subtract(*observation.value, *half) : std::nullopt;
    const auto high = half ? add(*observation.value, *half) : std::nullopt;
    if (!low || !high)
        return std::nullopt;
    return DecimalInterval{*low, *high};
}

} // namespace bangfu
