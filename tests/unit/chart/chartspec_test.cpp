// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "chart/figurecontent.h"
#include "chart/rulebook.h"
#include "exampledataset.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

TEST_CASE("Types have codes, and an unknown code is an error", "[chart]")
{
    for (const ChartType type : allChartTypes)
        CHECK(chartTypeFromCode(chartTypeCode(type)) == type);
    CHECK_FALSE(chartTypeFromCode(u"pie"_s));
    ChartDefinition definition;
    definition.id = u"x"_s;
    definition.type = u"pie"_s;
    const Result<ChartSpec> spec = chartSpecOf(definition);
    REQUIRE_FALSE(spec);
    CHECK(spec.error().message.contains(u"\"pie\""_s));
}

TEST_CASE("Chosen figures are labelled by what tells them apart, and titled by what they share", "[chart]")
{
    const ChartSpec spec =
        chartSpecForFigures(*test::exampleDataset(), {u"people.2014"_s, u"people.2016"_s}, ChartType::Bar);
    CHECK(spec.title.english == u"en:poor"_s);
    CHECK(spec.subtitle.english == u"Qingdao"_s);
    REQUIRE(spec.items.size() == 2);
    CHECK(spec.items[0].category.english == u"2014"_s);
    CHECK(QString(spec.items[1].category.english).replace(QChar(QChar::Nbsp), u' ') == u"30 June 2016"_s);
    CHECK(spec.items[1].category.chinese == u"2016年6月30日"_s);
}

TEST_CASE("Figures that nothing else tells apart are told apart by where they are printed", "[chart]")
{
    DatasetRecords records = test::exampleRecords();
    Observation copy = records.observations.front();
    copy.id = u"again"_s;
    copy.line = 40;
    records.observations.push_back(copy);
    const ChartSpec spec = chartSpecForFigures(Dataset(records), {u"income.2014"_s, u"again"_s}, ChartType::Bar);
    CHECK(spec.items[0].category.english == u"3901元 (000:17)"_s);
    CHECK(spec.items[1].category.english == u"3901元 (000:40)"_s);
}

TEST_CASE("A chart of chosen figures can be drawn in every type that is permitted", "[chart]")
{
    const DatasetPointer dataset = test::exampleDataset();
    const Phrases phrases(Language::English);
    const QList<QStringList> selections{{u"income.2014"_s, u"income.2020"_s},
                                        {u"fund.all"_s, u"fund.heze"_s, u"d.rest"_s},
                                        {u"pay.range"_s},
                                        {u"people.2014"_s, u"people.2016"_s, u"people.more"_s}};
    int drawn = 0;
    for (const QStringList &selection : selections) {
        for (const TypePermission &permission : judgeTypes(*dataset, selection, phrases)) {
            if (!permission.isPermitted())
                continue;
            CAPTURE(selection, chartTypeCode(permission.type));
            const auto content =
                figureContent(*dataset, chartSpecForFigures(*dataset, selection, permission.type), phrases);
            REQUIRE(content);
            std::size_t shown = content.value().table.rows.size() + content.value().network.links.size();
            shown += content.value().marks.size() + content.value().brackets.size();
            CHECK(shown == static_cast<std::size_t>(selection.size()));
            ++drawn;
        }
    }
    CHECK(drawn >= 20);
}

TEST_CASE("Figures of several units become panels, each with the type that suits it", "[chart]")
{
    const DatasetPointer dataset = test::exampleDataset();
    const ChartSpec spec = chartSpecForFigures(
        *dataset, {u"income.2014"_s, u"people.2014"_s, u"income.2020"_s, u"people.2016"_s}, ChartType::Multiples);
    REQUIRE(spec.panels.size() == 2);
    CHECK(spec.panels[0].type == ChartType::Dumbbell);
    CHECK(spec.panels[0].title.english == u"en:income"_s);
    const auto content = figureContent(*dataset, spec, Phrases(Language::English));
    REQUIRE(content);
    CHECK(content.value().panels[0].marks.size() == 2);
    CHECK(content.value().panels[1].marks[0].value == 63887);
    CHECK(content.value().panels[1].axis.title == u"people"_s);
}

TEST_CASE("A chosen pair becomes start and end by its times, not by the order of choice", "[chart]")
{
    const ChartSpec spec =
        chartSpecForFigures(*test::exampleDataset(), {u"income.2020"_s, u"income.2014"_s}, ChartType::Dumbbell);
    CHECK(spec.items[0].role == u"end"_s);
    CHECK(spec.items[1].role == u"start"_s);
}

TEST_CASE("A chosen whole stands behind its parts", "[chart]")
{
    const ChartSpec spec =
        chartSpecForFigures(*test::exampleDataset(), {u"fund.all"_s, u"fund.heze"_s, u"d.rest"_s}, ChartType::Stacked);
    CHECK(spec.items[0].role == u"whole"_s);
    CHECK(spec.items[1].role == u"part"_s);
    CHECK(spec.items[1].category.isEmpty());
    CHECK_FALSE(spec.items[1].series.isEmpty());
}
