// SPDX-License-Identifier: GPL-3.0-or-later
#include "acidcases.h"
#include "encodingsamples.h"

#include "catch.h"

#include <random>

using namespace bangfu;
using namespace bangfu::test;
using namespace Qt::StringLiterals;

namespace {

std::string readAndPrinted(const std::string &bytes, const TableReadOptions &options)
{
    return printedReading(readTableBytes(u"table"_s, bytes, options));
}

/// Blocks of `blockBytes` on `threadCount` threads.
TableReadOptions inBlocks(TableReadOptions options, std::size_t blockBytes, int threadCount)
{
    options.blockBytes = blockBytes;
    options.threadCount = threadCount;
    return options;
}

void checkCases(std::span<const AcidCase> cases)
{
    for (const AcidCase &each : cases) {
        CAPTURE(each.name);
        CHECK(readAndPrinted(each.bytes, optionsOf(each.choice)) == each.expected);
    }
}

/// Every position of the text is once the end of the first block.
void checkCasesInBlocks(std::span<const AcidCase> cases)
{
    for (const AcidCase &each : cases) {
        for (std::size_t blockBytes = 1; blockBytes <= each.bytes.size(); ++blockBytes) {
            for (const int threadCount : {1, 3}) {
                CAPTURE(each.name, blockBytes, threadCount);
                const TableReadOptions options = inBlocks(optionsOf(each.choice), blockBytes, threadCount);
                const std::string printed = readAndPrinted(each.bytes, options);
                if (printed != each.expected)
                    CHECK(printed == each.expected);
            }
        }
    }
    SUCCEED();
}

std::string randomText(std::mt19937 &random, std::size_t length)
{
    constexpr std::string_view Alphabet = "a1,,,\"\"\n\n\r;0.";
    std::string text;
    for (std::size_t i = 0; i < length; ++i)
        text += Alphabet[random() % Alphabet.size()];
    return text;
}

} // namespace

TEST_CASE("Odd texts fall into cells as they should", "[csv]")
{
    checkCases(structureCases());
}

TEST_CASE("Columns become what all their cells allow", "[csv]")
{
    checkCases(valueCases());
}

TEST_CASE("Odd texts are read the same in blocks cut at every position, on one thread and on several", "[csv]")
{
    checkCasesInBlocks(structureCases());
    checkCasesInBlocks(valueCases());
}

TEST_CASE("Random texts are read the same in blocks and at once", "[csv]")
{
    std::mt19937 random(4);
    CsvFormatChoice choice;
    choice.delimiter = ',';
    for (int round = 0; round < 2000; ++round) {
        const std::string text = "h,k,l\n" + randomText(random, 10 + random() % 60);
        const TableReadOptions options{choice};
        const std::string whole = readAndPrinted(text, inBlocks(options, 1 << 20, 1));
        const std::size_t blockBytes = 1 + random() % 20;
        const std::string parts = readAndPrinted(text, inBlocks(options, blockBytes, 1 + int(random() % 3)));
        if (whole != parts) {
            CAPTURE(text, blockBytes);
            CHECK(whole == parts);
        }
    }
    SUCCEED("2,000 texts");
}

TEST_CASE("One table in 21 encodings is one table", "[csv]")
{
    const std::string expected = readAndPrinted(russianTable().toStdString(), {});
    CHECK(expected.find("Псковская область | Помощь семьям с детьми | 1204 | 12.5\n") != std::string::npos);
    int encodings = 0;
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"}) {
        for (const QString &mark : {QString(), QString(QChar(QChar::ByteOrderMark))}) {
            CAPTURE(name, mark.size());
            CHECK(readAndPrinted(encoded(mark + russianTable(), name), {}) == expected);
            ++encodings;
        }
    }
    for (const char *name : {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-mac-cyrillic", "GBK", "GB2312"}) {
        CAPTURE(name);
        CHECK(readAndPrinted(encoded(russianTable(), name), {}) == expected);
        ++encodings;
    }
    for (const char *name : {"KOI8-U", "Big5-HKSCS", "Shift_JIS", "EUC-JP", "EUC-KR", "windows-949"}) {
        CAPTURE(name);
        CHECK(readAndPrinted(encoded(russianTable(), name), optionsOf({name, 0, 0})) == expected);
        ++encodings;
    }
    CHECK(encodings >= 21);
}

TEST_CASE("A cell of ten megabytes is read whole", "[csv]")
{
    const std::string longText(10'000'000, 'x');
    for (const std::string &quote : {std::string(), std::string("\"")}) {
        const TableReading reading = readTableBytes(u"table"_s, "a,b\n1," + quote + longText + quote + "\n2,y\n", {});
        REQUIRE(reading.table);
        REQUIRE(reading.table->rowCount() == 2);
        CHECK(reading.faults.empty());
        CHECK(reading.table->columns()[1].plainText(0).size() == qsizetype(longText.size()));
        CHECK(reading.table->columns()[1].plainText(1) == u"y"_s);
    }
}

TEST_CASE("Sixty thousand columns are read", "[csv]")
{
    constexpr int Columns = 60'000;
    std::string header;
    std::string row;
    for (int column = 0; column < Columns; ++column) {
        header.append(column ? ",c" : "c").append(std::to_string(column));
        row.append(column ? "," : "").append(std::to_string(column));
    }
    const TableReading reading = readTableBytes(u"table"_s, header + '\n' + row + '\n' + row + '\n', {});
    REQUIRE(reading.table);
    REQUIRE(reading.table->columns().size() == Columns);
    CHECK(reading.table->rowCount() == 2);
    CHECK(reading.table->columns().back().plainText(1) == QString::number(Columns - 1));
}

TEST_CASE("More columns than can be are refused with a word", "[csv]")
{
    const std::string commas(8'000'000, ',');
    CHECK(readAndPrinted(commas, {}) ==
          "no table\n! 0:0 the first record goes on to cell 8000001; a table has at most 100000 columns\n");
    // In a later record they are a fault of that record.
    const TableReading reading = readTableBytes(u"table"_s, "a,b\nx,y\n" + commas + "z\nu,v\n", {});
    REQUIRE(reading.table);
    CHECK(reading.table->rowCount() == 3);
    REQUIRE(reading.faults.size() == 1);
    CHECK(reading.faults[0].line == 3);
    CHECK(reading.faults[0].values == QStringList{u"8000001"_s, u"2"_s});
}

TEST_CASE("A first line of no end makes a heading that has one", "[csv]")
{
    std::string text = "b";
    for (int i = 0; i < 1'000'000; ++i)
        text += "中";
    const TableReading reading = readTableBytes(u"table"_s, text, {});
    REQUIRE(reading.table);
    const QString heading = reading.table->columns()[0].title();
    CHECK(heading.startsWith(u"b中"_s));
    CHECK(heading.endsWith(u"中…"_s));
    CHECK(heading.size() < 1100);
}

TEST_CASE("Letters that no sample of a long file showed settle its encoding, too", "[csv]")
{
    const std::string line = "1,2,3,4,5,6,7,8\n";
    std::string text = "a,b,c,d,e,f,g,h\n";
    while (text.size() < 6 * 1024 * 1024 + 250 * 1024)
        text += line;
    text += encoded(u"金寨县,光伏扶贫,3,4,5,6,7,8\n"_s, "GB18030");
    while (text.size() < 12 * 1024 * 1024)
        text += line;
    REQUIRE(detectEncoding(text).evidence == EncodingEvidence::OnlyAscii);
    const TableReading reading = readTableBytes(u"table"_s, text, {});
    REQUIRE(reading.table);
    CHECK(std::string(reading.encoding.encoding->name) == "GB18030");
    REQUIRE(reading.table->columns()[0].asText());
    CHECK(reading.table->columns()[0].asText()->codeOf(u"金寨县"_s).has_value());
}

TEST_CASE("Only the first hundred faults are told, but all are counted", "[csv]")
{
    std::string text = "a,b\n";
    for (int row = 0; row < 5000; ++row)
        text += "x\n";
    for (const int threadCount : {1, 3}) {
        const TableReading reading = readTableBytes(u"table"_s, text, inBlocks({}, 1000, threadCount));
        CHECK(reading.faultCount == 5000);
        REQUIRE(reading.faults.size() == 100);
        CHECK(reading.faults.front().line == 2);
        CHECK(reading.faults.back().line == 101);
    }
}

TEST_CASE("A type is settled by all rows, also by those of other blocks", "[csv]")
{
    std::string text = "a,b\n";
    for (int row = 0; row < 20000; ++row)
        text += std::to_string(row) + ",1.5\n";
    const TableReading numbers = readTableBytes(u"table"_s, text, inBlocks({}, 4096, 3));
    CHECK(numbers.table->columns()[0].asDecimal());
    const TableReading mixed = readTableBytes(u"table"_s, text + "n.n.,1.50\n", inBlocks({}, 4096, 3));
    REQUIRE(mixed.table->columns()[0].isText());
    CHECK(mixed.table->columns()[0].plainText(19999) == u"19999"_s);
    CHECK(mixed.table->columns()[0].plainText(20000) == u"n.n."_s);
    CHECK(mixed.table->columns()[1].asDecimal());
    const TableReading codes = readTableBytes(u"table"_s, text + "007,n.n.\n", inBlocks({}, 4096, 3));
    CHECK(codes.table->columns()[0].isText());
    // What was taken for a number keeps its own writing where the column turns out to be text.
    REQUIRE(codes.table->columns()[1].isText());
    CHECK(codes.table->columns()[1].plainText(0) == u"1.5"_s);
}

TEST_CASE("Numbers that turn out to be text keep how they were written", "[csv]")
{
    std::string text = "a\n";
    for (int row = 0; row < 20000; ++row)
        text += row % 2 ? "1.50\n" : " +2.0\n";
    const TableReading reading = readTableBytes(u"table"_s, text + "x\n", inBlocks({}, 4096, 3));
    const Column &column = reading.table->columns()[0];
    REQUIRE(column.isText());
    CHECK(column.plainText(0) == u" +2.0"_s);
    CHECK(column.plainText(1) == u"1.50"_s);
    CHECK(column.plainText(20000) == u"x"_s);
}

TEST_CASE("Reading stops when it is told to", "[csv]")
{
    std::string text = "a,b\n";
    while (text.size() < 8 * 1024 * 1024)
        text += "1,2\n";
    std::stop_source source;
    source.request_stop();
    CHECK(!readTableBytes(u"table"_s, text, {}, source.get_token()).table);
}

TEST_CASE("Progress goes to all bytes in any encoding", "[csv]")
{
    for (const char *name : {"UTF-8", "GB18030", "UTF-16LE"}) {
        CAPTURE(name);
        ReadProgress progress;
        const std::string text = encoded(QChar(QChar::ByteOrderMark) + simplifiedTable().repeated(1000), name);
        CHECK(readTableBytes(u"table"_s, text, {}, {}, &progress).table);
        CHECK(progress.bytesInAll >= qint64(text.size()));
        CHECK(progress.bytesDone == progress.bytesInAll);
    }
}
