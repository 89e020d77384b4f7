// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figurereading.h"

#include "catch.h"
#include "exampledataset.h"

#include <algorithm>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

struct Example
{
    DatasetPointer dataset = bangfu::test::exampleDataset();
    std::vector<CheckResult> checks = evaluateChecks(*dataset);
    Phrases phrases{Language::English};

    FigureReading of(const QString &id) const
    {
        const auto reading = figureReading(*dataset, checks, id, phrases);
        REQUIRE(reading);
        return *reading;
    }
};

QString rowText(const std::vector<ReadingRow> &rows, const QString &label)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const ReadingRow &each) { return each.label == label; });
    return row == rows.end() ? QString() : row->text;
}

} // namespace

TEST_CASE("The card of a printed figure says value, origin and reading", "[pages]")
{
    const FigureReading reading = Example().of(u"fund.all"_s);
    CHECK(!reading.isDerived);
    CHECK(reading.headline.contains(u"9.318"_s));
    CHECK(reading.subject == u"en:fund"_s);
    CHECK(reading.context.contains(u"Qingdao → Anshun"_s));
    CHECK(reading.printed == u"93.18亿元"_s);
    CHECK(rowText(reading.reading, u"Value"_s) == u"9,318,000,000"_s);
    CHECK(rowText(reading.origin, u"Line"_s) == u"17"_s);
    CHECK(rowText(reading.origin, u"Article"_s) == u"en:article 001"_s);
    CHECK(reading.citation.contains(u"93.18亿元"_s));
    CHECK(reading.citation.contains(u"line 17"_s));
}

TEST_CASE("Bounds and comments of an uncertain figure are told", "[pages]")
{
    const FigureReading reading = Example().of(u"people.more"_s);
    CHECK(rowText(reading.reading, u"Bounds"_s) == u"3,000 to 4,000"_s);
    CHECK(reading.comment == u"en:which villages is not said"_s);
    CHECK(rowText(Example().of(u"income.2014"_s).reading, u"Bounds"_s) == QString());
}

TEST_CASE("A stated growth leads to its end points and is recomputed", "[pages]")
{
    const FigureReading reading = Example().of(u"income.growth"_s);
    REQUIRE(reading.related.size() == 2);
    CHECK(reading.related[0].id == u"income.2014"_s);
    CHECK(reading.related[1].id == u"income.2020"_s);
    REQUIRE(reading.checks.size() == 1);
    CHECK(reading.checks[0].verdictText.startsWith(verdictSign(*reading.checks[0].verdict)));
    CHECK(reading.checks[0].arithmetic.contains(u"11,386"_s));
    CHECK(reading.checks[0].arithmetic.contains(u"(stated: 19.5%)"_s));
}

TEST_CASE("A part and its whole name each other, each in its own direction", "[pages]")
{
    const Example example;
    CHECK(example.of(u"fund.heze"_s).related[0].relation == u"Is part of"_s);
    CHECK(example.of(u"fund.all"_s).related[0].relation == u"Contains"_s);
}

TEST_CASE("A derived figure shows what it is computed from", "[pages]")
{
    const FigureReading reading = Example().of(u"d.rest"_s);
    CHECK(reading.isDerived);
    CHECK(reading.printed == QString());
    CHECK(reading.headline.contains(u"4.682"_s));
    REQUIRE(reading.related.size() == 2);
    REQUIRE(reading.checks.size() == 1);
    CHECK(!reading.checks[0].verdict);
    CHECK(reading.checks[0].arithmetic.contains(u"−"_s));
    CHECK(reading.checks[0].arithmetic.contains(u"= "_s));
}

TEST_CASE("There is no card of an unknown figure", "[pages]")
{
    const Example example;
    CHECK(!figureReading(*example.dataset, example.checks, u"nothing"_s, example.phrases));
    CHECK(figureValueText(*example.dataset, example.checks, u"nothing"_s, example.phrases) == u"–"_s);
}
