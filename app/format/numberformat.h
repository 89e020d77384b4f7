// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/phrases.h"
#include "dataset/dataset.h"

namespace bangfu {

/// How large numbers are worded.
enum class NumberScale {
    Plain,     ///< 155,000,000
    InWords,   ///< 1.55亿 · 155 million · 155 млн: the largest word that leaves at least one digit before the point
};

/// A number with the grouping and decimal sign of the language; exact, never rounded.
QString formatNumber(const Decimal &number, Language language, NumberScale scale = NumberScale::Plain);

/// A number with its unit: 1.55亿元 · CNY 155 million · 155 млн юаней; 19.5% (ru: 19,5 %).
QString formatWithUnit(const Decimal &number, const Unit &unit, const Phrases &phrases,
                       NumberScale scale = NumberScale::InWords);

/// The figure of an observation as a person reads it, with its sign of relation: ≥, >, <, ≈, 10–12.
QString formatObservation(const Observation &observation, const Dataset &dataset, const Phrases &phrases,
                          NumberScale scale = NumberScale::InWords);

/// A period as a person reads it: 2014–2020 年, to the end of 2020 (start not stated), 30 June 2016, "not stated".
QString formatPeriod(const Period &period, const Phrases &phrases);

/// A date to the precision it is known.
QString formatDate(const Date &date, const Phrases &phrases);

} // namespace bangfu
