// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "core/date.h"

namespace bangfu {

/// A date as a year with its fraction: the beginning of what it names, 2016-07-01 being 2016 + 182/366.
double yearFraction(const Date &date);
/// The same for the end of what it names: the end of the year, the month or the day.
double yearFractionAtEnd(const Date &date);

/// A time axis of exactly this stretch of years, with at most about ten ticks: at every 1, 2, 5, 10 … years, and where
/// that is too coarse at months, worded in the language (2020年, 4月 · 2020, Apr · 2020, апр.). The title is empty.
ValueAxis timeAxis(double from, double to, Language language);

} // namespace bangfu
