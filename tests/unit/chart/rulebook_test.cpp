// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "chart/figurecontent.h"
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

TEST_CASE("A refused type names the nearest honest one", "[chart]")
{
    const auto alternative = [](const QStringList &figures, ChartType type) {
        for (const TypePermission &each : judgeTypes(*test::exampleDataset(), figures, Phrases(Language::English))) {
            if (each.type == type)
                return each.alternative;
        }
        return std::optional<ChartType>();
    };
    CHECK(alternative({u"income.2014"_s, u"income.2020"_s}, ChartType::Line) == ChartType::Dumbbell);
    CHECK(alternative({u"income.2014"_s, u"people.2014"_s}, ChartType::Bar) == ChartType::Multiples);
    CHECK(alternative({u"people.2014"_s, u"people.2016"_s}, ChartType::Donut) == ChartType::Bar);
    CHECK_FALSE(alternative({u"income.2014"_s, u"income.2020"_s}, ChartType::Dumbbell));
    CHECK_FALSE(alternative({}, ChartType::Bar));
}

TEST_CASE("Permitted types are ranked with a reason", "[chart]")
{
    const Phrases english(Language::English);
    const auto pair = suggestTypes(*test::exampleDataset(), {u"income.2014"_s, u"income.2020"_s}, english);
    REQUIRE_FALSE(pair.empty());
    CHECK(pair.front().type == ChartType::Dumbbell);
    CHECK(pair.front().reason == u"Two times of one thing: a dumbbell shows how far it moved."_s);
    CHECK(pair.back().type == ChartType::Table);
    const auto parts = suggestTypes(*test::exampleDataset(), {u"fund.all"_s, u"fund.heze"_s, u"d.rest"_s}, english);
    CHECK(parts.front().type == ChartType::Stacked);
    const auto units = suggestTypes(*test::exampleDataset(), {u"income.2014"_s, u"people.2014"_s}, english);
    CHECK(units.front().type == ChartType::Multiples);
    for (const TypeSuggestion &suggestion : units)
        CHECK_FALSE(suggestion.reason.isEmpty());
}

TEST_CASE("A table is always permitted, panels only for several units", "[chart]")
{
    CHECK(refusal({u"income.2014"_s, u"people.2014"_s, u"pay.range"_s}, ChartType::Table).isEmpty());
    CHECK(refusal({u"income.2014"_s, u"people.2014"_s}, ChartType::Multiples).isEmpty());
    CHECK(refusal({u"people.2014"_s, u"people.2016"_s}, ChartType::Multiples).contains(u"in one unit"_s));
    CHECK(refusal({u"people.2014"_s, u"income.2014"_s, u"fund.all"_s}, ChartType::Multiples)
              .contains(u"not counted per the same thing"_s));
}

TEST_CASE("A line needs three times of one thing", "[chart]")
{
    CHECK(refusal({u"people.2014"_s, u"people.2016"_s}, ChartType::Line).contains(u"at least three times"_s));
    DatasetRecords records = test::exampleRecords();
    Observation copy = observationIn(records, u"people.2014"_s);
    copy.id = u"people.2018"_s;
    copy.period = *Period::parse(u"2018"_s);
    records.observations.push_back(copy);
    const QStringList three{u"people.2014"_s, u"people.2016"_s, u"people.2018"_s};
    CHECK(refusal(Dataset(records), three, ChartType::Line).isEmpty());
    records.observations.back().period = *Period::parse(u"2014"_s);
    CHECK_FALSE(refusal(Dataset(records), three, ChartType::Line).isEmpty());
}

TEST_CASE("Icons stand for counts, never for money or rates", "[chart]")
{
    CHECK(refusal({u"people.2014"_s, u"people.2016"_s}, ChartType::Pictogram).isEmpty());
    CHECK(refusal({u"fund.all"_s}, ChartType::Pictogram).contains(u"no such count"_s));
    CHECK(refusal({u"income.growth"_s}, ChartType::Pictogram).contains(u"no such count"_s));
    CHECK(refusal({u"people.2014"_s, u"target.places"_s}, ChartType::Pictogram).contains(u"differ so much"_s));
}

TEST_CASE("A timeline needs known and different times", "[chart]")
{
    CHECK(refusal({u"people.2014"_s, u"fund.all"_s}, ChartType::Timeline).isEmpty());
    CHECK(refusal({u"people.2014"_s}, ChartType::Timeline).contains(u"two different times"_s));
    CHECK(refusal({u"people.2014"_s, u"people.more"_s}, ChartType::Timeline).contains(u"not stated"_s));
}

TEST_CASE("A donut shows one whole of at most five parts", "[chart]")
{
    CHECK(refusal({u"fund.all"_s, u"fund.heze"_s, u"d.rest"_s}, ChartType::Donut).isEmpty());
    DatasetRecords records = test::exampleRecords();
    QStringList ids{u"fund.all"_s};
    for (int i = 0; i < 6; ++i) {
        Observation copy = observationIn(records, u"fund.heze"_s);
        copy.id = u"part.%1"_s.arg(i);
        copy.value = Decimal(1553000000);
        records.observations.push_back(copy);
        records.relations.push_back({copy.id, u"fund.all"_s, u"part_of"_s, false, {}});
        ids << copy.id;
    }
    CHECK(refusal(Dataset(records), ids, ChartType::Donut).contains(u"More than five"_s));
    CHECK(refusal(Dataset(records), ids, ChartType::Stacked).isEmpty());
}

TEST_CASE("A target stands beside a result of the same place and population", "[chart]")
{
    DatasetRecords records = test::exampleRecords();
    Observation result = observationIn(records, u"target.places"_s);
    result.id = u"trained"_s;
    result.kind = ObservationKind::Actual;
    result.value = Decimal(64);
    records.observations.push_back(result);
    CHECK(refusal(Dataset(records), {u"trained"_s, u"target.places"_s}, ChartType::Target).isEmpty());
    records.observations.back().populationId = u"supported"_s;
    CHECK_FALSE(refusal(Dataset(records), {u"trained"_s, u"target.places"_s}, ChartType::Target).isEmpty());
    CHECK_FALSE(refusal({u"people.2014"_s, u"people.2016"_s}, ChartType::Target).isEmpty());
}

TEST_CASE("Flows need two places, and a map needs them to have tiles", "[chart]")
{
    DatasetRecords records = test::exampleRecords();
    observationIn(records, u"fund.all"_s).direction = u"out"_s;
    CHECK(refusal(Dataset(records), {u"fund.all"_s}, ChartType::Sankey).isEmpty());
    CHECK(refusal(Dataset(records), {u"fund.all"_s}, ChartType::Map).contains(u"not on the map"_s));
    for (Place &place : records.places) {
        place.tileColumn = place.id == u"qingdao" ? 1 : 2;
        place.tileRow = 0;
    }
    CHECK(refusal(Dataset(records), {u"fund.all"_s}, ChartType::Map).isEmpty());
    CHECK(refusal({u"people.2014"_s}, ChartType::Sankey).contains(u"does not go"_s));
}

TEST_CASE("Grouped bars and scatter plots need figures that differ in two respects", "[chart]")
{
    DatasetRecords records = test::exampleRecords();
    QStringList ids;
    for (const QString &place : {u"qingdao"_s, u"pingdu"_s, u"anshun"_s}) {
        for (const QString &indicator : {u"poor"_s, u"places"_s}) {
            Observation copy = observationIn(records, u"people.2014"_s);
            copy.id = indicator + u'.' + place;
            copy.indicatorId = indicator;
            copy.placeId = place;
            records.observations.push_back(copy);
            ids << copy.id;
        }
    }
    const Dataset dataset(records);
    CHECK(refusal(dataset, ids, ChartType::Grouped).isEmpty());
    CHECK(refusal(dataset, ids, ChartType::Scatter).isEmpty());
    CHECK_FALSE(refusal(dataset, ids.mid(0, 4), ChartType::Scatter).isEmpty());
    CHECK_FALSE(refusal(dataset, ids.mid(0, 2), ChartType::Grouped).isEmpty());

    const ChartSpec grouped = chartSpecForFigures(dataset, ids, ChartType::Grouped);
    const auto content = figureContent(dataset, grouped, Phrases(Language::English));
    REQUIRE(content);
    CHECK(content.value().categories.size() == 3);
    CHECK(content.value().series.size() == 2);
    const auto points =
        figureContent(dataset, chartSpecForFigures(dataset, ids, ChartType::Scatter), Phrases(Language::English));
    REQUIRE(points);
    CHECK(points.value().marks.size() == 3);
}

TEST_CASE("A pyramid has at least three tiers of different size", "[chart]")
{
    CHECK(refusal({u"people.2014"_s, u"people.2016"_s, u"target.places"_s}, ChartType::Pyramid).isEmpty());
    CHECK(refusal({u"people.2014"_s, u"people.2016"_s}, ChartType::Pyramid).contains(u"three tiers"_s));
    CHECK(refusal({u"people.2014"_s, u"people.2014"_s, u"people.2016"_s}, ChartType::Pyramid)
              .contains(u"no such tier"_s));
}

TEST_CASE("Events go onto a timeline or into a table, partnerships into a network", "[chart]")
{
    DatasetRecords records = test::exampleRecords();
    for (const QString &year : {u"2016"_s, u"2020"_s}) {
        Event event;
        event.id = u"event."_s + year;
        event.date = *Period::parse(year);
        event.placeId = u"qingdao"_s;
        event.title = test::inThreeLanguages(u"meeting"_s);
        records.events.push_back(event);
    }
    records.partnerships.push_back({u"pair"_s, u"qingdao"_s, u"anshun"_s, u"east-west"_s, false, {}, {}});
    const Dataset dataset(records);
    const QStringList events{u"event.2016"_s, u"event.2020"_s};
    CHECK(refusal(dataset, events, ChartType::Timeline).isEmpty());
    CHECK(refusal(dataset, events, ChartType::Table).isEmpty());
    CHECK(refusal(dataset, events, ChartType::Bar).contains(u"Events have dates"_s));
    CHECK(refusal(dataset, {u"pair"_s}, ChartType::Sankey).isEmpty());
    CHECK(refusal(dataset, {u"pair"_s}, ChartType::Bar).contains(u"Partnerships have places"_s));
    for (const ChartType type : {ChartType::Timeline, ChartType::Table}) {
        const auto content =
            figureContent(dataset, chartSpecForFigures(dataset, events, type), Phrases(Language::English));
        REQUIRE(content);
        CHECK(content.value().marks.size() + content.value().table.rows.size() == 2);
    }
}
