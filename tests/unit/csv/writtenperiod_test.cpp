// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "csv/writtenperiod.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

QString read(std::string_view text)
{
    const auto period = parseWrittenPeriod(text);
    return period ? period->toString() : u"-"_s;
}

} // namespace

TEST_CASE("Dates are read in every way that can mean one day only", "[csv]")
{
    CHECK(read("2016") == u"2016"_s);
    CHECK(read("2016-06") == u"2016-06"_s);
    for (const char *text : {"2016-06-30", "2016/6/30", "2016/06/30", "2016.6.30", "30.06.2016", "2016年6月30日"}) {
        INFO(text);
        CHECK(read(text) == u"2016-06-30"_s);
    }
    CHECK(read("2016/6") == u"2016-06"_s);
    CHECK(read("2016年6月") == u"2016-06"_s);
    CHECK(read("2016年") == u"2016"_s);
    CHECK(read("2014/2020") == u"2014/2020"_s);
    CHECK(read("2014-2020") == u"2014/2020"_s);
    CHECK(read("2014–2020") == u"2014/2020"_s);
}

TEST_CASE("What could be two days, or is none, stays text", "[csv]")
{
    for (const char *text : {"", "3/4/2016", "06-30", "2016.06", "2016-13-01", "2016-02-30", "31.04.2016", "20160630",
                             "2016-6/30", "May 2016", "2016 г."}) {
        INFO(text);
        CHECK(read(text) == u"-"_s);
    }
}

TEST_CASE("Headings that name a time are known in three languages", "[csv]")
{
    for (const QStringView heading :
         {u"Year", u"reporting_year", u"年份", u"统计年度", u"Год", u"Отчётный период", u"日期"}) {
        INFO(heading.toString().toStdString());
        CHECK(namesTime(heading));
    }
    for (const QStringView heading :
         std::initializer_list<QStringView>{u"place", u"candidates", u"Выгода", u"价值", u"yearly income"}) {
        INFO(heading.toString().toStdString());
        CHECK_FALSE(namesTime(heading));
    }
    CHECK(isWrittenYear("2016"));
    CHECK_FALSE(isWrittenYear("216"));
    CHECK_FALSE(isWrittenYear("3901"));
    CHECK_FALSE(isWrittenYear("201x"));
}
