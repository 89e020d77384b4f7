// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/phrases.h"
#include "dataset/dataset.h"

namespace bangfu {

/// How large numbers are worded.
enum class NumberScale {
    Plain,   ///< 155,000,000
    InWords, ///< 1.55亿 · 155 million · 155 млн: the largest word that leaves at least one digit before the point
};

/// A number with the grouping and decimal sign of the language; exact, never rounded.
///
/// Chinese and Russian group from five digits on (3901, but 11,386 and 11 386). Words begin at 10,000 in Chinese
/// and at a million in English and Russian; a number that would need more than four digits behind the point (below
/// 100,000: two) takes a smaller word or none. Numbers and words are joined by no-break spaces, in Chinese by nothing.
QString formatNumber(const Decimal &number, Language language, NumberScale scale = NumberScale::Plain);

/// A number among others in a column of a table, written so that digits stand below digits: grouped from four digits on
/// in every language, and filled up with zeros to so many decimals (it may have more).
QString formatNumberInColumn(const Decimal &number, int decimals, Language language);

/// A number with its unit: 1.55亿元 · 155 million yuan · 155 млн юаней; 19.5% (ru: 19,5 %).
QString formatWithUnit(const Decimal &number, const Unit &unit, const Phrases &phrases,
                       NumberScale scale = NumberScale::InWords);

/// Two bounds with their unit, the word of scale said once where both are exact in it: 10–12万元.
QString formatRange(const Decimal &low, const Decimal &high, const Unit &unit, const Phrases &phrases,
                    NumberScale scale = NumberScale::InWords);

/// The figure of an observation as a person reads it, with its sign of relation: ≥, >, <, ≈, 10–12.
QString formatObservation(const Observation &observation, const Dataset &dataset, const Phrases &phrases,
                          NumberScale scale = NumberScale::InWords);

/// ≥, >, ≤, <, ≈; empty for the relations that have none.
QString relationSign(Relation relation);

/// The unit of an indicator's figures in words, with what they are divided by: yuan per person.
QString unitInWords(const Unit &unit, const QString &per, const Phrases &phrases);

/// A computed number with no more digits than a reader can trust: rounded to so many significant digits (at least 1),
/// halves away from zero.
Decimal roundedForDisplay(const Decimal &number, int significantDigits);

/// A period as a person reads it: 2014–2020年, to the end of 2020 (start not stated), 30 June 2016, not stated.
QString formatPeriod(const Period &period, const Phrases &phrases);

/// A date to the precision it is known.
QString formatDate(const Date &date, const Phrases &phrases);

} // namespace bangfu
