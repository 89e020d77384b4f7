// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "query/queryengine.h"
#include "table/tablebuilder.h"

using namespace Qt::StringLiterals;
using namespace bangfu;

namespace {

struct Row
{
    QString place;
    QString name;
    QString value;
    QString period;
};

TablePointer places()
{
    static const std::vector<Row> rows{{u"qd"_s, u"青岛"_s, u"9"_s, u"2020"_s},
                                       {u"as"_s, u"安顺"_s, u"10"_s, u"2016"_s},
                                       {u"hz"_s, u"菏泽"_s, u""_s, u""_s},
                                       {u"qd"_s, u"青岛"_s, u"-1.5"_s, u"2014/2020"_s},
                                       {u""_s, u""_s, u"9"_s, u"2016-06-30"_s}};
    TableBuilder builder(u"places"_s, rows.size());
    builder.addText(u"place"_s, u"Place"_s, [](std::size_t i) { return rows[i].place; });
    builder.addText(u"name"_s, u"Name"_s, [](std::size_t i) { return rows[i].name; });
    builder.addDecimal(u"value"_s, u"Value"_s, [](std::size_t i) { return Decimal::parse(rows[i].value); });
    builder.addPeriod(u"period"_s, u"Period"_s, [](std::size_t i) { return *Period::parse(rows[i].period); });
    builder.setSearchTexts([](std::size_t i) { return rows[i].name + u" Row "_s + QString::number(i); });
    return builder.build();
}

RowIndexes selected(const Query &query, Language language = Language::English)
{
    const Result<RowIndexes> rows = selectRows(*places(), query, language);
    INFO((rows ? QString() : rows.error().message));
    REQUIRE(rows.isOk());
    return rows.value();
}

} // namespace

TEST_CASE("Without demands a query keeps every row in the table's order")
{
    CHECK(selected({}) == RowIndexes{0, 1, 2, 3, 4});
}

TEST_CASE("A filter keeps any of its values, several filters keep what passes all")
{
    Query query;
    query.filters = {{u"place"_s, {u"qd"_s, u"hz"_s, u"nowhere"_s}}};
    CHECK(selected(query) == RowIndexes{0, 2, 3});
    query.filters.push_back({u"value"_s, {u"9"_s}});
    CHECK(selected(query) == RowIndexes{0});
}

TEST_CASE("A filter with the empty value keeps the rows without a value")
{
    Query query;
    query.filters = {{u"place"_s, {QString()}}};
    CHECK(selected(query) == RowIndexes{4});
    query.filters = {{u"value"_s, {QString()}}};
    CHECK(selected(query) == RowIndexes{2});
    query.filters = {{u"period"_s, {QString(), u"2014/2020"_s}}};
    CHECK(selected(query) == RowIndexes{2, 3});
}

TEST_CASE("A filter with no values keeps no row, and a text that is no number keeps none of numbers")
{
    Query query;
    query.filters = {{u"place"_s, {}}};
    CHECK(selected(query).empty());
    query.filters = {{u"value"_s, {u"nine"_s}}};
    CHECK(selected(query).empty());
}

TEST_CASE("A search finds all of its words, whatever their case and width")
{
    Query query;
    query.search = u"ＲＯＷ 青"_s;
    CHECK(selected(query) == RowIndexes{0, 3});
    query.search = u"\"row 3\" 青岛"_s;
    CHECK(selected(query) == RowIndexes{3});
    query.search = u"青岛 安顺"_s;
    CHECK(selected(query).empty());
}

TEST_CASE("Numbers sort by value, periods in time, missing ones first and in descending order last")
{
    Query query;
    query.sort = {{u"value"_s, false}};
    CHECK(selected(query) == RowIndexes{2, 3, 0, 4, 1});
    query.sort = {{u"value"_s, true}};
    CHECK(selected(query) == RowIndexes{1, 0, 4, 3, 2});
    query.sort = {{u"period"_s, false}};
    CHECK(selected(query).front() == 2);
    CHECK(selected(query).back() == 0);
}

TEST_CASE("Text sorts by the collation of the language, and equal rows keep their order")
{
    Query query;
    query.sort = {{u"name"_s, false}};
    // Ānshùn, Hézé, Qīngdǎo
    CHECK(selected(query, Language::Chinese) == RowIndexes{4, 1, 2, 0, 3});
    query.sort = {{u"name"_s, true}};
    CHECK(selected(query, Language::Chinese) == RowIndexes{0, 3, 2, 1, 4});
    query.sort = {{u"name"_s, true}, {u"value"_s, false}};
    CHECK(selected(query, Language::Chinese) == RowIndexes{3, 0, 2, 1, 4});
}

TEST_CASE("Chinese place names sort by pinyin, not by code point")
{
    const QStringList names{u"淄博"_s, u"威海"_s, u"临沂"_s, u"滨州"_s};
    TableBuilder builder(u"names"_s, 4);
    builder.addText(u"name"_s, u"Name"_s, [&](std::size_t i) { return names[qsizetype(i)]; });
    const TablePointer table = builder.build();
    Query query;
    query.sort = {{u"name"_s, false}};
    // Bīnzhōu, Línyí, Wēihǎi, Zībó
    CHECK(selectRows(*table, query, Language::Chinese).value() == RowIndexes{3, 2, 1, 0});
}

TEST_CASE("A column that the table lacks is named, with those it has")
{
    std::vector<Query> queries(4);
    queries[0].filters = {{u"colour"_s, {}}};
    queries[1].sort = {{u"colour"_s, true}};
    queries[2].columns = {u"name"_s, u"colour"_s};
    queries[3].groupBy = {u"colour"_s};
    for (const Query &query : queries) {
        const Result<RowIndexes> rows = selectRows(*places(), query, Language::English);
        REQUIRE_FALSE(rows.isOk());
        CHECK(rows.error().message ==
              u"The table \"places\" has no column \"colour\". Its columns are: place, name, value, period."_s);
    }
}

TEST_CASE("A facet counts under the other filters, not under its own")
{
    Query query;
    query.filters = {{u"place"_s, {u"hz"_s}}, {u"value"_s, {u"9"_s, u"-1.5"_s}}};
    const std::vector<FacetValue> facet = facetValues(*places(), query, u"place"_s, u"name"_s, Language::English);
    const std::vector<FacetValue> expected{
        {u"qd"_s, u"青岛"_s, 2, false}, {u""_s, u""_s, 1, false}, {u"hz"_s, u"菏泽"_s, 0, true}};
    CHECK(facet == expected);
}

TEST_CASE("A facet keeps a selected value that no row of the table holds, so that it can be taken back")
{
    Query query;
    query.filters = {{u"place"_s, {u"elsewhere"_s}}};
    const std::vector<FacetValue> facet = facetValues(*places(), query, u"place"_s, u"name"_s, Language::English);
    CHECK(facet.back() == FacetValue{u"elsewhere"_s, u"elsewhere"_s, 0, true});
}

TEST_CASE("A facet of numbers counts equal numbers together")
{
    const auto facet = facetValues(*places(), {}, u"value"_s, u"value"_s, Language::English);
    REQUIRE(facet.size() == 4);
    CHECK(facet.front() == FacetValue{u"9"_s, u"9"_s, 2, false});
}
