// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dataset/csvreader.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

QStringList rowsOf(const QByteArray &csv)
{
    QStringList rows;
    for (const CsvRecord &record : readCsv(csv).records)
        rows.append(QString::number(record.line) + u": "_s + record.fields.join(u'|'));
    return rows;
}

QString faultOf(const QByteArray &csv)
{
    const auto faults = readCsv(csv).faults;
    return faults.empty() ? QString()
                          : QString::number(faults.front().line) + u": "_s + QString::fromUtf8(faults.front().reason);
}

} // namespace

TEST_CASE("Fields are split after RFC 4180", "[dataset]")
{
    CHECK(rowsOf("a,b\n1,2\n") == QStringList{u"1: a|b"_s, u"2: 1|2"_s});
    CHECK(rowsOf("a,b\r\n1,2") == QStringList{u"1: a|b"_s, u"2: 1|2"_s});
    CHECK(rowsOf("a,b\r1,2\r") == QStringList{u"1: a|b"_s, u"2: 1|2"_s});
    CHECK(rowsOf("\"a,b\",\"say \"\"yes\"\"\"\n") == QStringList{u"1: a,b|say \"yes\""_s});
    CHECK(rowsOf("a,,\n,,b\n") == QStringList{u"1: a||"_s, u"2: ||b"_s});
    CHECK(rowsOf("\"\"\n\"\",x") == QStringList{u"1: "_s, u"2: |x"_s}); // a quoted nothing is a cell
}

TEST_CASE("A record's line counts the line ends inside quoted fields", "[dataset]")
{
    CHECK(rowsOf("\"a\nb\r\nc\",d\ne,f\n") == QStringList{u"1: a\nb\r\nc|d"_s, u"4: e|f"_s});
}

TEST_CASE("Empty lines are no records and a byte order mark is no text", "[dataset]")
{
    CHECK(rowsOf("\xEF\xBB\xBFid\n\n\n\"1\"\n\n") == QStringList{u"1: id"_s, u"4: 1"_s});
    CHECK(rowsOf("").isEmpty());
}

TEST_CASE("What is wrong in a CSV text is said with its line", "[dataset]")
{
    CHECK(faultOf("a\n\"b\nc,d\n").startsWith(u"2: a quotation mark is opened"_s));
    CHECK(faultOf("a\n\"b\" c\n") == u"2: text follows a closing quotation mark"_s);
    CHECK(faultOf(QByteArray("a\nb\0c\n", 6)) == u"2: a NUL character stands in the text"_s);
    CHECK(faultOf("a\nb\n\xB0\xB2\n").startsWith(u"3: the text is not UTF-8"_s));
    CHECK(faultOf("安顺,Аньшунь\n").isEmpty());
}
