// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/tablereader.h"

#include "catch.h"

#include <QRegularExpression>

#include <random>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

using Cells = std::vector<QStringList>; ///< column by column

enum class Kind { Number, Flag, Period, Text };

const QRegularExpression &patternOf(Kind kind)
{
    static const QRegularExpression number(u"^[+-]?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,3})?$"_s);
    static const QRegularExpression flag(u"^(true|false)$"_s);
    static const QRegularExpression period(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    static const QRegularExpression text(u""_s);
    switch (kind) {
    case Kind::Number:
        return number;
    case Kind::Flag:
        return flag;
    case Kind::Period:
        return period;
    case Kind::Text:
        return text;
    }
    return text;
}

/// The first kind that all filled cells have; text where none is filled.
Kind kindOf(const QStringList &cells)
{
    const auto fits = [&](Kind kind) {
        return std::all_of(cells.begin(), cells.end(), [&](const QString &cell) {
            return cell.isEmpty() || patternOf(kind).match(cell).hasMatch();
        });
    };
    const bool isAllMissing =
        std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); });
    for (const Kind kind : {Kind::Number, Kind::Flag, Kind::Period}) {
        if (!isAllMissing && fits(kind))
            return kind;
    }
    return Kind::Text;
}

/// `+1.50` as `1.5`.
QString plainNumber(QString cell)
{
    if (cell.startsWith(u'+'))
        cell.remove(0, 1);
    if (cell.contains(u'.')) {
        while (cell.endsWith(u'0'))
            cell.chop(1);
        if (cell.endsWith(u'.'))
            cell.chop(1);
    }
    return cell == u"-0" ? u"0"_s : cell;
}

QString randomCell(std::mt19937 &random, int column)
{
    // Columns lean to one kind; a cell of another comes seldom, so that both outcomes of a column are met.
    static const std::array<QStringList, 4> pools{
        QStringList{u"1"_s, u"-2.5"_s, u"+3"_s, u"0"_s, u"1.50"_s, u"0.125"_s, u"999999999999999"_s, u""_s, u"70"_s},
        QStringList{u"true"_s, u"false"_s, u""_s},
        QStringList{u"2015-06-30"_s, u"1999-12-31"_s, u"2020-02-29"_s, u""_s},
        QStringList{u"金寨县"_s, u"a,b"_s, u"say \"x\""_s, u"two\nlines"_s, u"\r\n"_s, u" blank "_s, u"007"_s, u""_s,
                    u"1.2.3"_s, u"\""_s, u"é𠮷"_s, u"=1+1"_s}};
    const std::size_t own = static_cast<std::size_t>(column) % pools.size();
    const QStringList &pool = pools[random() % 40 == 0 ? random() % pools.size() : own];
    return pool[static_cast<qsizetype>(random()) % pool.size()];
}

Cells randomCells(std::mt19937 &random)
{
    Cells cells(1 + random() % 6);
    const std::size_t rows = random() % 40;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        for (std::size_t row = 0; row < rows; ++row)
            cells[column].append(randomCell(random, static_cast<int>(column)));
    }
    return cells;
}

QString written(QString cell, std::mt19937 &random)
{
    const bool mustBeQuoted = cell.contains(QRegularExpression(u"[,\"\r\n]"_s));
    if (!mustBeQuoted && random() % 4 > 0 && !cell.isEmpty())
        return cell;
    return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
}

std::string written(const Cells &cells, std::mt19937 &random)
{
    static const QStringList lineEnds{u"\n"_s, u"\r\n"_s, u"\r"_s};
    const QString lineEnd = lineEnds[static_cast<qsizetype>(random()) % 3];
    QStringList records{u"c0"_s};
    for (std::size_t column = 1; column < cells.size(); ++column)
        records[0] += u",c"_s + QString::number(column);
    for (qsizetype row = 0; row < cells[0].size(); ++row) {
        QStringList record;
        for (const QStringList &column : cells)
            record.append(written(column[row], random));
        records.append(record.join(u','));
    }
    return (records.join(lineEnd) + (random() % 2 ? lineEnd : QString())).toStdString();
}

bool hasKind(const Column &column, Kind kind)
{
    switch (kind) {
    case Kind::Number:
        return column.asDecimal();
    case Kind::Flag:
        return column.asFlag();
    case Kind::Period:
        return column.asPeriod();
    case Kind::Text:
        return column.isText();
    }
    return false;
}

/// What is wrong with a column; empty if nothing is.
QString difference(const Column &column, const QStringList &cells)
{
    const Kind kind = kindOf(cells);
    if (!hasKind(column, kind))
        return u"another type"_s;
    if (column.size() != static_cast<std::size_t>(cells.size()))
        return u"%1 rows"_s.arg(column.size());
    for (qsizetype row = 0; row < cells.size(); ++row) {
        const QString expected = kind == Kind::Number ? plainNumber(cells[row]) : cells[row];
        const QString found = column.plainText(static_cast<RowIndex>(row));
        if (found != expected || column.isMissing(static_cast<RowIndex>(row)) != expected.isEmpty())
            return u"row %1: \"%2\" for \"%3\""_s.arg(row).arg(found, expected);
    }
    return {};
}

} // namespace

TEST_CASE("Random tables come back as they were written, from blocks of any size", "[csv]")
{
    std::mt19937 random(2020);
    for (int round = 0; round < 3000; ++round) {
        const Cells cells = randomCells(random);
        const std::string bytes = written(cells, random);
        TableReadOptions options;
        options.choice = {&textEncodings().front(), ',', '.'};
        options.blockBytes = 1 + random() % 400;
        options.threadCount = 1 + static_cast<int>(random() % 3);
        const TableReading reading = readTableBytes(u"table"_s, bytes, options);
        CAPTURE(round, bytes, options.blockBytes, options.threadCount);
        REQUIRE(reading.table);
        REQUIRE(reading.table->columns().size() == cells.size());
        if (reading.faultCount > 0)
            CHECK(reading.faultCount == 0);
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const QString wrong = difference(reading.table->columns()[column], cells[column]);
            if (!wrong.isEmpty()) {
                CAPTURE(column);
                CHECK(wrong == QString());
            }
        }
    }
}
