// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "chart/niceaxis.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

QStringList labels(const ValueAxis &axis)
{
    QStringList result;
    for (const AxisTick &tick : axis.ticks)
        result << QString(tick.label).replace(QChar(QChar::Nbsp), u'~');
    return result;
}

ValueAxis axisTo(double highest, Language language)
{
    return niceAxis({0, highest}, language);
}

} // namespace

TEST_CASE("An axis begins at zero and ends with the largest value", "[chart]")
{
    const ValueAxis axis = niceAxis({10000, 12000}, Language::English);
    CHECK(axis.minimum == 0);
    CHECK(axis.maximum == 12000);
    CHECK(axis.ticks.back().value == 12000);
}

TEST_CASE("Ticks are few, round and worded", "[chart]")
{
    CHECK(labels(axisTo(11386, Language::English)) ==
          QStringList{u"0"_s, u"2,000"_s, u"4,000"_s, u"6,000"_s, u"8,000"_s, u"10,000"_s});
    CHECK(labels(axisTo(11386, Language::Chinese)).last() == u"10,000"_s);
    CHECK(labels(axisTo(9318000000.0, Language::Chinese)) ==
          QStringList{u"0"_s, u"20亿"_s, u"40亿"_s, u"60亿"_s, u"80亿"_s});
    CHECK(labels(axisTo(1940000000.0, Language::English)) ==
          QStringList{u"0"_s, u"500~million"_s, u"1~billion"_s, u"1.5~billion"_s});
    CHECK(labels(axisTo(600000, Language::Chinese)).at(1) == u"10万"_s);
    CHECK(labels(axisTo(19.5, Language::Russian)) == QStringList{u"0"_s, u"5"_s, u"10"_s, u"15"_s});
    CHECK(labels(axisTo(0.42, Language::Russian)) == QStringList{u"0"_s, u"0,1"_s, u"0,2"_s, u"0,3"_s, u"0,4"_s});
}

TEST_CASE("There are three to seven ticks whatever the size", "[chart]")
{
    for (double highest = 0.013; highest < 1e13; highest *= 1.37) {
        const std::size_t count = axisTo(highest, Language::English).ticks.size();
        CAPTURE(highest);
        CHECK(count >= 3);
        CHECK(count <= 7);
    }
}

TEST_CASE("Counts have no ticks between whole numbers", "[chart]")
{
    CHECK(labels(niceAxis({0, 3, false, true}, Language::English)) == QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s});
    CHECK(labels(niceAxis({0, 1, false, true}, Language::Chinese)) == QStringList{u"0"_s, u"1"_s});
    CHECK(labels(niceAxis({0, 3, false, false}, Language::English)).contains(u"0.5"_s));
}

TEST_CASE("Values that span powers of ten get a logarithmic axis where one is allowed", "[chart]")
{
    CHECK_FALSE(niceAxis({2, 2000, false}, Language::English).isLogarithmic);
    const ValueAxis axis = niceAxis({2, 2000, true}, Language::English);
    CHECK(axis.isLogarithmic);
    CHECK(labels(axis) == QStringList{u"1"_s, u"10"_s, u"100"_s, u"1,000"_s, u"10,000"_s});
}

TEST_CASE("Nothing but zero still makes an axis", "[chart]")
{
    const ValueAxis axis = axisTo(0, Language::English);
    CHECK(axis.maximum > axis.minimum);
}
