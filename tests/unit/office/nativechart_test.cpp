// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/nativechart.h"

#include "catch.h"
#include "office/chartoverlay.h"
#include "office/chartparts.h"
#include "officesamples.h"

using namespace bangfu;
using namespace bangfu::test;
using namespace Qt::StringLiterals;
using Form = NativeChart::Form;

namespace {

const Phrases english(Language::English);

NativeChart charted(ChartType type)
{
    return nativeChart(officeSample(type, Language::English), english).value();
}

} // namespace

TEST_CASE("Every type that Office has becomes a chart, every other a picture or a table", "[office]")
{
    for (const ChartType type :
         {ChartType::Column, ChartType::Bar, ChartType::Grouped, ChartType::Stacked, ChartType::Share, ChartType::Donut,
          ChartType::Dumbbell, ChartType::Slope, ChartType::Line, ChartType::Target, ChartType::Dot, ChartType::Range,
          ChartType::Scatter}) {
        CAPTURE(chartTypeCode(type));
        CHECK(officeForm(officeSample(type, Language::English)) == OfficeForm::Chart);
    }
    for (const ChartType type :
         {ChartType::Pictogram, ChartType::Pyramid, ChartType::Timeline, ChartType::Sankey, ChartType::Map}) {
        CAPTURE(chartTypeCode(type));
        CHECK(officeForm(officeSample(type, Language::English)) == OfficeForm::Picture);
    }
    CHECK(officeForm(officeSample(ChartType::Table, Language::English)) == OfficeForm::Table);
    CHECK(officeForm(officeSample(ChartType::Multiples, Language::English)) == OfficeForm::Charts);
}

TEST_CASE("What is not reported is left out of a native chart, and zero is not", "[office]")
{
    const NativeChart chart = charted(ChartType::Column);
    REQUIRE(chart.series.size() == 1);
    const std::vector<NativePoint> &points = chart.series.front().points;
    REQUIRE(points.size() == 5);
    CHECK_FALSE(points[3].value.has_value());
    CHECK(points[4].value == 0.0);
}

TEST_CASE("The name of a group stands in a row of its own above lying bars", "[office]")
{
    const NativeChart chart = charted(ChartType::Bar);
    CHECK(chart.isLying);
    REQUIRE(chart.categories.size() == 6);
    CHECK(chart.isHeading[3]);
    CHECK(chart.categories[3] == u"East–west cooperation");
    CHECK(chart.categoryRow == std::vector<int>{0, 1, 2, 4, 5});
}

TEST_CASE("Parts of a stack are their own size, not where they end", "[office]")
{
    const NativeChart chart = charted(ChartType::Stacked);
    CHECK(chart.form == Form::Stack);
    CHECK(chart.series[1].points[0].value == Approx(9.318e8 * 0.02));
    CHECK_FALSE(chart.series[1].points[1].value.has_value());
}

TEST_CASE("Ranges stand on an invisible base", "[office]")
{
    const NativeChart chart = charted(ChartType::Range);
    REQUIRE(chart.series.size() == 2);
    CHECK(chart.series[0].isBase);
    CHECK(chart.series[0].points[0].value == 100'000);
    CHECK(chart.series[1].points[0].value == 20'000);
}

TEST_CASE("Targets are a series of their own beside the results", "[office]")
{
    const NativeChart chart = charted(ChartType::Target);
    REQUIRE(chart.series.size() == 2);
    const NativeSeries &aims = chart.series[0].points[0].signs.isTarget ? chart.series[0] : chart.series[1];
    CHECK(aims.name.contains(u"target"));
    CHECK(aims.points[0].value == 3901);
}

TEST_CASE("The second marker of a dumbbell reaches back to the first", "[office]")
{
    const NativeChart chart = charted(ChartType::Dumbbell);
    CHECK(chart.series[1].points[0].tail == 11'386 - 3901);
}

TEST_CASE("Bars whose series only colour them stand in the same place", "[office]")
{
    FigureContent content = officeSample(ChartType::Bar, Language::English);
    content.series.push_back({u"Loans"_s, 1, false});
    content.marks[1].series = 1;
    CHECK(nativeChart(content, english)->isOverlaid);
    CHECK_FALSE(charted(ChartType::Grouped).isOverlaid);
}

TEST_CASE("A chart without marks is none, and too many points are a picture", "[office]")
{
    FigureContent content = officeSample(ChartType::Bar, Language::English);
    content.marks.clear();
    CHECK_FALSE(nativeChart(content, english).has_value());

    FigureContent line = officeSample(ChartType::Line, Language::English);
    DenseSeries dense;
    dense.across.resize(30'000, 1);
    dense.values.resize(30'000, 1);
    line.denseSeries.push_back(dense);
    CHECK(officeForm(line) == OfficeForm::Picture);
}

TEST_CASE("Every label of a figure is written, by the chart or over it, and lies within the chart", "[office]")
{
    for (const Language language : allLanguages) {
        for (const FigureContent &content : officeSamples(language)) {
            const std::optional<NativeChart> chart = nativeChart(content, english);
            if (!chart)
                continue;
            CAPTURE(chartTypeCode(content.type));
            const ChartLayout layout(content, *chart, {{880, 360}, 13});
            const ChartOverlay overlay = chartOverlay(layout, {});
            QStringList written;
            for (const OverlayText &text : overlay.texts) {
                written << text.text.split(u'\n');
                CHECK(text.area.left() >= -1);
                CHECK(text.area.right() <= 881);
                CHECK(text.area.top() >= -1);
                CHECK(text.area.bottom() <= 361);
            }
            for (std::size_t i = 0; i < chart->series.size(); ++i) {
                for (std::size_t k = 0; k < chart->series[i].points.size(); ++k) {
                    if (overlay.isLabelled[i][k])
                        written << chart->series[i].points[k].label;
                }
            }
            for (const Mark &mark : content.marks) {
                // A gap in a line is left open without words.
                if (content.type != ChartType::Line && content.type != ChartType::Scatter)
                    CHECK(written.contains(mark.label));
            }
            for (const ThresholdLine &threshold : content.thresholds)
                CHECK(written.contains(threshold.label));
            for (const Bracket &bracket : content.brackets)
                CHECK(written.contains(bracket.label));
            for (const SideLabel &label : content.sideLabels)
                CHECK(written.contains(label.label));
        }
    }
}

TEST_CASE("A number format says ticks only as they are worded", "[office]")
{
    ValueAxis axis;
    axis.ticks = {{0, u"0"_s}, {0.5, u"0.5"_s}, {1, u"1"_s}};
    CHECK(tickDecimals(axis, Language::English) == 1);
    axis.ticks = {{0, u"0"_s}, {5000, u"5000"_s}, {10'000, u"10,000"_s}};
    CHECK(tickDecimals(axis, Language::Chinese) == 0);
    axis.ticks = {{0, u"0"_s}, {1e9, u"10亿"_s}};
    CHECK_FALSE(tickDecimals(axis, Language::Chinese).has_value());
    axis.ticks = {{0, u"0"_s}, {10'000, u"10\u00a0000"_s}};
    CHECK_FALSE(tickDecimals(axis, Language::Russian).has_value());
}
