// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "core/period.h"

using bangfu::Period;
using namespace Qt::StringLiterals;

TEST_CASE("A period prints what it read", "[core]")
{
    for (const QString &text : {u""_s, u"2020"_s, u"2016-06"_s, u"2016-06-30"_s, u"2014/2020"_s, u"../2020"_s})
        CHECK(Period::parse(text)->toString() == text);
}

TEST_CASE("What is no period is refused", "[core]")
{
    for (const QString &text : {u"20"_s, u"2016-13"_s, u"2016-02-30"_s, u"2020/2014"_s, u"2020/2020"_s, u"2020/.."_s,
                                u"../"_s, u"2020-6"_s, u"abcd"_s})
        CHECK_FALSE(Period::parse(text).has_value());
}

TEST_CASE("Periods are ordered in time, the unknown first", "[core]")
{
    const QStringList inOrder{u""_s,          u"2014"_s,      u"2016-06-30"_s, u"../2020"_s,
                              u"2014/2020"_s, u"2016/2020"_s, u"2020"_s};
    for (qsizetype i = 1; i < inOrder.size(); ++i) {
        INFO(inOrder[i - 1] << " before " << inOrder[i]);
        CHECK(*Period::parse(inOrder[i - 1]) < *Period::parse(inOrder[i]));
    }
}

TEST_CASE("A period with an unstated start is neither unknown nor single", "[core]")
{
    const auto period = Period::parse(u"../2020");
    CHECK_FALSE(period->isUnknown());
    CHECK_FALSE(period->isSingle());
    CHECK(Period::parse(u"2020")->isSingle());
}
