// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "chart/figurecontent.h"
#include "chart/rulebook.h"
#include "dataset/datasetreader.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

const Dataset &bundled()
{
    static const DatasetPointer dataset = readDataset(bundledDatasetPath()).dataset;
    REQUIRE(dataset);
    return *dataset;
}

ChartSpec specOf(const QString &id)
{
    const ChartDefinition *chart = bundled().chart(id);
    REQUIRE(chart);
    return chartSpecOf(*chart).value();
}

FigureContent contentOf(const ChartSpec &spec, Language language = Language::English)
{
    Result<FigureContent> content = figureContent(bundled(), spec, Phrases(language));
    if (!content)
        FAIL(spec.id.toStdString() << ": " << content.error().message.toStdString());
    return std::move(content).value();
}

FigureContent contentOf(const QString &id, Language language = Language::English)
{
    return contentOf(specOf(id), language);
}

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

/// Every text that a painter shows for the chart's own substance.
QStringList shownTexts(const FigureContent &content)
{
    QStringList texts{content.title};
    for (const Mark &mark : content.marks)
        texts << mark.label << mark.description << mark.figureId;
    for (const Category &category : content.categories)
        texts << category.label;
    for (const ThresholdLine &threshold : content.thresholds)
        texts << threshold.label;
    for (const Bracket &bracket : content.brackets)
        texts << bracket.label;
    for (const SideLabel &label : content.sideLabels)
        texts << label.label;
    for (const FlowNode &node : content.network.nodes)
        texts << node.label << node.description;
    for (const FlowLink &link : content.network.links)
        texts << link.description;
    for (const FigureTable::Row &row : content.table.rows) {
        for (const FigureTableCell &cell : row.cells)
            texts << cell.text;
    }
    texts += content.table.headings;
    for (const AxisTick &tick : content.axis.ticks)
        texts << tick.label;
    for (const FigureContent &panel : content.panels)
        texts += shownTexts(panel);
    return texts;
}

QStringList numbersIn(const QString &text)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    QStringList found;
    for (auto match = number.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    return found;
}

} // namespace

TEST_CASE("All bundled charts work out in three languages without an empty label", "[chart]")
{
    CHECK(bundled().records().charts.size() == 36);
    for (const ChartDefinition &chart : bundled().records().charts) {
        for (const Language language : allLanguages) {
            CAPTURE(chart.id, static_cast<int>(language));
            const FigureContent content = contentOf(chart.id, language);
            CHECK_FALSE(shownTexts(content).contains(QString()));
            CHECK_FALSE(content.subtitle.isEmpty());
            CHECK_FALSE(content.sources.isEmpty());
            CHECK_FALSE(content.notes.isEmpty());
            CHECK(content.summary.contains(content.title));
        }
    }
}

TEST_CASE("The thirty charts of the plan and every type but the line are bundled", "[chart]")
{
    QSet<int> numbers;
    QSet<QString> types;
    for (const ChartDefinition &chart : bundled().records().charts) {
        numbers.insert(chart.number);
        types.insert(chart.type);
        for (const ChartPanelDefinition &panel : chart.panels)
            types.insert(panel.type);
    }
    for (int number = 1; number <= 30; ++number) {
        CAPTURE(number);
        CHECK(numbers.contains(number));
    }
    for (const ChartType type : allChartTypes) {
        CAPTURE(chartTypeCode(type));
        // No thing is printed for three times, so an honest line cannot be drawn.
        CHECK(types.contains(chartTypeCode(type)) == (type != ChartType::Line));
    }
}

TEST_CASE("A chart says the same in every language: marks, values and shape", "[chart]")
{
    for (const ChartDefinition &chart : bundled().records().charts) {
        CAPTURE(chart.id);
        const FigureContent english = contentOf(chart.id);
        for (const Language language : {Language::Chinese, Language::Russian}) {
            const FigureContent other = contentOf(chart.id, language);
            REQUIRE(other.marks.size() == english.marks.size());
            CHECK(other.categories.size() == english.categories.size());
            CHECK(other.series.size() == english.series.size());
            for (std::size_t i = 0; i < english.marks.size(); ++i) {
                CHECK(other.marks[i].figureId == english.marks[i].figureId);
                CHECK(other.marks[i].value == english.marks[i].value);
            }
        }
    }
}

TEST_CASE("Two languages at once keep every number of both", "[chart]")
{
    for (const ChartDefinition &chart : bundled().records().charts) {
        ChartSpec spec = specOf(chart.id);
        const QStringList english = shownTexts(contentOf(spec));
        const QStringList chinese = shownTexts(contentOf(spec, Language::Chinese));
        spec.presentation.secondLanguage = Language::Chinese;
        const FigureContent both = contentOf(spec);
        const QStringList texts = shownTexts(both);
        REQUIRE(texts.size() == english.size());
        CHECK(both.title == english.front() + u'\n' + chinese.front());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            CAPTURE(chart.id, texts[i]);
            const QStringList kept = numbersIn(texts[i]);
            for (const QString &number : numbersIn(english[i]))
                CHECK(kept.contains(number));
        }
    }
}

TEST_CASE("In two languages a label says each once and the marks of its sources once", "[chart]")
{
    ChartSpec spec = specOf(u"incomes-2020"_s);
    spec.presentation.secondLanguage = Language::Chinese;
    const FigureContent content = contentOf(spec);
    CHECK(plain(content.marks[0].label) == u"11,386 yuan / 11,386元 ①"_s);
    CHECK(plain(content.marks[1].label) == u">10,000 yuan / >10,000元 ②"_s);
    CHECK(content.categories[0].label == u"Qingdao, ex-poor\n青岛脱贫人口"_s);
    CHECK(content.language == Language::English);
    CHECK_FALSE(content.axis.ticks.back().label.contains(u'/'));
    spec = specOf(u"stated-income-growth"_s);
    spec.presentation.secondLanguage = Language::Chinese;
    CHECK(plain(contentOf(spec).marks[0].label) == u"19.5% ①"_s);
}

TEST_CASE("Shares are percentages of their own whole and say the count too", "[chart]")
{
    const FigureContent content = contentOf(u"anshun-workers"_s);
    REQUIRE(content.marks.size() == 4);
    CHECK(plain(content.marks[0].label) == u"369 people (81.6%)"_s);
    CHECK(content.marks[0].from == 0);
    CHECK(content.marks[0].value == Approx(36900.0 / 452));
    CHECK(content.marks[1].value == 100);
    CHECK(content.marks[1].signs.isDerived);
    CHECK(plain(content.marks[2].label) == u"6,914 people (51.6%)"_s);
    REQUIRE(content.brackets.size() == 2);
    CHECK(plain(content.brackets[0].label) == u"452 people in all"_s);
    CHECK(content.brackets[0].value == 100);
    CHECK(content.axis.maximum == 100);
    CHECK(plain(contentOf(u"anshun-workers"_s, Language::Chinese).marks[0].label) == u"369人（81.6%）"_s);
}

TEST_CASE("The ring of the safety net ends with the computed rest", "[chart]")
{
    const FigureContent content = contentOf(u"binzhou-safety-net"_s);
    CHECK(content.categories.size() == 1);
    REQUIRE(content.marks.size() == 3);
    CHECK(plain(content.marks[0].label) == u"48,177 people (59.4%)"_s);
    CHECK(content.marks[2].signs.isDerived);
    CHECK(content.marks[2].value == 100);
}

TEST_CASE("What is not reported is a mark of its own kind, not a zero", "[chart]")
{
    const FigureContent content = contentOf(u"homes-made-safe"_s);
    REQUIRE(content.marks.size() == 6);
    CHECK(content.series.size() == 2);
    CHECK(content.marks[0].value == 90600);
    CHECK(content.marks[1].value == 22093);
    CHECK(content.marks[3].absence == Absence::NotReported);
    CHECK(content.marks[3].label == u"not reported"_s);
    CHECK(content.marks[3].description == u"Draughts and leaks fixed, Binzhou: not reported"_s);
    CHECK(content.marks[3].figureId != content.marks[4].figureId);
}

TEST_CASE("Icons count people in round numbers, and the key alone says how many", "[chart]")
{
    const FigureContent content = contentOf(u"people-rehoused-icons"_s);
    REQUIRE(content.icons);
    CHECK(content.icons->icon == PictogramScale::Icon::Person);
    CHECK(content.icons->perIcon == 50000);
    CHECK(plain(content.icons->wording) == u"One icon: 50,000 people"_s);
    CHECK_FALSE(content.notes.contains(content.icons->wording)); // painters write it beside an icon
    CHECK(content.marks[0].value / content.icons->perIcon == 12);
}

TEST_CASE("Tiers stand from few to many on a logarithmic scale, each in its own unit", "[chart]")
{
    const FigureContent content = contentOf(u"four-twos"_s);
    REQUIRE(content.marks.size() == 4);
    CHECK(plain(content.marks[0].label) == u"2 cities"_s);
    CHECK(plain(content.marks[3].label) == u"2,000 villages"_s);
    CHECK(content.axis.isLogarithmic);
    CHECK(content.axis.title == u"number, each tier in its own unit, logarithmic scale"_s);
}

TEST_CASE("A timeline places days, months and stretches to scale", "[chart]")
{
    const FigureContent checks = contentOf(u"binzhou-checks-2020"_s);
    REQUIRE(checks.marks.size() == 5);
    CHECK(checks.marks[0].across == Approx(2020 + 31.0 / 366));
    CHECK(checks.marks[0].acrossEnd == Approx(2020 + 60.0 / 366));
    CHECK(checks.marks[4].across == Approx(2020 + 325.0 / 366));
    CHECK(plain(checks.marks[0].label) == u"February 2020: Binzhou screens every household on its platform"_s);
    REQUIRE(checks.acrossAxis);
    CHECK(checks.acrossAxis->minimum == Approx(2020 + 31.0 / 366));
    CHECK(checks.acrossAxis->ticks.size() >= 10);

    const FigureContent targets = contentOf(u"targets-and-results"_s);
    REQUIRE(targets.marks.size() == 4);
    CHECK(targets.categories.size() == 3);
    CHECK(targets.marks[0].signs.isTarget);
    CHECK_FALSE(targets.marks[0].acrossEnd);
    CHECK_FALSE(targets.marks[3].signs.isTarget);
    CHECK(targets.acrossAxis->minimum == 2016);
    CHECK(targets.acrossAxis->maximum == 2021);
}

TEST_CASE("The network has a node a place and lines of equal width without amounts", "[chart]")
{
    const FlowNetwork sankey = contentOf(u"who-helps-whom"_s).network;
    CHECK(sankey.nodes.size() == 15);
    REQUIRE(sankey.links.size() == 9);
    CHECK_FALSE(sankey.isToScale);
    CHECK_FALSE(sankey.links[0].value);
    CHECK(sankey.nodes[static_cast<std::size_t>(sankey.links[0].from)].isGiver);
    CHECK(sankey.links[0].description.contains(u"the direction is inferred"_s));
    CHECK(sankey.links[8].signs.isTarget); // places promised, not taken

    const FlowNetwork map = contentOf(u"who-helps-whom-map"_s).network;
    QSet<std::pair<int, int>> tiles;
    int partners = 0;
    for (const FlowNode &node : map.nodes) {
        tiles.insert({node.tileColumn, node.tileRow});
        partners += node.isPartner ? 1 : 0;
    }
    CHECK(map.nodes.size() == 19); // the sixteen prefectures and three partners
    CHECK(tiles.size() == 19);
    CHECK(partners == 3);
}

TEST_CASE("Summaries list flows, dates and panels by their own names, parted without doubt", "[chart]")
{
    const QString flows = contentOf(u"who-helps-whom"_s).summary;
    CHECK(flows.contains(u"Flows: Qingdao → Heze: "_s));
    CHECK(flows.count(u';') == 9); // after the type, and between nine flows
    CHECK_FALSE(flows.contains(u"Values"_s));
    CHECK(plain(contentOf(u"binzhou-checks-2020"_s).summary).contains(u"Dates: February 2020, Binzhou: "_s));
    const QString panels = contentOf(u"anshun-trade"_s).summary;
    CHECK(panels.contains(u"3 panels beside each other."_s));
    CHECK(panels.contains(u"Type of chart: dumbbell; "_s));
}

TEST_CASE("That lines are equally wide is said by the painter alone", "[chart]")
{
    for (const QString &id : {u"who-helps-whom"_s, u"who-helps-whom-map"_s}) {
        CAPTURE(id);
        CHECK_FALSE(contentOf(id).network.isToScale);
        CHECK(contentOf(id).notes.first().startsWith(u"No amount is printed for any pair."_s));
        CHECK_FALSE(contentOf(id).notes.join(u' ').contains(u"equally wide"_s));
        CHECK_FALSE(contentOf(id, Language::Chinese).notes.join(u' ').contains(u"同宽"_s));
        CHECK_FALSE(contentOf(id, Language::Russian).notes.join(u' ').contains(u"ширин"_s));
    }
}

TEST_CASE("The chosen incomes of 2014 and 2020 are one line of a slope", "[chart]")
{
    const QStringList chosen{u"000.17.income_2014"_s, u"000.17.income_2020"_s};
    const FigureContent content = contentOf(chartSpecForFigures(bundled(), chosen, ChartType::Slope));
    REQUIRE(content.marks.size() == 2);
    CHECK(content.series.size() == 1);
    CHECK(content.marks[0].series == content.marks[1].series);
    CHECK(content.marks[0].category != content.marks[1].category);
}

TEST_CASE("A scatter plot sets two measures of the same things against each other", "[chart]")
{
    const FigureContent content = contentOf(u"projects-and-money"_s);
    REQUIRE(content.marks.size() == 6);
    CHECK(content.marks[0].across == 46);
    CHECK(content.marks[0].value == 4636000000.0);
    CHECK(content.marks[0].label == u"Heze"_s);
    CHECK(content.marks[1].across == 99);
    CHECK(content.marks[1].signs.isDerived);
    REQUIRE(content.acrossAxis);
    CHECK(content.acrossAxis->title == u"projects"_s);
    CHECK(content.acrossAxis->maximum >= 713);
}

TEST_CASE("A table has a row a figure with time, place and source", "[chart]")
{
    const FigureTable table = contentOf(u"binzhou-project-money"_s).table;
    CHECK(table.headings == QStringList{u"What"_s, u"Figure"_s, u"When"_s, u"Where"_s, u"Source"_s});
    REQUIRE(table.rows.size() == 9);
    CHECK(table.rows[0].group == u"Cumulative"_s);
    CHECK(table.rows[0].cells[0].text == u"Industry funds"_s);
    CHECK(plain(table.rows[0].cells[1].text) == u"1.348 billion yuan"_s);
    CHECK(table.rows[0].cells[1].isNumber);
    CHECK(table.rows[0].cells[3].text == u"Binzhou"_s);
    CHECK(table.rows[0].cells[4].text == u"①"_s);
    CHECK(plain(table.rows[3].cells[1].text) == u"≥6%"_s);
    CHECK(table.rows[5].cells[1].signs.isDerived);
}

TEST_CASE("Panels have axes of their own and share notes and numbered sources", "[chart]")
{
    const FigureContent content = contentOf(u"village-solar-income"_s);
    REQUIRE(content.panels.size() == 2);
    CHECK(content.marks.empty());
    CHECK(content.panels[0].type == ChartType::Range);
    CHECK(content.panels[1].type == ChartType::Table);
    CHECK(content.panels[0].axis.maximum == 120000);
    CHECK(content.panels[1].table.rows.size() == 3);
    CHECK(content.panels[0].sources.isEmpty());
    CHECK(content.panels[0].notes.isEmpty());
    CHECK(content.sources.size() == 3);
    CHECK(content.panels[1].table.rows[0].cells[4].text == u"③"_s);
    CHECK(content.panels[0].marks[0].label.endsWith(u'①'));
}

TEST_CASE("A result stands solid beside its hollow target", "[chart]")
{
    const FigureContent content = contentOf(u"pingdu-target-2016"_s);
    REQUIRE(content.marks.size() == 2);
    CHECK(content.categories.size() == 1);
    CHECK(content.marks[0].value == 70);
    CHECK_FALSE(content.marks[0].signs.isTarget);
    CHECK(content.marks[1].value == 100);
    CHECK(content.marks[1].signs.isTarget);
}

TEST_CASE("Every bundled chart may be drawn as it is, and in every other type that is permitted", "[chart]")
{
    const Phrases english(Language::English);
    for (const ChartDefinition &chart : bundled().records().charts) {
        const ChartSpec spec = specOf(chart.id);
        const QStringList figures = judgedFigures(spec);
        for (const TypePermission &permission : judgeChart(bundled(), spec, english)) {
            CAPTURE(chart.id, chartTypeCode(permission.type));
            if (permission.type == spec.type)
                CHECK(permission.isPermitted());
            else if (permission.isPermitted())
                CHECK(figureContent(bundled(), chartSpecForFigures(bundled(), figures, permission.type), english));
            else
                CHECK(permission.alternative);
        }
    }
}

TEST_CASE("The rules agree with what the bundled charts were made as", "[chart]")
{
    const auto best = [](const QString &id) {
        return suggestTypes(bundled(), judgedFigures(specOf(id)), Phrases(Language::English)).front().type;
    };
    CHECK(best(u"qingdao-income-2014-2020"_s) == ChartType::Dumbbell);
    CHECK(best(u"partner-investment"_s) == ChartType::Stacked);
    CHECK(best(u"binzhou-safety-net"_s) == ChartType::Stacked);
    CHECK(best(u"homes-made-safe"_s) == ChartType::Grouped);
    CHECK(best(u"four-twos"_s) == ChartType::Pyramid);
    CHECK(best(u"people-reached-shandong"_s) == ChartType::Multiples);
    CHECK(best(u"shandong-money-named"_s) == ChartType::Bar);
    CHECK(best(u"who-helps-whom"_s) == ChartType::Map);
    CHECK(best(u"binzhou-checks-2020"_s) == ChartType::Timeline);
    CHECK(best(u"village-counts"_s) == ChartType::Table);
}
