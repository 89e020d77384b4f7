// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "catalogue/catalogue.h"
#include "catalogue/placeorder.h"
#include "exampledataset.h"
#include "query/queryengine.h"

using namespace Qt::StringLiterals;
using namespace bangfu;

namespace {

TablePointer observations(Language language = Language::English)
{
    return catalogueTable(*bangfu::test::exampleDataset(), u"observations"_s, Phrases(language)).value();
}

QString cell(const Table &table, const QString &id, const QString &column)
{
    return table.findColumn(column)->plainText(*table.rowOfId(id));
}

QStringList found(const QString &search)
{
    const TablePointer table = observations();
    Query query;
    query.search = search;
    const RowIndexes rows = selectRows(*table, query, Language::English).value();
    QStringList ids;
    for (const RowIndex row : rows)
        ids.append(table->findColumn(u"id"_s)->plainText(row));
    return ids;
}

} // namespace

TEST_CASE("The columns that scripts rely on come first, in their order")
{
    const TablePointer table = observations();
    QStringList names;
    for (const Column &column : table->columns())
        names.append(column.name());
    CHECK(names.mid(0, 22).join(u',') ==
          u"id,source_id,line,printed,value,low,high,relation,unit_id,period,time_nature,kind,status,place_id,place,"
          "counterpart_id,programme_id,programme,indicator_id,indicator,population_id,theme"_s);
}

TEST_CASE("Figures keep their exact value, bounds, codes and printed form")
{
    const TablePointer table = observations();
    CHECK(cell(*table, u"fund.all"_s, u"value"_s) == u"9318000000"_s);
    CHECK(cell(*table, u"fund.all"_s, u"printed"_s) == u"93.18亿元"_s);
    CHECK(cell(*table, u"fund.all"_s, u"time_nature"_s) == u"S"_s);
    CHECK(cell(*table, u"fund.all"_s, u"period"_s) == u"2016/2020"_s);
    CHECK(cell(*table, u"people.more"_s, u"relation"_s) == u"gt"_s);
    CHECK(cell(*table, u"people.more"_s, u"status"_s) == u"U"_s);
    CHECK(cell(*table, u"people.more"_s, u"period"_s).isEmpty());
    CHECK(cell(*table, u"pay.range"_s, u"value"_s).isEmpty());
    CHECK(cell(*table, u"pay.range"_s, u"low"_s) == u"100000"_s);
    CHECK(cell(*table, u"pay.range"_s, u"high"_s) == u"120000"_s);
    CHECK(cell(*table, u"income.growth"_s, u"kind"_s) == u"stated-growth"_s);
}

TEST_CASE("Names, comments and sources are in the language of the table")
{
    const TablePointer chinese = observations(Language::Chinese);
    CHECK(cell(*chinese, u"fund.heze"_s, u"place"_s) == u"青岛市"_s);
    CHECK(cell(*chinese, u"fund.heze"_s, u"counterpart"_s) == u"安顺市"_s);
    CHECK(cell(*chinese, u"people.more"_s, u"comment"_s) == u"zh:which villages is not said"_s);
    const TablePointer russian = observations(Language::Russian);
    CHECK(cell(*russian, u"fund.heze"_s, u"unit"_s) == u"юаней"_s);
    CHECK(cell(*russian, u"target.places"_s, u"kind_name"_s) == u"ru:plan"_s);
    CHECK(cell(*russian, u"fund.heze"_s, u"source"_s).startsWith(u"ru:paper"_s));
    CHECK(cell(*russian, u"fund.heze"_s, u"source"_s).endsWith(u"2021-01-27"_s));
}

TEST_CASE("The theme of a figure is that of its indicator")
{
    CHECK(cell(*observations(), u"fund.all"_s, u"theme_id"_s) == u"funding"_s);
    CHECK(cell(*observations(), u"fund.all"_s, u"theme"_s) == u"en:funding"_s);
}

TEST_CASE("A figure is found by names in any language, by codes, by its printed form and by its plain value")
{
    const QStringList funds{u"fund.all"_s, u"fund.heze"_s};
    CHECK(found(u"安顺"_s) == funds);
    CHECK(found(u"аньшунь"_s) == funds);
    CHECK(found(u"ANSHUN"_s) == funds);
    CHECK(found(u"520400"_s) == funds);
    CHECK(found(u"93.18亿"_s) == QStringList{u"fund.all"_s});
    CHECK(found(u"4636000000"_s) == QStringList{u"fund.heze"_s});
    CHECK(found(u"zh:supported income.2014"_s) == QStringList{u"income.2014"_s});
    CHECK(found(u"\"ru:article 001\" юаней"_s) == funds);
}

namespace {

/// Two provinces with a prefecture and counties, and figures of all of them in no order.
DatasetPointer datasetOfProvinces()
{
    DatasetRecords records = bangfu::test::exampleDataset()->records();
    const auto place = [](const QString &id, const QString &parentId) {
        return Place{id, {}, {}, {}, parentId, {id, id, id.toUpper()}};
    };
    records.places = {place(u"shandong"_s, {}), place(u"caoxian"_s, u"heze"_s), place(u"heze"_s, u"shandong"_s),
                      place(u"anhui"_s, {}),    place(u"anqing"_s, u"anhui"_s), place(u"shanxian"_s, u"heze"_s)};
    const QStringList ids{u"anqing"_s, u"shanxian"_s, u"elsewhere"_s, u"anhui"_s,
                          u"heze"_s,   u"caoxian"_s,  u"shandong"_s};
    for (std::size_t i = 0; i < records.observations.size(); ++i)
        records.observations[i].placeId = ids[qsizetype(i) % ids.size()];
    REQUIRE(records.observations.size() >= std::size_t(ids.size()));
    return std::make_shared<const Dataset>(std::move(records));
}

} // namespace

TEST_CASE("Places come depth first, each before those within it")
{
    const DatasetPointer dataset = datasetOfProvinces();
    QStringList ids;
    for (const Place *place : placesInOrder(*dataset))
        ids.append(place->id);
    CHECK(ids == QStringList{u"shandong"_s, u"heze"_s, u"caoxian"_s, u"shanxian"_s, u"anhui"_s, u"anqing"_s});
}

TEST_CASE("Sorting figures by place follows the hierarchy of places, unknown places last")
{
    const DatasetPointer dataset = datasetOfProvinces();
    const TablePointer table = catalogueTable(*dataset, u"observations"_s, Phrases(Language::English)).value();
    Query query;
    query.sort = {{u"place"_s, false}};
    QStringList sorted;
    for (const RowIndex row : selectRows(*table, query, Language::English).value())
        sorted.append(table->findColumn(u"place"_s)->plainText(row));
    sorted.removeDuplicates();
    CHECK(sorted ==
          QStringList{u"SHANDONG"_s, u"HEZE"_s, u"CAOXIAN"_s, u"SHANXIAN"_s, u"ANHUI"_s, u"ANQING"_s, u"elsewhere"_s});
}
