// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "table/searchfolding.h"
#include "table/tablebuilder.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

TablePointer exampleTable()
{
    const QStringList ids{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    const QStringList places{u"Anshun"_s, u"Qingdao"_s, QString(), u"Anshun"_s};
    const QStringList values{u"10"_s, u"9.5"_s, QString(), u"0"_s};
    const QStringList periods{u"2020"_s, u"2014/2020"_s, QString(), u"../2020"_s};
    TableBuilder builder(u"example"_s, 4);
    const auto at = [](std::size_t row) { return static_cast<qsizetype>(row); };
    builder.addText(u"id"_s, u"Id"_s, [&](std::size_t row) { return ids[at(row)]; });
    builder.addText(u"place"_s, u"Place"_s, [&](std::size_t row) { return places[at(row)]; });
    builder.addDecimal(u"value"_s, u"Value"_s, [&](std::size_t row) { return Decimal::parse(values[at(row)]); });
    builder.addPeriod(u"period"_s, u"Period"_s, [&](std::size_t row) { return *Period::parse(periods[at(row)]); });
    builder.setSearchTexts([&](std::size_t row) { return places[at(row)] + u" ＡＢＣ"_s; });
    return builder.build();
}

} // namespace

TEST_CASE("A text is kept once, however many rows hold it", "[table]")
{
    const TablePointer table = exampleTable();
    const TextColumn *places = table->findColumn(u"place"_s)->asText();
    REQUIRE(places->keyCount() == 3);
    CHECK(places->dictionary().text(1) == "Anshun");
    CHECK(places->dictionary().text(2) == "Qingdao");
    const std::vector<std::uint64_t> codes{places->keys()[0], places->keys()[1], places->keys()[2], places->keys()[3]};
    CHECK(codes == std::vector<std::uint64_t>{1, 2, 0, 1});
    CHECK(places->codeOf(u"Qingdao"_s) == 2u);
    CHECK_FALSE(places->codeOf(u"Heze"_s).has_value());
}

TEST_CASE("Missing is a state of its own, not zero and not an empty period", "[table]")
{
    const TablePointer table = exampleTable();
    for (const QString &name : {u"place"_s, u"value"_s, u"period"_s}) {
        INFO(name);
        CHECK(table->findColumn(name)->isMissing(2));
        CHECK_FALSE(table->findColumn(name)->isMissing(3));
        CHECK(table->findColumn(name)->plainText(2) == QString());
    }
    CHECK(table->findColumn(u"value"_s)->plainText(3) == u"0"_s);
}

TEST_CASE("Cells are ordered by true value, the missing first", "[table]")
{
    const TablePointer table = exampleTable();
    const Column &value = *table->findColumn(u"value"_s);
    CHECK(value.compare(1, 0) == std::strong_ordering::less); // 9.5 before 10
    CHECK(value.compare(2, 3) == std::strong_ordering::less); // nothing before 0
    const Column &period = *table->findColumn(u"period"_s);
    CHECK(period.compare(1, 0) == std::strong_ordering::less);
    CHECK(period.compare(3, 1) == std::strong_ordering::less);
}

TEST_CASE("Rows are found by id and by folded text", "[table]")
{
    const TablePointer table = exampleTable();
    CHECK(table->rowOfId(u"c"_s) == RowIndex{2});
    CHECK_FALSE(table->rowOfId(u"x"_s).has_value());
    CHECK(table->searchTexts()->text(1) == u"qingdao abc"_s);
    CHECK(table->findColumn(u"nothing"_s) == nullptr);
}

TEST_CASE("Folding makes case and width equal", "[table]")
{
    CHECK(foldForSearch(u"ЦИНДАО ＱＤ"_s) == foldForSearch(u"циндао qd"_s));
    CHECK(foldForSearch(u"青岛"_s) == u"青岛"_s);
}
