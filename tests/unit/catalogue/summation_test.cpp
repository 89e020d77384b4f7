// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "catalogue/catalogue.h"
#include "catalogue/summation.h"
#include "exampledataset.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bangfu;

namespace {

/// Two grants that may be added up, to be spoilt by the tests.
DatasetRecords twoGrants()
{
    DatasetRecords records = bangfu::test::exampleRecords();
    const auto fund = std::ranges::find(records.observations, u"fund.all"_s, &Observation::id);
    Observation first = *fund;
    first.id = first.statementId = u"grant.1"_s;
    first.printed = u"1亿元"_s;
    first.period = *Period::parse(u"2019");
    Observation second = first;
    second.id = second.statementId = u"grant.2"_s;
    second.printed = u"2亿元"_s;
    second.placeId = u"anshun"_s;
    records.observations = {first, second};
    records.relations.clear();
    return records;
}

QString refusal(const DatasetRecords &records)
{
    const Dataset dataset(records);
    const Phrases english(Language::English);
    const TablePointer table = catalogueTable(dataset, u"observations"_s, english).value();
    RowIndexes rows(table->rowCount());
    std::generate(rows.begin(), rows.end(), [next = RowIndex(0)]() mutable { return next++; });
    return sumRefusal(*table, rows, dataset, english).value_or(QString());
}

} // namespace

TEST_CASE("Money of one kind for different places in one year adds up")
{
    CHECK(refusal(twoGrants()) == QString());
}

TEST_CASE("Figures that differ in unit, kind, nature of time or indicator do not add up")
{
    DatasetRecords records = twoGrants();
    records.observations[1].unitId = u"person"_s;
    CHECK(refusal(records) == u"Figures in different units (yuan, people) cannot be added up."_s);

    records = twoGrants();
    records.observations[1].kind = ObservationKind::Plan;
    CHECK(refusal(records) == u"Figures of different kinds (en:reported, en:plan) cannot be added up."_s);

    records = twoGrants();
    records.observations[1].timeNature = TimeNature::Cumulative;
    CHECK(refusal(records) == u"Figures that measure time differently (S; C) cannot be added up."_s);

    records = twoGrants();
    records.observations[1].indicatorId = u"pay"_s;
    CHECK(refusal(records) == u"Different indicators (en:fund; en:pay) cannot be added up."_s);
}

TEST_CASE("Averages and rates do not add up")
{
    DatasetRecords records = twoGrants();
    for (Observation &each : records.observations)
        each.indicatorId = u"income"_s;
    CHECK(refusal(records) == u"Values of the indicator \"en:income\" do not add up to a total."_s);
}

TEST_CASE("What is not one exact number is not summed, even alone")
{
    DatasetRecords records = twoGrants();
    records.observations.pop_back();
    CHECK(refusal(records) == QString());
    records.observations[0].relation = Relation::GreaterThan;
    CHECK(refusal(records) == u"\"1亿元\" is not one exact number, so a sum would be wrong."_s);
    records.observations[0].relation = Relation::Equal;
    records.observations[0].value.reset();
    CHECK_FALSE(refusal(records).isEmpty());
}

TEST_CASE("Nothing is counted twice: not a statement, not a part with its whole, not what may overlap")
{
    DatasetRecords records = twoGrants();
    records.observations[1].statementId = u"grant.1"_s;
    CHECK(refusal(records).contains(u"printed more than once (grant.1, grant.2)"_s));

    records = twoGrants();
    records.relations = {{u"grant.1"_s, u"grant.2"_s, u"part_of"_s, false, {}}};
    CHECK(refusal(records) == u"\"1亿元\" is a part of \"2亿元\" and would be counted twice."_s);
    records.relations[0].type = u"restates"_s;
    CHECK(refusal(records).contains(u"say the same thing"_s));
    records.relations[0].type = u"overlaps_unknown"_s;
    CHECK(refusal(records).contains(u"may overlap"_s));
    records.relations[0].type = u"compares_to"_s;
    CHECK(refusal(records) == QString());
}

TEST_CASE("A place is not added to the place that contains it, nor a population")
{
    DatasetRecords records = twoGrants();
    records.observations[1].placeId = u"pingdu"_s;
    CHECK(refusal(records) == u"Pingdu is a part of Qingdao, so what belongs to both would be counted twice."_s);

    records = twoGrants();
    Population part = records.populations[0];
    part.id = u"part"_s;
    part.parentId = u"supported"_s;
    part.name = bangfu::test::inThreeLanguages(u"some of them"_s);
    records.populations.push_back(part);
    records.observations[0].populationId = u"part"_s;
    records.observations[1].populationId = u"supported"_s;
    CHECK(refusal(records).contains(u"\"en:some of them\" is a part of \"en:supported\""_s));
}

TEST_CASE("Different periods add up only where the indicator does over time and they do not overlap")
{
    DatasetRecords records = twoGrants();
    records.observations[1].period = *Period::parse(u"2020");
    CHECK(refusal(records) == u"Figures of different periods (2019, 2020) cannot be added up here."_s);

    const auto fund = std::ranges::find(records.indicators, u"fund"_s, &Indicator::id);
    fund->isAdditiveInTime = true;
    CHECK(refusal(records) == QString());
    records.observations[1].period = *Period::parse(u"2019-06/2020");
    CHECK_FALSE(refusal(records).isEmpty());
    records.observations[1].period = *Period::parse(u"../2019");
    CHECK_FALSE(refusal(records).isEmpty());
    records.observations[1].period = Period();
    CHECK(refusal(records) == u"The period of \"2亿元\" is not stated, so it cannot be added to others."_s);
}
