// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/tablebars.h"

#include "catch.h"
#include "csv/tablereader.h"

#include <numeric>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

Result<FigureContent> bars(std::string_view text, const TableChartChoice &choice)
{
    const TablePointer table = readTableBytes(u"t"_s, text, {}).table;
    RowIndexes rows(table->rowCount());
    std::iota(rows.begin(), rows.end(), RowIndex(0));
    return tableBars(*table, rows, choice, Phrases(Language::English));
}

TableChartChoice choice(const QStringList &values, const QString &series = {})
{
    return {ChartType::Bar, u"town"_s, values, series, {}};
}

} // namespace

TEST_CASE("Each row is a bar, in the order of the rows; a missing value is none, and no zero", "[view]")
{
    const FigureContent content = bars("town,value\nB,20.5\nA,\nC,0\n", choice({u"value"_s})).value();
    CHECK(content.type == ChartType::Column);
    REQUIRE(content.categories.size() == 3);
    CHECK(content.categories[0].label == u"B"_s);
    REQUIRE(content.marks.size() == 3);
    CHECK(content.marks[0].value == 20.5);
    CHECK(content.marks[1].absence == Absence::NotReported);
    CHECK(content.marks[2].absence == Absence::None);
    CHECK(content.axis.maximum >= 20.5);
}

TEST_CASE("Several columns, or the values of one, are series of grouped bars", "[view]")
{
    const FigureContent columns = bars("town,a,b\nX,1,2\nY,3,4\n", choice({u"a"_s, u"b"_s})).value();
    CHECK(columns.type == ChartType::Grouped);
    CHECK(columns.series.size() == 2);
    CHECK(columns.marks.size() == 4);
    const FigureContent values = bars("town,year,a\nX,y1,1\nX,y2,2\nY,y1,3\n", choice({u"a"_s}, u"year"_s)).value();
    CHECK(values.categories.size() == 2);
    REQUIRE(values.series.size() == 2);
    CHECK(values.series[1].name == u"y2"_s);
}

TEST_CASE("What would have to be summed, or cannot be read, is refused with its reason", "[view]")
{
    CHECK(bars("town,a\nX,1\nX,2\n", choice({u"a"_s})).error().message.contains(u"the same bar, \"X\""_s));
    CHECK(bars("town,a\nX,y\n", choice({u"a"_s})).error().message.contains(u"\"a\" holds no numbers"_s));
    CHECK(bars("town,a\nX,1\n", choice({u"c"_s})).error().message.contains(u"no column \"c\""_s));
    QByteArray many = "town,a\n";
    for (int i = 0; i < 41; ++i)
        many += 'T' + QByteArray::number(i) + ",1\n";
    CHECK(bars(many.toStdString(), choice({u"a"_s})).error().message.contains(u"More than 40 bars"_s));
}
