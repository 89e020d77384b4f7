// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "format/numberformat.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

QString period(const char16_t *text, Language language)
{
    return formatPeriod(*Period::parse(QStringView(text)), Phrases(language)).replace(QChar(QChar::Nbsp), u'~');
}

} // namespace

TEST_CASE("Periods read as each language writes them", "[format]")
{
    struct Row
    {
        const char16_t *period, *chinese, *english, *russian;
    };
    const Row rows[] = {
        {u"2020", u"2020年", u"2020", u"2020~г."},
        {u"2016-06", u"2016年6月", u"June~2016", u"июнь~2016~г."},
        {u"2016-06-30", u"2016年6月30日", u"30~June~2016", u"30~июня~2016~г."},
        {u"2014/2020", u"2014–2020年", u"2014–2020", u"2014–2020~гг."},
        {u"2014/2016-06-30", u"2014年–2016年6月30日", u"2014 – 30~June~2016", u"2014~г. – 30~июня~2016~г."},
    };
    for (const Row &row : rows) {
        CHECK(period(row.period, Language::Chinese) == QStringView(row.chinese).toString());
        CHECK(period(row.period, Language::English) == QStringView(row.english).toString());
        CHECK(period(row.period, Language::Russian) == QStringView(row.russian).toString());
    }
}

TEST_CASE("What is not known of a period is said", "[format]")
{
    CHECK(period(u"", Language::English) == u"not stated"_s);
    CHECK(period(u"../2020", Language::English) == u"to the end of 2020 (start not stated)"_s);
    CHECK(period(u"../2016-06-30", Language::English) == u"to 30~June~2016 (start not stated)"_s);
}
