// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "checks/checkresult.h"
#include "exampledataset.h"

using namespace bangfu;
using namespace bangfu::test;
using namespace Qt::StringLiterals;

namespace {

using Comparison = Derivation::Comparison;

/// The result of one more derivation over the example's figures.
CheckResult resultOf(const QString &expression, Comparison comparison, const QString &stated)
{
    static std::vector<DatasetPointer> datasets; // results point into them
    DatasetRecords records = exampleRecords();
    Derivation derivation = records.derivations.front();
    derivation.id = u"d.tested"_s;
    derivation.expression = expression;
    derivation.comparison = comparison;
    derivation.stated = stated;
    records.derivations.push_back(derivation);
    datasets.push_back(std::make_shared<const Dataset>(std::move(records)));
    return *evaluateDerivation(*datasets.back(), u"d.tested"_s);
}

std::optional<Verdict> verdictOf(const QString &expression, Comparison comparison, const QString &stated)
{
    return resultOf(expression, comparison, stated).verdict;
}

} // namespace

TEST_CASE("A stated growth rate agrees with its end points", "[checks]")
{
    const DatasetPointer dataset = exampleDataset();
    const auto result = evaluateDerivation(*dataset, u"d.growth"_s);
    REQUIRE(result.has_value());
    CHECK(result->verdict == Verdict::Agrees);
    CHECK(result->computed->value.rounded(3).toString() == u"19.545"_s); // (11386/3901)^(1/6) − 1
    CHECK(result->computed->low < result->computed->value);
    CHECK(result->observationIds == QStringList{u"income.2020"_s, u"income.2014"_s, u"income.growth"_s});
}

TEST_CASE("A derived figure has a value and no verdict", "[checks]")
{
    const DatasetPointer dataset = exampleDataset();
    const auto rest = evaluateDerivation(*dataset, u"d.rest"_s);
    CHECK(rest->computed->value == Decimal(4682000000));
    CHECK(rest->computed->low == Decimal(4681000000));
    CHECK(rest->computed->high == Decimal(4683000000));
    CHECK_FALSE(rest->verdict.has_value());
}

TEST_CASE("Equality knows agreement, rounding and difference", "[checks]")
{
    CHECK(verdictOf(u"[people.2014]-[people.2016]"_s, Comparison::Equal, u"45913"_s) == Verdict::Agrees);
    CHECK(verdictOf(u"[people.2014]-[people.2016]"_s, Comparison::Equal, u"45914"_s) == Verdict::Differs);
    // 93.18亿 may be anything from 93.175亿 to 93.185亿.
    CHECK(verdictOf(u"[fund.all]"_s, Comparison::Equal, u"9318400000"_s) == Verdict::WithinRounding);
    CHECK(verdictOf(u"[fund.all]"_s, Comparison::Equal, u"9319000000"_s) == Verdict::Differs);
}

TEST_CASE("Parts are compared with their whole", "[checks]")
{
    CHECK(verdictOf(u"[fund.heze]"_s, Comparison::AtMost, u"[fund.all]"_s) == Verdict::Agrees);
    CHECK(verdictOf(u"[fund.all]"_s, Comparison::AtMost, u"[fund.heze]"_s) == Verdict::Differs);
    CHECK(verdictOf(u"[fund.all]"_s, Comparison::AtLeast, u"[fund.heze]"_s) == Verdict::Agrees);
    CHECK(verdictOf(u"[fund.all]"_s, Comparison::AtMost, u"9317600000"_s) == Verdict::WithinRounding);
}

TEST_CASE("What misses an input cannot be checked", "[checks]")
{
    CHECK(verdictOf(QString(), Comparison::NotCheckable, u"[income.growth]"_s) == Verdict::NotCheckable);
    CHECK(verdictOf(u"[no.such.figure]"_s, Comparison::Equal, u"1"_s) == Verdict::NotCheckable);
    CHECK(verdictOf(u"[pay.range]"_s, Comparison::Equal, u"110000"_s) == Verdict::NotCheckable);
    CHECK(verdictOf(u"1/([fund.all]-[fund.all])"_s, Comparison::Equal, u"1"_s) == Verdict::NotCheckable);
}

TEST_CASE("Derivations that refer to each other in circles end", "[checks]")
{
    DatasetRecords records = exampleRecords();
    records.derivations[0].expression = u"[d.rest]"_s;
    records.derivations[1].expression = u"[d.growth]"_s;
    const Dataset dataset(std::move(records));
    CHECK_FALSE(evaluateDerivation(dataset, u"d.rest"_s)->computed.has_value());
}

TEST_CASE("Arithmetic is written out in the numbers of the language", "[checks]")
{
    const DatasetPointer dataset = exampleDataset();
    const QString growth = dataset->derivation(u"d.growth"_s)->expression;
    CHECK(writtenOut(*dataset, growth, Language::English) == u"((11,386 ÷ 3,901)^(1 ÷ 6) − 1) × 100"_s);
    CHECK(writtenOut(*dataset, u"[fund.all]-([fund.heze]-1)"_s, Language::Chinese) == u"93.18亿 − (46.36亿 − 1)"_s);
    CHECK(writtenOut(*dataset, u"[fund.heze]*2/3"_s, Language::Chinese) == u"46.36亿 × 2 ÷ 3"_s);
}
