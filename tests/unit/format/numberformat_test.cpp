// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "exampledataset.h"
#include "format/numberformat.h"
#include "format/scaleword.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// No-break spaces made visible, so that expectations can be read.
QString shown(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u'~');
}

QString number(const char *value, Language language, NumberScale scale = NumberScale::InWords)
{
    return shown(formatNumber(*Decimal::parse(QString::fromLatin1(value)), language, scale));
}

} // namespace

TEST_CASE("Numbers are grouped as each language groups them", "[format]")
{
    CHECK(number("3901", Language::English, NumberScale::Plain) == u"3,901"_s);
    CHECK(number("3901", Language::Chinese, NumberScale::Plain) == u"3901"_s);
    CHECK(number("3901", Language::Russian, NumberScale::Plain) == u"3901"_s);
    CHECK(number("63887", Language::Chinese, NumberScale::Plain) == u"63,887"_s);
    CHECK(number("63887", Language::Russian, NumberScale::Plain) == u"63~887"_s);
    CHECK(number("155000000", Language::English, NumberScale::Plain) == u"155,000,000"_s);
    CHECK(number("-1234.5", Language::Russian, NumberScale::Plain) == u"−1234,5"_s);
    CHECK(number("0.0005", Language::English) == u"0.0005"_s);
}

TEST_CASE("Large numbers take the words of each language and stay exact", "[format]")
{
    struct Row
    {
        const char *value;
        const char16_t *chinese, *english, *russian;
    };
    const Row rows[] = {
        {"155000000", u"1.55亿", u"155~million", u"155~млн"},
        {"9318000000", u"93.18亿", u"9.318~billion", u"9,318~млрд"},
        {"545800", u"54.58万", u"545,800", u"545~800"},
        {"63887", u"63,887", u"63,887", u"63~887"},
        {"82000", u"8.2万", u"82,000", u"82~000"},
        {"90600", u"9.06万", u"90,600", u"90~600"},
        {"11386", u"11,386", u"11,386", u"11~386"},
        {"1870000", u"187万", u"1.87~million", u"1,87~млн"},
        {"3451327434", u"345,132.7434万", u"3,451,327,434", u"3~451~327~434"},
        {"123456789", u"12,345.6789万", u"123,456,789", u"123~456~789"},
        {"1234567.5", u"1,234,567.5", u"1,234,567.5", u"1~234~567,5"},
        {"5000000000000", u"5万亿", u"5~trillion", u"5~трлн"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.value);
        CHECK(number(row.value, Language::Chinese) == QStringView(row.chinese).toString());
        CHECK(number(row.value, Language::English) == QStringView(row.english).toString());
        CHECK(number(row.value, Language::Russian) == QStringView(row.russian).toString());
    }
}

TEST_CASE("Units stand behind numbers as the language sets them", "[format]")
{
    const auto dataset = test::exampleDataset();
    const Unit &yuan = *dataset->unit(u"CNY"_s);
    const Unit &percent = *dataset->unit(u"percent"_s);
    const Decimal money(155000000);
    const Decimal rate = *Decimal::parse(u"19.5");
    CHECK(shown(formatWithUnit(money, yuan, Phrases(Language::Chinese))) == u"1.55亿元"_s);
    CHECK(shown(formatWithUnit(money, yuan, Phrases(Language::English))) == u"155~million~yuan"_s);
    CHECK(shown(formatWithUnit(money, yuan, Phrases(Language::Russian))) == u"155~млн~юаней"_s);
    CHECK(shown(formatWithUnit(rate, percent, Phrases(Language::Chinese))) == u"19.5%"_s);
    CHECK(shown(formatWithUnit(rate, percent, Phrases(Language::English))) == u"19.5%"_s);
    CHECK(shown(formatWithUnit(rate, percent, Phrases(Language::Russian))) == u"19,5~%"_s);
}

TEST_CASE("An observation carries the sign of how it is meant", "[format]")
{
    const auto dataset = test::exampleDataset();
    const Phrases english(Language::English), chinese(Language::Chinese), russian(Language::Russian);
    CHECK(shown(formatObservation(*dataset->observation(u"people.more"_s), *dataset, english)) == u">3,000~people"_s);
    CHECK(shown(formatObservation(*dataset->observation(u"people.more"_s), *dataset, chinese)) == u">3000人"_s);
    CHECK(shown(formatObservation(*dataset->observation(u"pay.range"_s), *dataset, chinese)) == u"10–12万元"_s);
    CHECK(shown(formatObservation(*dataset->observation(u"pay.range"_s), *dataset, english)) ==
          u"100,000–120,000~yuan"_s);
    CHECK(shown(formatObservation(*dataset->observation(u"fund.all"_s), *dataset, russian)) == u"9,318~млрд~юаней"_s);
    Observation all = *dataset->observation(u"income.growth"_s);
    all.relation = Relation::All;
    all.value = Decimal(100);
    CHECK(formatObservation(all, *dataset, english) == u"all (100%)"_s);
    all.relation = Relation::Text;
    all.value.reset();
    CHECK(formatObservation(all, *dataset, english) == u"no number"_s);
}

TEST_CASE("A range whose lower bound does not fit the word is written out", "[format]")
{
    const Unit yuan = *test::exampleDataset()->unit(u"CNY"_s);
    CHECK(shown(formatRange(*Decimal::parse(u"34567.5"), Decimal(120000), yuan, Phrases(Language::Chinese))) ==
          u"34,567.5–120,000元"_s);
}

TEST_CASE("Units say what they are divided by", "[format]")
{
    const Unit yuan = *test::exampleDataset()->unit(u"CNY"_s);
    CHECK(unitInWords(yuan, {}, Phrases(Language::English)) == u"yuan"_s);
    CHECK(unitInWords(yuan, u"person"_s, Phrases(Language::English)) == u"yuan per person"_s);
}

TEST_CASE("Computed numbers are shown with the digits asked for", "[format]")
{
    CHECK(roundedForDisplay(*Decimal::parse(u"19.5450123456"), 4).toString() == u"19.55"_s);
    CHECK(roundedForDisplay(*Decimal::parse(u"345132743.363"), 4).toString() == u"345100000"_s);
    CHECK(roundedForDisplay(*Decimal::parse(u"0.00123456"), 3).toString() == u"0.00123"_s);
    CHECK(roundedForDisplay(*Decimal::parse(u"-9.996"), 3).toString() == u"-10"_s);
    CHECK(roundedForDisplay(Decimal(0), 4).toString() == u"0"_s);
    CHECK(roundedForDisplay(Decimal(3940), 4).toString() == u"3940"_s);
}

TEST_CASE("A scale chosen for an axis fits its size", "[format]")
{
    CHECK(scaleWordFor(9.3e9, Language::Chinese).word == u"亿"_s);
    CHECK(scaleWordFor(9999, Language::Chinese).word.isEmpty());
    CHECK(scaleWordFor(999999, Language::English).word.isEmpty());
    CHECK(scaleWordFor(1e6, Language::Russian).word == u"млн"_s);
}
