// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "query/queryengine.h"
#include "table/tablebuilder.h"

using namespace Qt::StringLiterals;
using namespace bangfu;

namespace {

TablePointer funds(const QStringList &values)
{
    const QStringList places{u"anshun"_s, u"heze"_s, u"anshun"_s, u"heze"_s};
    TableBuilder builder(u"funds"_s, 4);
    builder.addText(u"place"_s, u"Place"_s, [&](std::size_t i) { return places[qsizetype(i)]; });
    builder.addPeriod(u"period"_s, u"Period"_s,
                      [](std::size_t i) { return *Period::parse(i == 3 ? u"2016" : u"2020"); });
    builder.addDecimal(u"value"_s, u"Value"_s, [&](std::size_t i) { return Decimal::parse(values[qsizetype(i)]); });
    return builder.build();
}

/// The table as lines of plain texts.
QStringList lines(const Table &table)
{
    QStringList result;
    for (RowIndex row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const Column &column : table.columns())
            cells.append(column.name() + u"="_s + column.plainText(row));
        result.append(cells.join(u' '));
    }
    return result;
}

} // namespace

TEST_CASE("Rows are counted by group, in the order of the groups' first rows")
{
    Query query;
    query.groupBy = {u"place"_s};
    query.measures = {Measure{}};
    const auto grouped = groupRows(*funds({u"1"_s, u"2"_s, u"3"_s, u"4"_s}), {3, 0, 2}, query, Language::English);
    REQUIRE(grouped.isOk());
    CHECK(lines(*grouped.value()) == QStringList{u"place=heze count=1"_s, u"place=anshun count=2"_s});
}

TEST_CASE("Several grouping columns make one group for each combination, and keep their types")
{
    Query query;
    query.groupBy = {u"place"_s, u"period"_s};
    const auto grouped = groupRows(*funds({u"1"_s, u"2"_s, u"3"_s, u"4"_s}), {0, 1, 2, 3}, query, Language::English);
    REQUIRE(grouped.isOk());
    CHECK(lines(*grouped.value()) == QStringList{u"place=anshun period=2020 count=2"_s,
                                                 u"place=heze period=2020 count=1"_s,
                                                 u"place=heze period=2016 count=1"_s});
    CHECK(grouped.value()->columns()[1].asPeriod() != nullptr);
    CHECK(grouped.value()->columns()[1].title() == u"Period"_s);
}

TEST_CASE("Sums are exact, and a missing value is neither zero nor a reason to drop the others")
{
    Query query;
    query.groupBy = {u"place"_s};
    query.measures = {{Measure::Kind::Sum, u"value"_s}};
    const auto grouped = groupRows(*funds({u"0.1"_s, u""_s, u"0.2"_s, u""_s}), {0, 1, 2, 3}, query, Language::English);
    REQUIRE(grouped.isOk());
    CHECK(lines(*grouped.value()) == QStringList{u"place=anshun count=2 sum=0.3"_s, u"place=heze count=2 sum="_s});
}

TEST_CASE("Without grouping columns there is one group, even of no rows")
{
    Query query;
    query.measures = {{Measure::Kind::Sum, u"value"_s}};
    const TablePointer table = funds({u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    CHECK(lines(*groupRows(*table, {0, 1, 2, 3}, query, Language::English).value()) ==
          QStringList{u"count=4 sum=10"_s});
    CHECK(lines(*groupRows(*table, {}, query, Language::English).value()) == QStringList{u"count=0 sum="_s});
}

TEST_CASE("A sum that would not be exact is refused")
{
    Query query;
    query.measures = {{Measure::Kind::Sum, u"value"_s}};
    const QString large = u"9000000000000000000"_s;
    const auto grouped = groupRows(*funds({large, large, u""_s, u""_s}), {0, 1}, query, Language::English);
    REQUIRE_FALSE(grouped.isOk());
    CHECK(grouped.error().message.contains(u"too large"_s));
}

TEST_CASE("A table without values cannot be summed")
{
    TableBuilder builder(u"terms"_s, 1);
    builder.addText(u"id"_s, u"Id"_s, [](std::size_t) { return u"dibao"_s; });
    Query query;
    query.measures = {{Measure::Kind::Sum, u"value"_s}};
    const auto grouped = groupRows(*builder.build(), {0}, query, Language::English);
    REQUIRE_FALSE(grouped.isOk());
    CHECK(grouped.error().message.contains(u"\"terms\""_s));
}
