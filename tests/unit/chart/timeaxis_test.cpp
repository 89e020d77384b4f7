// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "chart/timeaxis.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

QStringList labels(double from, double to, Language language)
{
    QStringList texts;
    for (const AxisTick &tick : timeAxis(from, to, language).ticks)
        texts << tick.label;
    return texts;
}

} // namespace

TEST_CASE("A date is a year with its fraction", "[chart]")
{
    CHECK(yearFraction({2016, 0, 0}) == 2016);
    CHECK(yearFraction({2016, 7, 1}) == Approx(2016 + 182.0 / 366));
    CHECK(yearFractionAtEnd({2016, 0, 0}) == 2017);
    CHECK(yearFractionAtEnd({2016, 12, 0}) == 2017);
    CHECK(yearFractionAtEnd({2016, 12, 31}) == 2017);
    CHECK(yearFractionAtEnd({2016, 6, 0}) == yearFraction({2016, 7, 0}));
}

TEST_CASE("A time axis has nice years, at most about ten", "[chart]")
{
    CHECK(labels(2014, 2020, Language::English) ==
          QStringList{u"2014"_s, u"2015"_s, u"2016"_s, u"2017"_s, u"2018"_s, u"2019"_s, u"2020"_s});
    CHECK(labels(2014, 2017, Language::Chinese).front() == u"2014年"_s);
    CHECK(labels(1949, 2021, Language::English).front() == u"1950"_s);
    CHECK(labels(1949, 2021, Language::English).size() <= 11);
    const ValueAxis axis = timeAxis(2014.5, 2020.25, Language::English);
    CHECK(axis.minimum == 2014.5);
    CHECK(axis.maximum == 2020.25);
    CHECK(axis.ticks.front().value == 2015);
}

TEST_CASE("A short time has months, worded in the language", "[chart]")
{
    CHECK(labels(2020, 2021, Language::Chinese).mid(0, 3) == QStringList{u"2020年"_s, u"2月"_s, u"3月"_s});
    CHECK(labels(2020, 2021, Language::English).mid(0, 2) == QStringList{u"2020"_s, u"Feb"_s});
    CHECK(labels(2020, 2021, Language::Russian).at(1).startsWith(u"февр"_s));
    // Where no January is in it, the first month has its year.
    CHECK(labels(2020.2, 2020.6, Language::Chinese).front() == u"2020年4月"_s);
    CHECK(labels(2020.2, 2020.6, Language::English).front() == u"Apr\u00a02020"_s);
}
