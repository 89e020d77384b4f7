// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "export/displaywidth.h"
#include "export/tablewriter.h"
#include "table/tablebuilder.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace bangfu;

namespace {

const QStringList awkwardTexts{u"plain"_s, u"comma, \"quoted\""_s, u"two\nlines"_s, u""_s, u"=SUM(A1)"_s, u" 青岛 "_s};
const QStringList values{u"155000000"_s, u"-0.1"_s, u"9223372036854775807"_s, u"19.5"_s, u""_s, u"0"_s};

TablePointer awkwardTable()
{
    TableBuilder builder(u"awkward"_s, 6);
    builder.addText(u"text"_s, u"Text"_s, [](std::size_t i) { return awkwardTexts[qsizetype(i)]; });
    builder.addDecimal(u"value"_s, u"Value"_s, [](std::size_t i) { return Decimal::parse(values[qsizetype(i)]); });
    builder.addPeriod(u"period"_s, u"Period"_s, [](std::size_t i) {
        return i == 0 ? *Period::parse(u"../2020") : i == 1 ? *Period::parse(u"2016-06-30") : Period();
    });
    return builder.build();
}

const RowIndexes allRows{0, 1, 2, 3, 4, 5};

QByteArray written(const TableExcerpt &excerpt, const TableFormatOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Failure failure = writeTable(excerpt, options, buffer);
    REQUIRE_FALSE(failure.has_value());
    return buffer.data();
}

} // namespace

TEST_CASE("CSV quotes what needs it, ends lines with CR LF, and leaves the data as it is")
{
    const TablePointer table = awkwardTable();
    CHECK(written({*table, allRows, {}}, {TableFormat::Csv}) ==
          QByteArray("text,value,period\r\n"
                     "plain,155000000,../2020\r\n"
                     "\"comma, \"\"quoted\"\"\",-0.1,2016-06-30\r\n"
                     "\"two\nlines\",9223372036854775807,\r\n"
                     ",19.5,\r\n"
                     "=SUM(A1),,\r\n"
                     " 青岛 ,0,\r\n"));
}

TEST_CASE("CSV keeps the order of rows and columns that is asked for")
{
    const TablePointer table = awkwardTable();
    const RowIndexes rows{5, 0};
    CHECK(written({*table, rows, {u"value"_s, u"text"_s}}, {TableFormat::Csv}) ==
          QByteArray("value,text\r\n0, 青岛 \r\n155000000,plain\r\n"));
}

TEST_CASE("A CSV of one column shows an empty value, and a byte order mark only on demand")
{
    const TablePointer table = awkwardTable();
    const RowIndexes rows{3};
    CHECK(written({*table, rows, {u"text"_s}}, {TableFormat::Csv}) == QByteArray("text\r\n\"\"\r\n"));
    CHECK(written({*table, rows, {u"text"_s}}, {TableFormat::Csv, true}) == QByteArray("\xEF\xBB\xBF"
                                                                                       "text\r\n\"\"\r\n"));
}

TEST_CASE("JSON holds exact numbers, nulls for what is missing, and the columns in their order")
{
    const TablePointer table = awkwardTable();
    const QByteArray json = written({*table, allRows, {}}, {TableFormat::Json});
    CHECK(json.startsWith("[\n  {\"text\": \"plain\", \"value\": 155000000, \"period\": \"../2020\"},\n"));
    CHECK(json.contains("\"value\": 9223372036854775807,"));
    CHECK(json.contains("{\"text\": null, \"value\": 19.5, \"period\": null}"));

    QJsonParseError error;
    const QJsonArray rows = QJsonDocument::fromJson(json, &error).array();
    CHECK(error.error == QJsonParseError::NoError);
    REQUIRE(rows.size() == 6);
    for (qsizetype i = 0; i < 6; ++i)
        CHECK(rows[i].toObject()[u"text"_s].toString() == awkwardTexts[i]);
    CHECK(rows[4].toObject()[u"value"_s].isNull());
}

TEST_CASE("JSON of no rows is an empty array, and control characters are escaped")
{
    const TablePointer table = awkwardTable();
    const RowIndexes none;
    CHECK(written({*table, none, {}}, {TableFormat::Json}) == QByteArray("[]\n"));

    TableBuilder builder(u"controls"_s, 1);
    builder.addText(u"text"_s, u"Text"_s, [](std::size_t) { return u"a\\b\t\u001b"_s; });
    const TablePointer controls = builder.build();
    const RowIndexes first{0};
    CHECK(written({*controls, first, {}}, {TableFormat::Json}) ==
          QByteArray("[\n  {\"text\": \"a\\\\b\\u0009\\u001b\"}\n]\n"));
}

TEST_CASE("Text aligns columns under their titles, numbers to the right, one line a row")
{
    const TablePointer table = awkwardTable();
    const RowIndexes rows{0, 2, 5};
    CHECK(written({*table, rows, {}}, {TableFormat::Text}) == QByteArray("Text                     Value  Period\n"
                                                                         "─────────  ───────────────────  ───────\n"
                                                                         "plain                155000000  ../2020\n"
                                                                         "two lines  9223372036854775807\n"
                                                                         " 青岛                        0\n"));
}

TEST_CASE("Text that is too wide is cut in its longest texts, never in its numbers and ids")
{
    TableBuilder builder(u"wide"_s, 1);
    builder.addText(u"name"_s, u"Name"_s, [](std::size_t) { return u"青岛对安顺的东西部扶贫协作项目资金总额"_s; });
    builder.addText(u"id"_s, u"Id"_s, [](std::size_t) { return u"002.19.fund_all"_s; });
    builder.addDecimal(u"value"_s, u"Value"_s, [](std::size_t) { return Decimal(9318000000); });
    const TablePointer table = builder.build();
    const RowIndexes rows{0};
    const QString text = QString::fromUtf8(written({*table, rows, {}}, {TableFormat::Text, false, 40}));
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        CHECK(displayWidth(line) <= 40);
    CHECK(lines[2] == u"青岛对安顺…  002.19.fund_all  9318000000"_s);
}

TEST_CASE("A device that takes no more is reported with its reason")
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    const TablePointer table = awkwardTable();
    for (const TableFormat format : {TableFormat::Text, TableFormat::Csv, TableFormat::Json}) {
        const Failure failure = writeTable({*table, allRows, {}}, {format}, full);
        REQUIRE(failure.has_value());
        CHECK_FALSE(failure->message.isEmpty());
    }
}
