// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "chart/tablechart.h"
#include "table/tablebuilder.h"

#include <cmath>
#include <numeric>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// Rows 0 … count - 1: time falls, so that it must be sorted; every fifth `money` is missing.
TablePointer sampleTable(std::size_t count)
{
    TableBuilder builder(u"sample"_s, count);
    builder.addDecimal(u"step"_s, u"Step"_s,
                       [=](std::size_t row) { return std::optional<Decimal>(static_cast<std::int64_t>(count - row)); });
    builder.addDecimal(u"money"_s, u"Money"_s, [](std::size_t row) {
        return row % 5 == 4 ? std::nullopt : std::optional<Decimal>(1000 + static_cast<std::int64_t>(row));
    });
    builder.addDecimal(u"people"_s, u"People"_s, [](std::size_t row) {
        return std::optional(Decimal::fromParts(static_cast<std::int64_t>(row), 1));
    });
    builder.addText(u"place"_s, u"Place"_s, [](std::size_t row) { return u"place %1"_s.arg(row % 9); });
    builder.addPeriod(u"time"_s, u"Time"_s, [](std::size_t row) {
        return *Period::parse(row == 3 ? u"2014/2016"_s : QString::number(2010 + static_cast<int>(row % 8)));
    });
    return builder.build();
}

RowIndexes allRows(const Table &table)
{
    RowIndexes rows(table.rowCount());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

Result<FigureContent> chartOf(const TablePointer &table, const TableChartChoice &choice)
{
    return tableChartContent(*table, allRows(*table), choice, Phrases(Language::English));
}

QString refusalOf(const TablePointer &table, const TableChartChoice &choice)
{
    const Result<FigureContent> content = chartOf(table, choice);
    return content ? QString() : content.error().message;
}

} // namespace

TEST_CASE("A line of a plain table rises across and leaves missing values open", "[chart]")
{
    const Result<FigureContent> result =
        chartOf(sampleTable(20), {ChartType::Line, u"step"_s, {u"money"_s}, {}, u"data.csv"_s});
    REQUIRE(result);
    const FigureContent &content = result.value();
    REQUIRE(content.denseSeries.size() == 1);
    const DenseSeries &series = content.denseSeries.front();
    CHECK(std::is_sorted(series.across.begin(), series.across.end()));
    CHECK(series.across.size() == 20);
    CHECK(series.across.front() == 1);
    CHECK(std::isnan(series.values.front())); // row 19
    CHECK(series.values.back() == 1000);
    CHECK(std::count_if(series.values.begin(), series.values.end(), [](double value) { return std::isnan(value); }) ==
          4);
    CHECK(content.title == u"Money by Step"_s);
    CHECK(content.datasetLine == u"data.csv"_s);
    CHECK(content.notes.join(u'|').contains(u"20 row(s) drawn."_s));
    CHECK(content.notes.join(u'|').contains(u"4 missing value(s)"_s));
}

TEST_CASE("The axis of a line may start off zero, and then says so", "[chart]")
{
    const FigureContent content = chartOf(sampleTable(20), {ChartType::Line, u"step"_s, {u"money"_s}, {}, {}}).value();
    CHECK(content.axis.minimum == 1000);
    CHECK(content.axis.maximum >= 1018);
    CHECK(content.axis.maximum <= 1025);
    CHECK(content.axis.ticks.size() >= 3);
    CHECK(content.notes.join(u'|').contains(u"does not begin at zero"_s));
    const FigureContent people = chartOf(sampleTable(20), {ChartType::Line, u"step"_s, {u"people"_s}, {}, {}}).value();
    CHECK(people.axis.minimum == 0);
    CHECK_FALSE(people.notes.join(u'|').contains(u"does not begin at zero"_s));
}

TEST_CASE("Decimals are exact to a double, and several columns are several series", "[chart]")
{
    const FigureContent content =
        chartOf(sampleTable(20), {ChartType::Line, u"step"_s, {u"money"_s, u"people"_s}, {}, {}}).value();
    REQUIRE(content.denseSeries.size() == 2);
    CHECK(content.denseSeries[1].values.front() == 1.9);
    CHECK(content.denseSeries[1].colour == 1);
    CHECK(content.series.size() == 2);
    CHECK(content.series[1].name == u"People"_s);
}

TEST_CASE("A text column makes six coloured series and grey ones", "[chart]")
{
    const FigureContent line =
        chartOf(sampleTable(90), {ChartType::Line, u"step"_s, {u"people"_s}, u"place"_s, {}}).value();
    REQUIRE(line.denseSeries.size() == 9);
    CHECK(line.denseSeries[5].colour == 5);
    CHECK(line.denseSeries[6].colour == 6);
    CHECK(line.denseSeries[8].colour == 6);
    CHECK(line.series.size() == 7);
    CHECK(line.series.back().name == u"3 other(s)"_s);
    const FigureContent points =
        chartOf(sampleTable(90), {ChartType::Scatter, u"step"_s, {u"people"_s}, u"place"_s, {}}).value();
    REQUIRE(points.denseSeries.size() == 7);
    CHECK(points.denseSeries.back().values.size() == 30);
}

TEST_CASE("Periods lie in time; rows whose period is no single date are left out and counted", "[chart]")
{
    const FigureContent content = chartOf(sampleTable(8), {ChartType::Line, u"time"_s, {u"people"_s}, {}, {}}).value();
    REQUIRE(content.acrossAxis);
    CHECK(content.denseSeries.front().across.size() == 7);
    CHECK(content.acrossAxis->minimum == 2010);
    CHECK(content.acrossAxis->maximum == 2017);
    CHECK(content.acrossAxis->ticks.front().label == u"2010"_s);
    CHECK(content.notes.join(u'|').contains(u"1 row(s) without a place"_s));
}

TEST_CASE("What cannot be drawn is refused with the reason", "[chart]")
{
    const TablePointer table = sampleTable(20);
    CHECK(refusalOf(table, {ChartType::Line, u"nothing"_s, {u"money"_s}, {}, {}}).contains(u"nothing"_s));
    CHECK(refusalOf(table, {ChartType::Line, u"step"_s, {u"place"_s}, {}, {}}).contains(u"Place"_s));
    CHECK(
        refusalOf(table, {ChartType::Line, u"place"_s, {u"money"_s}, {}, {}}).contains(u"neither numbers nor dates"_s));
    CHECK(refusalOf(table, {ChartType::Line, u"step"_s, {}, {}, {}}).contains(u"at least one column"_s));
    CHECK(refusalOf(table, {ChartType::Line, u"step"_s, {u"money"_s}, u"people"_s, {}}).contains(u"People"_s));
    CHECK(refusalOf(table, {ChartType::Line, u"step"_s, {u"money"_s, u"people"_s}, u"place"_s, {}})
              .contains(u"only one column"_s));
    CHECK(refusalOf(sampleTable(2), {ChartType::Line, u"step"_s, {u"money"_s}, {}, {}}).contains(u"three points"_s));
    CHECK(refusalOf(sampleTable(2), {ChartType::Scatter, u"step"_s, {u"money"_s}, {}, {}}).isEmpty());
    CHECK_FALSE(refusalOf(sampleTable(0), {ChartType::Scatter, u"step"_s, {u"money"_s}, {}, {}}).isEmpty());
}

TEST_CASE("Only the chosen rows are drawn", "[chart]")
{
    const TablePointer table = sampleTable(20);
    const RowIndexes rows{2, 7, 11};
    const FigureContent content =
        tableChartContent(*table, rows, {ChartType::Line, u"step"_s, {u"money"_s}, {}, {}}, Phrases(Language::English))
            .value();
    CHECK(content.denseSeries.front().across == std::vector<double>{9, 13, 18});
    CHECK(content.denseSeries.front().values == std::vector<double>{1011, 1007, 1002});
}
