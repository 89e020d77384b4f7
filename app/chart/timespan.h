// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

namespace bangfu {

/// A stretch of time as years with their fractions; a day has no length.
struct TimeSpan
{
    double from = 0;
    std::optional<double> until = {};

    double middle() const { return until ? (from + *until) / 2 : from; }
    double end() const { return until.value_or(from); }
};

/// Where a period lies: a year spans itself, a month likewise; a period whose start is not stated is the moment of its
/// end. Nothing for an unknown one.
std::optional<TimeSpan> timeSpanOf(const Period &period);

/// An axis over a stretch of time, from the beginning of a year or, where it is shorter than three years, of a month,
/// to the end of one.
ValueAxis roundTimeAxis(double from, double until, Language language);

/// An axis of whole years with ticks in the middle of each, for points that speak of years.
ValueAxis yearAxis(double from, double until, const Phrases &phrases);

} // namespace bangfu
