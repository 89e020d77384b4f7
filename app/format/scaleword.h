// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/language.h"

#include <vector>

namespace bangfu {

/// A word that stands for a power of ten: 万, million, млрд. The empty word stands for one.
struct ScaleWord
{
    int exponent = 0;
    QString word;

    friend bool operator==(const ScaleWord &, const ScaleWord &) = default;
};

/// The words of a language from the largest to the empty one, without those that no number below 10^18 needs.
const std::vector<ScaleWord> &scaleWords(Language language);

/// The word that a number of this size is read with: the largest that leaves a digit before the point, that is
/// from 10,000 in Chinese and from a million in English and Russian.
ScaleWord scaleWordFor(double size, Language language);

/// A number with the word behind it (1.55亿, 155 million); nothing if that takes more than four digits behind the
/// point.
std::optional<QString> formatInScale(const Decimal &number, const ScaleWord &word, Language language);

/// Puts a word behind a number or another word as the language does: closed up in Chinese, else with a no-break space.
QString joinedByLanguage(const QString &left, const QString &right, Language language);

} // namespace bangfu
