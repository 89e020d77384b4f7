// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset.h"

namespace bangfu::test {

/// A text that is the same but for a prefix in each language: "zh:x", "ru:x", "en:x".
LocalizedText inThreeLanguages(const QString &text);

/// A small dataset made by hand, so that tests do not depend on the bundled one:
/// places qingdao ⊃ pingdu and anshun; units CNY, percent, person, household;
/// observations income.2014 = 3901, income.2020 = 11386, income.growth = 19.5 (stated growth 2014/2020),
/// fund.all = 93.18亿 of which fund.heze = 46.36亿, people.2014 = 63887 and people.2016 = 17974, people.more = 3000多,
/// pay.range = 10至12万元, target.places = 70 (a plan); derivations d.growth (a check), d.rest = fund.all − fund.heze;
/// charts income (dumbbell, headline) and funds (stacked).
DatasetRecords exampleRecords();
DatasetPointer exampleDataset();

} // namespace bangfu::test
