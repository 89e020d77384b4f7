// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "query/queryevaluator.h"
#include "table/tablebuilder.h"

using namespace Qt::StringLiterals;
using namespace bangfu;

namespace {

/// A table of one column of numbers.
TablePointer numbers(const QStringList &values)
{
    TableBuilder builder(u"numbers"_s, std::size_t(values.size()));
    builder.addDecimal(u"value"_s, u"Value"_s, [&](std::size_t row) { return Decimal::parse(values[qsizetype(row)]); });
    return builder.build();
}

/// A table of one column of text, in which each value comes so often.
TablePointer valuesWithCounts(const std::vector<int> &counts)
{
    std::vector<int> values;
    for (std::size_t value = 0; value < counts.size(); ++value)
        values.insert(values.end(), std::size_t(counts[value]), int(value));
    TableBuilder builder(u"values"_s, values.size());
    builder.addText(u"code"_s, u"Code"_s, [&](std::size_t row) { return QString::number(values[row]); });
    return builder.build();
}

RowIndexes rowsWith(const TablePointer &table, const QString &search)
{
    Query query;
    query.search = search;
    return QueryEvaluator(table, Language::English).rows(query).value();
}

QString onlyGroup(const TablePointer &table, Measure::Kind kind)
{
    Query query;
    query.measures = {{kind, u"value"_s}};
    const TablePointer groups = QueryEvaluator(table, Language::English).groups(query).value();
    return groups->columns().back().plainText(0);
}

} // namespace

TEST_CASE("A range keeps numbers between its limits, both included, and never a missing one")
{
    QueryEvaluator evaluator(numbers({u"1"_s, u"1.5"_s, u""_s, u"-3"_s, u"2.25"_s, u"2.3"_s}), Language::English);
    Query query;
    query.ranges = {{u"value"_s, u"1.5"_s, u"2.25"_s}};
    CHECK(evaluator.rows(query).value() == RowIndexes{1, 4});
    query.ranges = {{u"value"_s, {}, u"1.00"_s}};
    CHECK(evaluator.rows(query).value() == RowIndexes{0, 3});
    query.ranges = {{u"value"_s, {}, {}}};
    CHECK(evaluator.rows(query).value() == RowIndexes{0, 1, 3, 4, 5});
    query.ranges = {{u"value"_s, u"9"_s, {}}, {u"value"_s, {}, u"10"_s}};
    CHECK(evaluator.rows(query).value().empty());
}

TEST_CASE("A limit that is no number or period is refused in words, and so is a range of text")
{
    TableBuilder builder(u"terms"_s, 1);
    builder.addText(u"id"_s, u"Id"_s, [](std::size_t) { return u"dibao"_s; });
    builder.addDecimal(u"value"_s, u"Value"_s, [](std::size_t) { return Decimal(1); });
    builder.addPeriod(u"period"_s, u"Period"_s, [](std::size_t) { return *Period::parse(u"2016"); });
    QueryEvaluator evaluator(builder.build(), Language::English);
    Query query;
    query.ranges = {{u"value"_s, u"many"_s, {}}};
    CHECK(evaluator.rows(query).error().message == u"\"many\" is no number, as the column \"value\" needs."_s);
    query.ranges = {{u"period"_s, {}, u"soon"_s}};
    CHECK(evaluator.rows(query).error().message == u"\"soon\" is no period, as the column \"period\" needs."_s);
    query.ranges = {{u"id"_s, u"a"_s, {}}};
    CHECK(evaluator.facets(query, {}).error().message ==
          u"The column \"id\" has neither numbers nor periods, so it cannot be limited to a range."_s);
}

TEST_CASE("Numbers are found by their digits, sign and point as they are written plainly")
{
    // So far apart that they are looked at row by row.
    const TablePointer table =
        numbers({u"8350"_s, u"83.5"_s, u"-12345678.05"_s, u"0.83"_s, u""_s, u"400000"_s, u"-0.5"_s, u"1835"_s});
    CHECK(rowsWith(table, u"835"_s) == RowIndexes{0, 7});
    CHECK(rowsWith(table, u"83"_s) == RowIndexes{0, 1, 3, 7});
    CHECK(rowsWith(table, u"3.5"_s) == RowIndexes{1});
    CHECK(rowsWith(table, u"-0"_s) == RowIndexes{6});
    CHECK(rowsWith(table, u"-1"_s) == RowIndexes{2});
    CHECK(rowsWith(table, u"0.8"_s) == RowIndexes{3});
    CHECK(rowsWith(table, u"000"_s) == RowIndexes{5});
    CHECK(rowsWith(table, u"678.05"_s) == RowIndexes{2});
    CHECK(rowsWith(table, u"."_s) == RowIndexes{1, 2, 3, 6});
    CHECK(rowsWith(table, u"50"_s) == RowIndexes{0});
    CHECK(rowsWith(table, u"8a"_s).empty());
}

TEST_CASE("Numbers of many digits and of many decimals are found, too")
{
    const TablePointer large = numbers({u"1234567890123456789"_s, u"2000000000000000000"_s, u"5"_s});
    CHECK(rowsWith(large, u"90123"_s) == RowIndexes{0});
    CHECK(rowsWith(large, u"0000000000"_s) == RowIndexes{1});
    const TablePointer fine = numbers({u"0.123456789"_s, u"812345"_s, u"0.5"_s, u"-7.000000001"_s});
    CHECK(rowsWith(fine, u"3456"_s) == RowIndexes{0});
    CHECK(rowsWith(fine, u"12345"_s) == RowIndexes{0, 1});
    CHECK(rowsWith(fine, u"-7.0"_s) == RowIndexes{3});
    const TablePointer apart = numbers({u"9000000000000000000"_s, u"0.000000000000000001"_s, u"-3.25"_s});
    CHECK(rowsWith(apart, u"00000000000000000001"_s).empty());
    CHECK(rowsWith(apart, u"0000000001"_s) == RowIndexes{1});
    CHECK(rowsWith(apart, u"3.2"_s) == RowIndexes{2});
}

TEST_CASE("Sums and means are exact although parts of them are outside of all integers")
{
    const QString large = u"9000000000000000000"_s;
    CHECK(onlyGroup(numbers({large, large, u"-"_s + large, u"-"_s + large, u"7"_s}), Measure::Kind::Sum) == u"7"_s);
    CHECK(onlyGroup(numbers({large, large}), Measure::Kind::Mean) == large);
    // No common scale: far apart, and each fully exact.
    CHECK(onlyGroup(numbers({large, u"0.000000000000000001"_s, u"-"_s + large}), Measure::Kind::Sum) ==
          u"0.000000000000000001"_s);
    CHECK(onlyGroup(numbers({large, u"0.000000000000000001"_s}), Measure::Kind::Maximum) == large);
}

TEST_CASE("A mean has six decimals more than the numbers, halves rounded away from zero")
{
    CHECK(onlyGroup(numbers({u"1"_s, u"1"_s, u"0"_s}), Measure::Kind::Mean) == u"0.666667"_s);
    CHECK(onlyGroup(numbers({u"-1"_s, u"-1"_s, u"0"_s}), Measure::Kind::Mean) == u"-0.666667"_s);
    CHECK(onlyGroup(numbers({u"0.1"_s, u""_s, u"0.2"_s}), Measure::Kind::Mean) == u"0.15"_s);
    QStringList halves{u"1"_s};
    for (int i = 1; i < 128; ++i) // 1/128 is 0.0078125
        halves.append(u"0"_s);
    CHECK(onlyGroup(numbers(halves), Measure::Kind::Mean) == u"0.007813"_s);
    halves[0] = u"-1"_s;
    CHECK(onlyGroup(numbers(halves), Measure::Kind::Mean) == u"-0.007813"_s);
    CHECK(onlyGroup(numbers({u""_s}), Measure::Kind::Mean).isEmpty());
}

TEST_CASE("Measures of one kind on several columns are named by the columns")
{
    TableBuilder builder(u"funds"_s, 2);
    builder.addDecimal(u"planned"_s, u"Planned"_s, [](std::size_t row) { return Decimal(qint64(row) + 1); });
    builder.addDecimal(u"spent"_s, u"Spent"_s, [](std::size_t) { return Decimal(5); });
    QueryEvaluator evaluator(builder.build(), Language::English);
    Query query;
    query.measures = {
        {Measure::Kind::Sum, u"planned"_s}, {Measure::Kind::Mean, u"spent"_s}, {Measure::Kind::Sum, u"spent"_s}};
    const TablePointer groups = evaluator.groups(query).value();
    QStringList names;
    QStringList titles;
    for (const Column &column : groups->columns()) {
        names.append(column.name());
        titles.append(column.title());
    }
    CHECK(names == QStringList{u"count"_s, u"sum_planned"_s, u"mean"_s, u"sum_spent"_s});
    CHECK(titles == QStringList{u"Count"_s, u"Sum: Planned"_s, u"Mean"_s, u"Sum: Spent"_s});
    CHECK(groups->findColumn(u"sum_spent"_s)->plainText(0) == u"10"_s);
}

TEST_CASE("Groups keep the order that a column has of its own")
{
    TableBuilder builder(u"places"_s, 3);
    const QStringList places{u"Anqing"_s, u"Heze"_s, u"Shandong"_s};
    builder.addText(u"place"_s, u"Place"_s, [&](std::size_t row) { return places[qsizetype(row)]; });
    builder.setOrder(u"place"_s, {u"Shandong"_s, u"Nowhere"_s, u"Heze"_s});
    QueryEvaluator evaluator(builder.build(), Language::English);
    Query query;
    query.sort = {{u"place"_s, false}};
    CHECK(evaluator.rows(query).value() == RowIndexes{2, 1, 0});
    query.groupBy = {u"place"_s};
    QueryEvaluator groups(evaluator.groups(query).value(), Language::English);
    query.groupBy.clear();
    CHECK(groups.rows(query).value() == RowIndexes{2, 1, 0});
    query.sort = {{u"place"_s, true}};
    CHECK(groups.rows(query).value() == RowIndexes{0, 1, 2});
}

TEST_CASE("A facet of very many values lists the most frequent, and those that are selected")
{
    std::vector<int> counts(1500, 1);
    counts[1499] = 3;
    counts[700] = 2;
    QueryEvaluator evaluator(valuesWithCounts(counts), Language::English);
    const FacetValues facet = evaluator.facets({}, {{u"code"_s, u"code"_s}}).value().front();
    CHECK(facet.valueCount == 1500);
    REQUIRE(facet.values.size() == 1000);
    CHECK(facet.values[0] == FacetValue{u"1499"_s, u"1499"_s, 3, false});
    CHECK(facet.values[1] == FacetValue{u"700"_s, u"700"_s, 2, false});
    CHECK(facet.values[2].label == u"0"_s);

    Query query;
    query.filters = {{u"code"_s, {u"999"_s}}};
    const FacetValues selected = evaluator.facets(query, {{u"code"_s, u"code"_s}}).value().front();
    CHECK(selected.values.size() == 1001);
    CHECK(selected.values.back() == FacetValue{u"999"_s, u"999"_s, 1, true});
}

TEST_CASE("A histogram has round steps that cover all numbers, and counts each once")
{
    QueryEvaluator evaluator(numbers({u"-3"_s, u"0"_s, u"4.9"_s, u"5"_s, u"17.5"_s, u""_s, u"0"_s}), Language::English);
    const Histogram histogram = evaluator.histogram({}, u"value"_s, 5).value();
    CHECK(histogram.start == Decimal(-5));
    CHECK(histogram.width == Decimal(5));
    CHECK(histogram.counts == std::vector<std::size_t>{1, 3, 1, 0, 1});
    CHECK(histogram.missingCount == 1);
    const Histogram fine = evaluator.histogram({}, u"value"_s, 10).value();
    CHECK(fine.width == *Decimal::parse(u"2.5"));
    CHECK(fine.counts.size() == 10);
    // What limits the column itself does not hide the rest of its numbers.
    Query query;
    query.ranges = {{u"value"_s, u"0"_s, u"1"_s}};
    CHECK(evaluator.histogram(query, u"value"_s, 5).value().counts == histogram.counts);
}

TEST_CASE("A histogram of one number, of none, and of text")
{
    QueryEvaluator one(numbers({u"7"_s, u"7"_s}), Language::English);
    const Histogram histogram = one.histogram({}, u"value"_s, 20).value();
    CHECK(histogram.start == Decimal(7));
    CHECK(histogram.counts == std::vector<std::size_t>{2});
    QueryEvaluator none(numbers({u""_s, u""_s}), Language::English);
    CHECK(none.histogram({}, u"value"_s, 20).value().counts.empty());
    CHECK(none.histogram({}, u"value"_s, 20).value().missingCount == 2);
    QueryEvaluator text(valuesWithCounts({1}), Language::English);
    CHECK_FALSE(text.histogram({}, u"code"_s, 20).isOk());
}

TEST_CASE("The numbers of a histogram are counted in the step that begins with them, whatever their range")
{
    for (const QString &unit : {u"0.01"_s, u"1"_s, u"1000"_s, u"0.000000000000000001"_s}) {
        const Decimal step = *Decimal::parse(unit);
        QStringList values;
        Decimal value;
        for (int i = 0; i < 200; ++i) {
            values.append(value.toString());
            value = *add(value, step);
        }
        CAPTURE(unit);
        QueryEvaluator evaluator(numbers(values), Language::English);
        const Histogram histogram = evaluator.histogram({}, u"value"_s, 20).value();
        CHECK(histogram.counts == std::vector<std::size_t>(20, 10));
        CHECK(histogram.start == Decimal());
    }
}

TEST_CASE("A call that is stopped answers early, and what it had not found is not remembered")
{
    TableBuilder builder(u"notes"_s, 70000);
    builder.addFreeText(u"note"_s, u"Note"_s, [](std::size_t row) { return row % 2 == 0 ? u"even"_s : u"odd"_s; });
    QueryEvaluator evaluator(builder.build(), Language::English);
    std::stop_source stopped;
    stopped.request_stop();
    Query query;
    query.search = u"even"_s;
    CHECK(evaluator.rows(query, stopped.get_token()).isOk());
    CHECK(evaluator.rows(query).value().size() == 35000);
    query.search = u"odd"_s;
    CHECK(evaluator.facets(query, {{u"note"_s, u"note"_s}}, stopped.get_token()).isOk());
    CHECK(evaluator.facets(query, {{u"note"_s, u"note"_s}}).value().front().values ==
          std::vector<FacetValue>{{u"odd"_s, u"odd"_s, 35000, false}});
}

TEST_CASE("More than any memory holds of words and filters still gives the right rows")
{
    std::vector<int> counts(60, 2);
    QueryEvaluator evaluator(valuesWithCounts(counts), Language::English);
    for (int round = 0; round < 2; ++round) {
        for (int value = 0; value < 60; ++value) {
            Query query;
            query.filters = {{u"code"_s, {QString::number(value)}}};
            CHECK(evaluator.rows(query).value() == RowIndexes{RowIndex(2 * value), RowIndex(2 * value + 1)});
            query.filters.clear();
            query.search = QString::number(value) + u" "_s + QString::number(value).left(1);
            CHECK(evaluator.rows(query).value().size() >= 2);
        }
    }
}
