// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timespan.h"

#include "chart/timeaxis.h"

#include <cmath>

namespace bangfu {

namespace {

constexpr int monthsInYear = 12;

/// The month that a time lies in, or that it is the end of.
Date monthOf(double time, bool isEnd)
{
    constexpr double tolerance = 1e-6;
    const double moment = isEnd ? time - tolerance : time + tolerance;
    Date month{static_cast<int>(std::floor(moment)), monthsInYear, 0};
    while (month.month > 1 && yearFraction(month) > moment)
        --month.month;
    return month;
}

} // namespace

std::optional<TimeSpan> timeSpanOf(const Period &period)
{
    if (!period.end)
        return std::nullopt;
    const bool isDay = period.end->day > 0;
    const double end = isDay ? yearFraction(*period.end) : yearFractionAtEnd(*period.end);
    if (!period.start)
        return TimeSpan{end, std::nullopt};
    const double start = yearFraction(*period.start);
    return TimeSpan{start, end > start ? std::optional(end) : std::nullopt};
}

ValueAxis roundTimeAxis(double from, double until, Language language)
{
    constexpr double monthsBelow = 3; // years
    if (until - from < monthsBelow)
        return timeAxis(yearFraction(monthOf(from, false)), yearFractionAtEnd(monthOf(until, true)), language);
    return timeAxis(std::floor(from), std::ceil(until), language);
}

ValueAxis yearAxis(double from, double until, const Phrases &phrases)
{
    constexpr double middle = 0.5;
    constexpr int mostTicks = 10;
    ValueAxis axis;
    axis.minimum = std::floor(from);
    axis.maximum = std::floor(until) + 1;
    const int first = static_cast<int>(axis.minimum);
    const int last = static_cast<int>(axis.maximum) - 1;
    const int step = 1 + (last - first) / mostTicks;
    for (int year = first; year <= last; year += step)
        axis.ticks.push_back({year + middle, formatDate({year, 0, 0}, phrases)});
    return axis;
}

} // namespace bangfu
