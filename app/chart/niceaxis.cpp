// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/niceaxis.h"

#include "format/numberformat.h"
#include "format/scaleword.h"

#include <algorithm>
#include <cmath>

namespace bangfu {
namespace {

/// A step of 1, 2 or 5 times a power of ten, as an exact number.
struct Step
{
    int digit = 1;
    int exponent = 0;

    double toDouble() const { return digit * std::pow(10.0, exponent); }

    std::optional<Decimal> times(std::int64_t count) const
    {
        return Decimal(count * digit).scaledByPowerOfTen(exponent);
    }
};

Step stepFor(double span)
{
    constexpr double wantedIntervals = 5;
    const double raw = span / wantedIntervals;
    const int exponent = static_cast<int>(std::floor(std::log10(raw)));
    const double mantissa = raw / std::pow(10.0, exponent);
    if (mantissa <= 1.2)
        return {1, exponent};
    if (mantissa <= 2.4)
        return {2, exponent};
    if (mantissa <= 6)
        return {5, exponent};
    return {1, exponent + 1};
}

/// Words for all ticks where the largest takes one: 0, 500 million, 1 billion.
AxisTick tickAt(const Decimal &value, bool isInWords, Language language)
{
    for (const ScaleWord &word : scaleWords(language)) {
        const bool fits = isInWords && !value.isZero() && std::abs(value.toDouble()) >= std::pow(10.0, word.exponent);
        const std::optional<QString> worded = fits ? formatInScale(value, word, language) : std::nullopt;
        if (worded)
            return {value.toDouble(), *worded};
    }
    return {value.toDouble(), formatNumber(value, language)};
}

ValueAxis linearAxis(const AxisDemand &demand, Language language)
{
    ValueAxis axis;
    const double lowest = std::min(0.0, demand.lowest);
    double highest = std::max(0.0, demand.highest);
    if (highest <= lowest)
        highest = lowest + 1;
    Step step = stepFor(highest - lowest);
    if (demand.isWhole && step.exponent < 0)
        step = {1, 0};
    const double width = step.toDouble();
    axis.minimum = lowest;
    axis.maximum = highest;
    constexpr double wordedFrom = 1e5; // 8000 and 10,000 read better on one axis than 8000 and 1万
    const bool isInWords = demand.scale ? *demand.scale == NumberScale::InWords : highest >= wordedFrom;
    const double tolerance = width * 1e-6;
    for (auto i = static_cast<std::int64_t>(std::ceil((lowest - tolerance) / width));; ++i) {
        const std::optional<Decimal> value = step.times(i);
        if (!value || value->toDouble() > highest + tolerance)
            break;
        axis.ticks.push_back(tickAt(*value, isInWords, language));
    }
    return axis;
}

ValueAxis logarithmicAxis(const AxisDemand &demand, Language language)
{
    ValueAxis axis;
    axis.isLogarithmic = true;
    const int first = static_cast<int>(std::floor(std::log10(demand.lowest)));
    const int last = static_cast<int>(std::ceil(std::log10(demand.highest)));
    axis.minimum = std::pow(10.0, first);
    axis.maximum = std::pow(10.0, last);
    for (int exponent = first; exponent <= last; ++exponent) {
        if (const std::optional<Decimal> value = Decimal(1).scaledByPowerOfTen(exponent))
            axis.ticks.push_back(
                {value->toDouble(), formatNumber(*value, language, demand.scale.value_or(NumberScale::InWords))});
    }
    return axis;
}

} // namespace

ValueAxis niceAxis(const AxisDemand &demand, Language language)
{
    constexpr double logarithmicFrom = 200;
    const bool isWide = demand.lowest > 0 && demand.highest / demand.lowest >= logarithmicFrom;
    return demand.mayBeLogarithmic && isWide ? logarithmicAxis(demand, language) : linearAxis(demand, language);
}

} // namespace bangfu
