// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "chart/figurecontent.h"
#include "exampledataset.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

const Phrases english(Language::English);

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

FigureContent bundled(const DatasetPointer &dataset, const QString &id, Language language = Language::English)
{
    const Result<ChartSpec> spec = chartSpecOf(*dataset->chart(id));
    REQUIRE(spec);
    Result<FigureContent> content = figureContent(*dataset, spec.value(), Phrases(language));
    REQUIRE(content);
    return std::move(content).value();
}

ChartItem item(int position, const QString &figure, const QString &role, const QString &category)
{
    ChartItem result;
    result.position = position;
    result.figureId = figure;
    result.role = role;
    result.category = {category, category, category};
    return result;
}

ChartSpec specOf(ChartType type, std::vector<ChartItem> items)
{
    ChartSpec spec;
    spec.type = type;
    spec.items = std::move(items);
    return spec;
}

FigureContent contentOf(ChartType type, std::vector<ChartItem> items)
{
    Result<FigureContent> content = figureContent(*test::exampleDataset(), specOf(type, std::move(items)), english);
    if (!content)
        FAIL(content.error().message.toStdString());
    return std::move(content).value();
}

QString errorOf(ChartType type, std::vector<ChartItem> items)
{
    const Result<FigureContent> content =
        figureContent(*test::exampleDataset(), specOf(type, std::move(items)), english);
    REQUIRE_FALSE(content);
    return content.error().message;
}

} // namespace

TEST_CASE("A dumbbell joins two values of one row and says the growth between them", "[chart]")
{
    const FigureContent content = bundled(test::exampleDataset(), u"income"_s);
    REQUIRE(content.categories.size() == 1);
    REQUIRE(content.marks.size() == 2);
    CHECK(content.marks[0].value == 3901);
    CHECK(content.marks[1].value == 11386);
    CHECK(plain(content.marks[1].label) == u"11,386 yuan"_s);
    REQUIRE(content.series.size() == 2);
    CHECK(content.series[0].name == u"2014"_s);
    CHECK(content.series[0].isQuiet);
    CHECK(content.series[1].name == u"2020"_s);
    REQUIRE(content.sideLabels.size() == 1);
    CHECK(plain(content.sideLabels[0].label) == u"+19.5% a year"_s);
    CHECK(content.axis.title == u"yuan per person"_s);
    CHECK(content.axis.minimum == 0);
}

TEST_CASE("Parts stand one behind the other, and a computed one is marked as such", "[chart]")
{
    const FigureContent content = bundled(test::exampleDataset(), u"funds"_s, Language::Chinese);
    REQUIRE(content.marks.size() == 2);
    CHECK(content.marks[0].from == 0);
    CHECK(content.marks[0].value == 4636000000.0);
    CHECK(content.marks[1].from == 4636000000.0);
    CHECK(content.marks[1].value == 9318000000.0);
    CHECK(content.marks[1].label == u"46.82亿元"_s);
    CHECK(content.marks[1].signs.isDerived);
    CHECK_FALSE(content.marks[0].signs.isDerived);
    REQUIRE(content.brackets.size() == 1);
    CHECK(content.brackets[0].value == 9318000000.0);
    CHECK(content.brackets[0].fromCategory == content.brackets[0].toCategory);
    CHECK(content.notes.size() == 2); // the chart's own, and what hatches mean
}

TEST_CASE("Exactly the sources of what is shown are listed, with all their lines", "[chart]")
{
    const FigureContent money = bundled(test::exampleDataset(), u"funds"_s);
    REQUIRE(money.sources.size() == 1);
    CHECK(plain(money.sources[0]) == u"en:paper, 27 January 2021, \"en:article 001\", line 17"_s);
    CHECK_FALSE(money.marks[0].label.contains(u'①'));

    DatasetRecords records = test::exampleRecords();
    for (Observation &observation : records.observations) {
        if (observation.id == u"income.2014") {
            observation.sourceId = u"001"_s;
            observation.line = 9;
        }
        if (observation.id == u"income.growth")
            observation.line = 3;
    }
    const FigureContent income = bundled(std::make_shared<const Dataset>(records), u"income"_s);
    REQUIRE(income.sources.size() == 2);
    CHECK(plain(income.sources[0]).endsWith(u"\"en:article 001\", line 9"_s));
    CHECK(plain(income.sources[1]).endsWith(u"\"en:article 000\", lines 3, 17"_s));
    CHECK(plain(income.marks[0].label) == u"3,901 yuan ①"_s);
    CHECK(plain(income.marks[1].label) == u"11,386 yuan ②"_s);
}

TEST_CASE("Signs follow from what a figure is, and each is explained once", "[chart]")
{
    const FigureContent content = contentOf(
        ChartType::Bar, {item(1, u"people.more"_s, u"bar"_s, u"a"_s), item(2, u"target.places"_s, u"bar"_s, u"b"_s)});
    CHECK(content.marks[0].signs.isOpenAbove);
    CHECK(content.marks[0].signs.isUncertain);
    CHECK(content.marks[1].signs.isTarget);
    CHECK(plain(content.marks[0].label) == u">3,000 people"_s);
    REQUIRE(content.notes.size() == 4);
    CHECK(content.notes[0].startsWith(u"Hollow"_s));
    CHECK(content.notes[1].startsWith(u"Arrow"_s));
    CHECK(content.notes[2].startsWith(u"Triangle"_s));
    CHECK(plain(content.notes[3]) == u"△ >3,000 people: en:which villages is not said"_s);
}

TEST_CASE("A range keeps both its ends", "[chart]")
{
    const FigureContent content = contentOf(ChartType::Range, {item(1, u"pay.range"_s, u"range"_s, u"pay"_s)});
    CHECK(content.marks[0].isRange);
    CHECK(content.marks[0].from == 100000);
    CHECK(content.marks[0].value == 120000);
}

TEST_CASE("Thresholds and differences lie on the axis of the marks", "[chart]")
{
    ChartItem difference = item(3, u"income.2014"_s, u"bracket-difference"_s, {});
    difference.fromPosition = 1;
    difference.toPosition = 2;
    const FigureContent content =
        contentOf(ChartType::Column, {item(1, u"income.2014"_s, u"bar"_s, u"a"_s),
                                      item(2, u"income.2020"_s, u"bar"_s, u"b"_s), difference});
    REQUIRE(content.brackets.size() == 1);
    CHECK_FALSE(content.brackets[0].isTotal);
    CHECK(content.brackets[0].fromCategory == 0);
    CHECK(content.brackets[0].toCategory == 1);

    const FigureContent dots = contentOf(ChartType::Dot, {item(1, u"income.2014"_s, u"dot"_s, u"a"_s),
                                                          item(2, u"income.2020"_s, u"threshold"_s, u"line"_s)});
    REQUIRE(dots.thresholds.size() == 1);
    CHECK(plain(dots.thresholds[0].label) == u"line: 11,386 yuan"_s);
    CHECK(dots.axis.maximum == 11386);
}

TEST_CASE("Bars are sorted largest first within their groups", "[chart]")
{
    std::vector<ChartItem> items{item(1, u"people.2016"_s, u"bar"_s, u"small"_s),
                                 item(2, u"people.2014"_s, u"bar"_s, u"large"_s),
                                 item(3, u"target.places"_s, u"bar"_s, u"other"_s)};
    items[0].group = items[1].group = test::inThreeLanguages(u"register"_s);
    items[2].group = test::inThreeLanguages(u"places"_s);
    ChartSpec spec = specOf(ChartType::Bar, items);
    spec.order = ChartOrder::Descending;
    const Result<FigureContent> content = figureContent(*test::exampleDataset(), spec, english);
    REQUIRE(content);
    const auto &categories = content.value().categories;
    CHECK(categories[0].label == u"large"_s);
    CHECK(categories[1].label == u"small"_s);
    CHECK(categories[2].label == u"other"_s);
    for (const Mark &mark : content.value().marks)
        CHECK((mark.figureId == u"people.2014") == (mark.category == 0));
}

TEST_CASE("What cannot be drawn is refused with the figure's name", "[chart]")
{
    CHECK(errorOf(ChartType::Bar, {item(1, u"nothing"_s, u"bar"_s, u"a"_s)}).contains(u"\"nothing\""_s));
    CHECK(errorOf(ChartType::Bar, {item(1, u"pay.range"_s, u"bar"_s, u"a"_s)}).contains(u"\"pay.range\""_s));
    CHECK(errorOf(ChartType::Bar,
                  {item(1, u"income.2014"_s, u"bar"_s, u"a"_s), item(2, u"people.2014"_s, u"bar"_s, u"b"_s)})
              .contains(u"\"people.2014\""_s));
    CHECK_FALSE(errorOf(ChartType::Bar, {}).isEmpty());
}

TEST_CASE("The summary says title and all values", "[chart]")
{
    const FigureContent content = bundled(test::exampleDataset(), u"income"_s);
    CHECK(plain(content.summary) == u"en:title of income. en:subtitle of income. Type of chart: dumbbell; 2 value(s). "
                                    u"Values: en:Qingdao, 2014: 3,901 yuan; en:Qingdao, 2020: 11,386 yuan; "
                                    u"+19.5% a year."_s);
    CHECK(plain(content.marks[0].description) ==
          u"en:income, en:supported, Qingdao, 2014: 3,901 yuan; en:paper, line 17"_s);
}

TEST_CASE("Money, people and rates each have their first colour", "[chart]")
{
    const auto firstColour = [](const QString &figure) {
        return contentOf(ChartType::Bar, {item(1, figure, u"bar"_s, u"a"_s)}).series.at(0).colour;
    };
    CHECK(firstColour(u"income.2014"_s) == 0);
    CHECK(firstColour(u"income.growth"_s) == 1);
    CHECK(firstColour(u"people.2014"_s) == 2);
}
