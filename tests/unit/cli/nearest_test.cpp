// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/nearest.h"

using namespace Qt::StringLiterals;
using bangfu::nearestTexts;

TEST_CASE("The texts that need the fewest changes come first, whatever their case")
{
    const QStringList ids{u"funding"_s, u"income"_s, u"housing"_s, u"income-2"_s};
    CHECK(nearestTexts(u"Incone-2"_s, ids, 2) == QStringList{u"income-2"_s, u"income"_s});
    CHECK(nearestTexts(u"hosing"_s, ids, 1) == QStringList{u"housing"_s});
    CHECK(nearestTexts(u"x"_s, {}).isEmpty());
}

TEST_CASE("A text that contains what was given is nearer than a shorter one that does not")
{
    const QStringList ids{u"funds"_s, u"growth-of-income-by-county"_s};
    CHECK(nearestTexts(u"income"_s, ids, 1) == QStringList{u"growth-of-income-by-county"_s});
}
