// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "catalogue/catalogue.h"
#include "exampledataset.h"
#include "query/queryengine.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace bangfu;
using bangfu::test::exampleRecords;

namespace {

TablePointer tableOf(const QString &name, Language language = Language::English)
{
    static const DatasetPointer dataset = bangfu::test::exampleDataset();
    const Result<TablePointer> table = catalogueTable(*dataset, name, Phrases(language));
    REQUIRE(table.isOk());
    return table.value();
}

QString cell(const Table &table, const QString &id, const QString &column)
{
    const auto row = table.rowOfId(id);
    REQUIRE(row);
    REQUIRE(table.findColumn(column));
    return table.findColumn(column)->plainText(*row);
}

} // namespace

TEST_CASE("Every listed table can be had in every language, with its name and unique column names and titles")
{
    for (const QString &name : listableTables()) {
        for (const Language language : allLanguages) {
            const TablePointer table = tableOf(name, language);
            CAPTURE(name);
            CHECK(table->name() == name);
            QSet<QString> names, titles;
            for (const Column &column : table->columns()) {
                names.insert(column.name());
                titles.insert(column.title());
                CHECK_FALSE(column.title().isEmpty());
            }
            CHECK(std::size_t(names.size()) == table->columns().size());
            CHECK(std::size_t(titles.size()) == table->columns().size());
        }
    }
}

TEST_CASE("Every row of every table is found by its own id")
{
    for (const QString &name : listableTables()) {
        const TablePointer table = tableOf(name);
        for (RowIndex row = 0; row < table->rowCount(); ++row) {
            Query query;
            query.search = u'"' + table->findColumn(u"id"_s)->plainText(row) + u'"';
            CAPTURE(name, query.search);
            const RowIndexes found = selectRows(*table, query, Language::English).value();
            CHECK(std::find(found.begin(), found.end(), row) != found.end());
        }
    }
}

TEST_CASE("Every table has its principal columns")
{
    for (const QString &name : listableTables()) {
        const TablePointer table = tableOf(name);
        CHECK_FALSE(principalColumns(name).isEmpty());
        for (const QString &column : principalColumns(name)) {
            CAPTURE(name, column);
            CHECK(table->findColumn(column));
        }
    }
}

TEST_CASE("An unknown table is refused with the names of those there are")
{
    const auto table = catalogueTable(*bangfu::test::exampleDataset(), u"towns"_s, Phrases(Language::English));
    REQUIRE_FALSE(table.isOk());
    CHECK(table.error().message.contains(u"\"towns\""_s));
    CHECK(table.error().message.contains(u"observations, programmes, places"_s));
}

TEST_CASE("Names follow the language, ids do not")
{
    CHECK(cell(*tableOf(u"places"_s, Language::Chinese), u"pingdu"_s, u"parent"_s) == u"青岛市"_s);
    CHECK(cell(*tableOf(u"places"_s, Language::Russian), u"pingdu"_s, u"parent"_s) == u"Циндао"_s);
    CHECK(cell(*tableOf(u"places"_s, Language::Russian), u"pingdu"_s, u"parent_id"_s) == u"qingdao"_s);
    CHECK(cell(*tableOf(u"programmes"_s, Language::Chinese), u"support"_s, u"theme"_s) == u"zh:income"_s);
    CHECK(cell(*tableOf(u"terms"_s, Language::Russian), u"dibao"_s, u"name"_s) == u"дибао"_s);
    CHECK(cell(*tableOf(u"terms"_s, Language::Russian), u"dibao"_s, u"name_zh"_s) == u"低保"_s);
}

TEST_CASE("Charts list their figures in order")
{
    CHECK(cell(*tableOf(u"charts"_s), u"funds"_s, u"observation_ids"_s) == u"fund.heze d.rest fund.all"_s);
    CHECK(tableOf(u"charts"_s)->columns()[3].name() == u"observation_ids"_s);
}

TEST_CASE("Checks show what was stated, what was computed and between which bounds, and no mere derived figure")
{
    const TablePointer table = tableOf(u"checks"_s, Language::Chinese);
    CHECK(table->rowCount() == 1);
    CHECK(cell(*table, u"d.growth"_s, u"name"_s) == u"zh:d.growth"_s);
    CHECK(cell(*table, u"d.growth"_s, u"stated"_s) == u"19.5"_s);
    CHECK(cell(*table, u"d.growth"_s, u"computed"_s).startsWith(u"19.54"_s));
    const auto number = [&](const QString &column) { return *Decimal::parse(cell(*table, u"d.growth"_s, column)); };
    CHECK(number(u"low"_s) < number(u"computed"_s));
    CHECK(number(u"high"_s) > number(u"computed"_s));
    CHECK(cell(*table, u"d.growth"_s, u"verdict"_s) == u"agrees"_s);
    CHECK(cell(*table, u"d.growth"_s, u"observation_ids"_s).split(u' ').contains(u"income.2014"_s));
    QStringList names;
    for (const Column &column : table->columns())
        names.append(column.name());
    CHECK(names.mid(0, 10).join(u',') == u"id,name,observation_ids,expression,stated,computed,low,high,verdict,note"_s);
}

TEST_CASE("Partnerships name both places and say on what the direction rests")
{
    DatasetRecords records = exampleRecords();
    records.partnerships = {{u"qd-as"_s, u"qingdao"_s, u"anshun"_s, u"east-west"_s, true, u"2016"_s, {}}};
    const auto table = catalogueTable(Dataset(records), u"partnerships"_s, Phrases(Language::Chinese));
    REQUIRE(table.isOk());
    CHECK(cell(*table.value(), u"qd-as"_s, u"donor"_s) == u"青岛市"_s);
    CHECK(cell(*table.value(), u"qd-as"_s, u"recipient"_s) == u"安顺市"_s);
    CHECK(cell(*table.value(), u"qd-as"_s, u"direction_basis"_s) == u"inferred"_s);
    CHECK(cell(*table.value(), u"qd-as"_s, u"scheme_name"_s) == u"east-west"_s);
}

TEST_CASE("Each facet names columns that the observations have")
{
    const TablePointer table = tableOf(u"observations"_s);
    for (const FacetDefinition &facet : facetDefinitions(Phrases(Language::English))) {
        CAPTURE(facet.column);
        CHECK(table->findColumn(facet.column));
        CHECK(table->findColumn(facet.labelColumn));
        CHECK_FALSE(facet.title.isEmpty());
    }
}
