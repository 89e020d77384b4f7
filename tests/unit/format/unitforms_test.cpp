// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "format/numberformat.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

const Unit household{
    u"household"_s,     u"households"_s,   {}, {u"户"_s}, {u"户"_s, u"домохозяйств"_s, u"households"_s}, u"household"_s,
    u"домохозяйство"_s, u"домохозяйства"_s};

QString worded(const QString &number, Language language)
{
    return formatWithUnit(*Decimal::parse(number), household, Phrases(language)).replace(QChar::Nbsp, u' ');
}

} // namespace

TEST_CASE("A Russian unit agrees with its number", "[format]")
{
    const std::vector<std::pair<QString, QString>> cases{
        {u"1"_s, u"1 домохозяйство"_s},          {u"3901"_s, u"3901 домохозяйство"_s},
        {u"22093"_s, u"22 093 домохозяйства"_s}, {u"12"_s, u"12 домохозяйств"_s},
        {u"111"_s, u"111 домохозяйств"_s},       {u"2.75"_s, u"2,75 домохозяйства"_s},
        {u"3000000"_s, u"3 млн домохозяйств"_s}, {u"0"_s, u"0 домохозяйств"_s},
        {u"-2"_s, u"−2 домохозяйства"_s},        {u"90600"_s, u"90 600 домохозяйств"_s}};
    for (const auto &[number, text] : cases) {
        INFO(number);
        CHECK(worded(number, Language::Russian) == text);
    }
}

TEST_CASE("An English unit knows one from many, a Chinese one does not care", "[format]")
{
    CHECK(worded(u"1"_s, Language::English) == u"1 household"_s);
    CHECK(worded(u"21"_s, Language::English) == u"21 households"_s);
    CHECK(worded(u"1.5"_s, Language::English) == u"1.5 households"_s);
    CHECK(worded(u"1"_s, Language::Chinese) == u"1户"_s);
}
