// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "chart/figurecontent.h"
#include "exampledataset.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

ChartItem item(int position, const QString &figure, const QString &role, const LocalizedText &category)
{
    ChartItem result;
    result.position = position;
    result.figureId = figure;
    result.role = role;
    result.category = category;
    return result;
}

LocalizedText same(const QString &text)
{
    return {text, text, text};
}

/// Three bars: 63887, 17974, 70 people.
ChartSpec threeBars()
{
    ChartSpec spec;
    spec.type = ChartType::Bar;
    spec.items = {item(1, u"people.2014"_s, u"bar"_s, {u"中"_s, u"Я"_s, u"pear"_s}),
                  item(2, u"target.places"_s, u"bar"_s, {u"阿"_s, u"Б"_s, u"fig"_s}),
                  item(3, u"people.2016"_s, u"bar"_s, {u"八"_s, u"А"_s, u"Apple"_s})};
    return spec;
}

FigureContent worked(const Dataset &dataset, const ChartSpec &spec, Language language = Language::English)
{
    Result<FigureContent> content = figureContent(dataset, spec, Phrases(language));
    if (!content)
        FAIL(content.error().message.toStdString());
    return std::move(content).value();
}

FigureContent worked(const ChartSpec &spec, Language language = Language::English)
{
    return worked(*test::exampleDataset(), spec, language);
}

QStringList names(const FigureContent &content)
{
    QStringList result;
    for (const Category &category : content.categories)
        result << category.label;
    return result;
}

/// A dataset where the poor are counted in 2014, 2015, 2018 and mid-2020.
Dataset withFourTimes()
{
    DatasetRecords records = test::exampleRecords();
    std::vector<Observation> copies;
    for (const auto &[id, period, value] :
         {std::tuple{u"y2018"_s, u"2018"_s, 300}, std::tuple{u"y2014"_s, u"2014"_s, 500},
          std::tuple{u"y2015"_s, u"2015"_s, 450}, std::tuple{u"y2020"_s, u"2020-06-30"_s, 20}}) {
        Observation copy = records.observations[5]; // people.2014
        copy.id = id;
        copy.period = *Period::parse(period);
        copy.value = Decimal(value);
        copies.push_back(copy);
    }
    records.observations.insert(records.observations.end(), copies.begin(), copies.end());
    return Dataset(records);
}

} // namespace

TEST_CASE("Categories stand as given, by value up or down, or by name in the language's order", "[chart]")
{
    ChartSpec spec = threeBars();
    CHECK(names(worked(spec)) == QStringList{u"pear"_s, u"fig"_s, u"Apple"_s});
    spec.order = ChartOrder::Descending;
    CHECK(names(worked(spec)) == QStringList{u"pear"_s, u"Apple"_s, u"fig"_s});
    spec.order = ChartOrder::Ascending;
    CHECK(names(worked(spec)) == QStringList{u"fig"_s, u"Apple"_s, u"pear"_s});
    spec.order = ChartOrder::ByName;
    CHECK(names(worked(spec)) == QStringList{u"Apple"_s, u"fig"_s, u"pear"_s});
    CHECK(names(worked(spec, Language::Russian)) == QStringList{u"А"_s, u"Б"_s, u"Я"_s});
    CHECK(names(worked(spec, Language::Chinese)) == QStringList{u"阿"_s, u"八"_s, u"中"_s});
    spec.presentation.secondLanguage = Language::Chinese;
    CHECK(names(worked(spec)) == QStringList{u"Apple\n八"_s, u"fig\n阿"_s, u"pear\n中"_s});
}

TEST_CASE("The scale of numbers is the presenter's for labels and ticks", "[chart]")
{
    ChartSpec spec;
    spec.type = ChartType::Bar;
    spec.items = {item(1, u"fund.all"_s, u"bar"_s, same(u"all"_s))};
    CHECK(worked(spec, Language::Chinese).marks[0].label == u"93.18亿元"_s);
    spec.presentation.numberScale = NumberScale::Plain;
    const FigureContent plain = worked(spec, Language::Chinese);
    CHECK(plain.marks[0].label == u"9,318,000,000元"_s);
    CHECK(plain.axis.ticks.back().label == u"8,000,000,000"_s);
}

TEST_CASE("What is emphasised keeps its colour and all others stand back", "[chart]")
{
    ChartSpec spec = threeBars();
    spec.presentation.emphasisedFigure = u"people.2016"_s;
    FigureContent content = worked(spec);
    for (const Mark &mark : content.marks)
        CHECK(mark.isFaded == (mark.figureId != u"people.2016"));
    spec.items[0].series = spec.items[2].series = same(u"register"_s);
    spec.items[1].series = same(u"plan"_s);
    content = worked(spec);
    for (const Mark &mark : content.marks)
        CHECK(mark.isFaded == (mark.figureId == u"target.places"));
    spec.presentation.emphasisedFigure = u"not shown"_s;
    for (const Mark &mark : worked(spec).marks)
        CHECK_FALSE(mark.isFaded);
}

TEST_CASE("Annotations find their marks, and a line of reference widens the axis", "[chart]")
{
    ChartSpec spec = threeBars();
    ChartAnnotation arrow;
    arrow.kind = ChartAnnotation::Kind::Arrow;
    arrow.text = {u"看"_s, u"вот"_s, u"look"_s};
    arrow.figureId = u"people.2016"_s;
    arrow.right = 2;
    ChartAnnotation line;
    line.kind = ChartAnnotation::Kind::Line;
    line.text = same(u"goal"_s);
    line.value = Decimal(80000);
    ChartAnnotation loose;
    loose.text = same(u"note"_s);
    spec.annotations = {arrow, line, loose};
    const FigureContent content = worked(spec, Language::Russian);
    REQUIRE(content.annotations.size() == 3);
    CHECK(content.annotations[0].text == u"вот"_s);
    CHECK(content.annotations[0].mark == 2);
    CHECK(content.annotations[0].right == 2);
    CHECK(content.annotations[1].value == 80000);
    CHECK(content.annotations[1].index == 1);
    CHECK(content.annotations[2].mark == -1);
    CHECK(content.axis.maximum == 80000);
}

TEST_CASE("A line leaves the years open that nothing is known of", "[chart]")
{
    ChartSpec spec;
    spec.type = ChartType::Line;
    for (const QString &id : {u"y2018"_s, u"y2014"_s, u"y2015"_s, u"y2020"_s})
        spec.items.push_back(item(static_cast<int>(spec.items.size()) + 1, id, u"point"_s, same(u"poor"_s)));
    const FigureContent content = worked(withFourTimes(), spec);
    QStringList times;
    for (const Mark &mark : content.marks)
        times << QString::number(*mark.across, 'f', 1) + (mark.absence == Absence::NotReported ? u"?"_s : QString());
    CHECK(times ==
          QStringList{u"2014.5"_s, u"2015.5"_s, u"2016.5?"_s, u"2017.5?"_s, u"2018.5"_s, u"2019.5?"_s, u"2020.5"_s});
    CHECK(names(content).first() == u"2014"_s);
    CHECK(content.series.size() == 1);
    CHECK(content.series[0].name == u"poor"_s);
    REQUIRE(content.acrossAxis);
    CHECK(content.acrossAxis->ticks.size() == 7);
    CHECK(content.acrossAxis->ticks[0].value == 2014.5);
    CHECK(content.acrossAxis->ticks[0].label == u"2014"_s);
    CHECK(content.axis.maximum == 500);
}

TEST_CASE("What has no time is refused by axes of time", "[chart]")
{
    ChartSpec spec;
    spec.type = ChartType::Timeline;
    spec.items = {item(1, u"people.2014"_s, u"event"_s, {}), item(2, u"people.more"_s, u"event"_s, {})};
    const Result<FigureContent> content = figureContent(*test::exampleDataset(), spec, Phrases(Language::English));
    REQUIRE_FALSE(content);
    CHECK(content.error().message.contains(u"\"people.more\""_s));
}

TEST_CASE("Flows of one unit have widths to scale, from giver to receiver", "[chart]")
{
    DatasetRecords records = test::exampleRecords();
    records.observations[4].direction = u"in"_s; // fund.heze: from its counterpart
    ChartSpec spec;
    spec.type = ChartType::Sankey;
    spec.items = {item(1, u"fund.all"_s, u"link"_s, {}), item(2, u"fund.heze"_s, u"link"_s, {})};
    const FlowNetwork network = worked(Dataset(records), spec).network;
    REQUIRE(network.links.size() == 2);
    CHECK(network.isToScale);
    CHECK(network.links[0].value == 9318000000.0);
    CHECK(network.nodes[static_cast<std::size_t>(network.links[0].from)].placeId == u"qingdao"_s);
    CHECK(network.nodes[static_cast<std::size_t>(network.links[1].from)].placeId == u"anshun"_s);
}

TEST_CASE("Series are the columns of a table, and a dash stands where there is nothing", "[chart]")
{
    ChartSpec spec;
    spec.type = ChartType::Table;
    spec.items = {item(1, u"income.2014"_s, u"cell"_s, same(u"income"_s)),
                  item(2, u"income.2020"_s, u"cell"_s, same(u"income"_s)),
                  item(3, u"people.2014"_s, u"cell"_s, same(u"people"_s))};
    spec.items[0].series = spec.items[2].series = same(u"2014"_s);
    spec.items[1].series = same(u"2020"_s);
    const FigureTable table = worked(spec).table;
    CHECK(table.headings == QStringList{u"What"_s, u"2014"_s, u"2020"_s});
    REQUIRE(table.rows.size() == 2);
    CHECK(QString(table.rows[0].cells[2].text).replace(QChar(QChar::Nbsp), u' ') == u"11,386 yuan"_s);
    CHECK(table.rows[1].cells[2].text == u"–"_s);
}
