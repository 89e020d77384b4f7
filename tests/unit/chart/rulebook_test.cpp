// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "chart/rulebook.h"
#include "exampledataset.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

QString refusal(const Dataset &dataset, const QStringList &figures, ChartType type)
{
    for (const TypePermission &permission : judgeTypes(dataset, figures, Phrases(Language::English))) {
        if (permission.type == type)
            return permission.refusal;
    }
    return u"not judged"_s;
}

QString refusal(const QStringList &figures, ChartType type)
{
    return refusal(*test::exampleDataset(), figures, type);
}

Observation &observationIn(DatasetRecords &records, const QString &id)
{
    for (Observation &observation : records.observations) {
        if (observation.id == id)
            return observation;
    }
    throw std::runtime_error("no such observation");
}

} // namespace

TEST_CASE("Every type is judged, in order", "[chart]")
{
    const auto permissions = judgeTypes(*test::exampleDataset(), {u"income.2014"_s}, Phrases(Language::English));
    REQUIRE(permissions.size() == allChartTypes.size());
    for (std::size_t i = 0; i < permissions.size(); ++i)
        CHECK(permissions[i].type == allChartTypes[i]);
}

TEST_CASE("Nothing chosen, an unknown figure or one without a number permits nothing", "[chart]")
{
    CHECK(refusal({}, ChartType::Bar).startsWith(u"Choose"_s));
    CHECK(refusal({u"nothing"_s}, ChartType::Dot).contains(u"\"nothing\""_s));
    DatasetRecords records = test::exampleRecords();
    observationIn(records, u"income.2014"_s).value.reset();
    CHECK(refusal(Dataset(records), {u"income.2014"_s}, ChartType::Dot).contains(u"no number"_s));
}

TEST_CASE("One axis shows one unit", "[chart]")
{
    CHECK(refusal({u"income.2014"_s, u"people.2014"_s}, ChartType::Bar) ==
          u"One axis shows one unit, but these figures are in yuan and in people."_s);
}

TEST_CASE("People never stand beside person-times", "[chart]")
{
    DatasetRecords records = test::exampleRecords();
    records.units.push_back(
        {u"person-time"_s, u"cases"_s, {}, {u"人次"_s}, {u"人次"_s, u"человеко-раз"_s, u"person-times"_s}});
    observationIn(records, u"people.2016"_s).unitId = u"person-time"_s;
    CHECK(refusal(Dataset(records), {u"people.2014"_s, u"people.2016"_s}, ChartType::Bar)
              .startsWith(u"People and person-times"_s));
}

TEST_CASE("What is counted per person does not stand beside what is not", "[chart]")
{
    CHECK(refusal({u"income.2014"_s, u"fund.all"_s}, ChartType::Bar).contains(u"not counted per the same thing"_s));
}

TEST_CASE("Different concepts of income do not share an axis", "[chart]")
{
    DatasetRecords records = test::exampleRecords();
    records.indicators[0].conceptGroup = u"INC-DISPOSABLE"_s;
    records.indicators[4].conceptGroup = u"INC-NET"_s;
    records.indicators[4].per = u"person"_s;
    CHECK(refusal(Dataset(records), {u"income.2014"_s, u"pay.range"_s}, ChartType::Dot)
              .contains(u"different concepts"_s));
    records.indicators[4].conceptGroup = u"INC-DISPOSABLE"_s;
    CHECK(refusal(Dataset(records), {u"income.2014"_s, u"pay.range"_s}, ChartType::Dot).isEmpty());
}

TEST_CASE("A sum from an unstated start does not stand beside a figure of one period", "[chart]")
{
    DatasetRecords records = test::exampleRecords();
    CHECK(refusal(Dataset(records), {u"people.2014"_s, u"people.more"_s}, ChartType::Bar).isEmpty());
    observationIn(records, u"people.more"_s).timeNature = TimeNature::Cumulative;
    CHECK(refusal(Dataset(records), {u"people.2014"_s, u"people.more"_s}, ChartType::Bar)
              .contains(u"start that is not stated"_s));
    observationIn(records, u"people.2014"_s).timeNature = TimeNature::Cumulative;
    CHECK(refusal(Dataset(records), {u"people.2014"_s, u"people.more"_s}, ChartType::Bar).isEmpty());
}

TEST_CASE("A range is no bar, and without a range there is no chart of ranges", "[chart]")
{
    CHECK(refusal({u"pay.range"_s}, ChartType::Bar).contains(u"printed as a range"_s));
    CHECK(refusal({u"pay.range"_s}, ChartType::Range).isEmpty());
    CHECK(refusal({u"income.2014"_s}, ChartType::Range) == u"None of these figures is printed as a range."_s);
}

TEST_CASE("More than eight columns are refused, lying bars are not", "[chart]")
{
    DatasetRecords records = test::exampleRecords();
    QStringList ids;
    for (int i = 0; i < 9; ++i) {
        Observation copy = observationIn(records, u"people.2014"_s);
        copy.id = u"copy.%1"_s.arg(i);
        records.observations.push_back(copy);
        ids << copy.id;
    }
    CHECK_FALSE(refusal(Dataset(records), ids, ChartType::Column).isEmpty());
    CHECK(refusal(Dataset(records), ids, ChartType::Bar).isEmpty());
    CHECK(refusal(Dataset(records), ids.mid(1), ChartType::Column).isEmpty());
}

TEST_CASE("Only parts that fill their whole are stacked", "[chart]")
{
    CHECK(refusal({u"fund.all"_s, u"fund.heze"_s, u"d.rest"_s}, ChartType::Stacked).isEmpty());
    CHECK(refusal({u"fund.all"_s, u"fund.heze"_s}, ChartType::Stacked).contains(u"do not fill the whole"_s));
    CHECK(refusal({u"people.2014"_s, u"people.2016"_s}, ChartType::Stacked).contains(u"true parts of one whole"_s));
    CHECK_FALSE(refusal({u"fund.all"_s}, ChartType::Stacked).isEmpty());
}

TEST_CASE("Two times are joined only for one thing", "[chart]")
{
    CHECK(refusal({u"income.2014"_s, u"income.2020"_s}, ChartType::Dumbbell).isEmpty());
    CHECK(refusal({u"income.2014"_s, u"income.2020"_s}, ChartType::Slope).isEmpty());
    CHECK(refusal({u"fund.all"_s}, ChartType::Dumbbell).contains(u"has no such partner"_s));
    DatasetRecords records = test::exampleRecords();
    observationIn(records, u"income.2020"_s).populationId = u"others"_s;
    CHECK(refusal(Dataset(records), {u"income.2014"_s, u"income.2020"_s}, ChartType::Slope)
              .contains(u"same indicator"_s));
}

TEST_CASE("A slope stands between two points in time, the same for all its lines", "[chart]")
{
    DatasetRecords records = test::exampleRecords();
    observationIn(records, u"income.2020"_s).period = *Period::parse(u"2019/2020");
    CHECK(refusal(Dataset(records), {u"income.2014"_s, u"income.2020"_s}, ChartType::Slope)
              .contains(u"longer periods"_s));
    CHECK(refusal(Dataset(records), {u"income.2014"_s, u"income.2020"_s}, ChartType::Dumbbell).isEmpty());
    records = test::exampleRecords();
    for (const QString &id : {u"income.2014"_s, u"income.2020"_s}) {
        Observation copy = observationIn(records, id);
        copy.id += u".anshun"_s;
        copy.placeId = u"anshun"_s;
        if (id == u"income.2020")
            copy.period = *Period::parse(u"2019");
        records.observations.push_back(copy);
    }
    const QStringList all{u"income.2014"_s, u"income.2020"_s, u"income.2014.anshun"_s, u"income.2020.anshun"_s};
    CHECK(refusal(Dataset(records), all, ChartType::Slope).contains(u"different times"_s));
    CHECK(refusal(Dataset(records), all, ChartType::Dumbbell).isEmpty());
}
