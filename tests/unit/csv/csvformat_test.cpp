// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/csvformat.h"

#include "catch.h"

using namespace bangfu;

namespace {

struct FormatCase
{
    const char *name;
    std::string text;
    CsvFormat format; ///< delimiter, decimal sign, group sign, bytes of a `sep=` line
};

const FormatCase FormatCases[]{
    {"commas", "a,b,c\n1,2,3\n4,5,6\n", {',', '.', GroupSign::None, 0}},
    {"semicolons", "a;b;c\nx;y;z\n", {';', ',', GroupSign::None, 0}},
    {"tabs", "a\tb\nx, y\tz\nu\tv\n", {'\t', '.', GroupSign::None, 0}},
    {"bars", "a|b|c\nx|y|z\n", {'|', '.', GroupSign::None, 0}},
    {"one column", "name\nAnhui\nHebei\n", {',', '.', GroupSign::None, 0}},
    {"empty", "", {',', '.', GroupSign::None, 0}},
    {"commas within quotation marks", "a;b\n\"x,y,z\";1\n\"u,v\";2\n", {';', ',', GroupSign::None, 0}},
    {"line ends within quotation marks", "a,b\n\"x\n;y;\n;z\",1\n\"u\",2\n", {',', '.', GroupSign::None, 0}},
    {"semicolons and decimal commas in all fields", "1,5;2,5;3,5\n4,5;5,5;6,5\n", {';', ',', GroupSign::None, 0}},
    {"semicolons and decimal points", "a;b\n1.5;2\n2.25;3\n", {';', '.', GroupSign::None, 0}},
    {"sentences with commas between tabs", "id\ttext\n1\tone, two\n2\tthree, four\n", {'\t', '.', GroupSign::None, 0}},
    {"a few ragged rows", "a,b,c\n1,2,3\n4,5\n6,7,8\n9,10,11\n", {',', '.', GroupSign::None, 0}},
    {"sep= line", "sep=;\na;b\n1,5;2\n", {';', ',', GroupSign::None, 6}},
    {"sep= line in capitals, quoted, CRLF", "\"SEP=|\"\r\na|b\r\n1|2\r\n", {'|', '.', GroupSign::None, 9}},
    {"sep= line with a tab", "sep=\t\na\tb\n", {'\t', '.', GroupSign::None, 6}},
    {"sep= line against the look", "sep=|\na,b\n1,2\n", {'|', ',', GroupSign::None, 6}},
    {"a column named sep", "sep=a\nb\n", {',', '.', GroupSign::None, 0}},
    {"quoted decimal commas", "a,b\n\"1,5\",x\n\"2,75\",y\n", {',', ',', GroupSign::None, 0}},
    {"1,234.56", "a,b\n\"1,234.56\",x\n7.5,y\n", {',', '.', GroupSign::Comma, 0}},
    {"1.234,56", "a;b\n1.234,56;x\n7,5;y\n", {';', ',', GroupSign::Point, 0}},
    {"1 234,56 with a blank", "a;b\n1 234,56;x\n7,5;y\n", {';', ',', GroupSign::Space, 0}},
    {"1 234,56 with a no-break space", "a;b\n1\u00A0234,56;x\n7,5;y\n", {';', ',', GroupSign::Space, 0}},
    {"1 234,56 with a narrow one", "a;b\n1\u202F234,56;x\n7,5;y\n", {';', ',', GroupSign::Space, 0}},
    {"1'234.56", "a;b\n1'234.56;x\n7.5;y\n", {';', '.', GroupSign::Apostrophe, 0}},
    {"1,234,567", "a,b\n\"1,234,567\",x\n7,y\n", {',', '.', GroupSign::Comma, 0}},
    {"1.234.567", "a\tb\n1.234.567\tx\n7\ty\n", {'\t', ',', GroupSign::Point, 0}},
    {"whole groups of spaces", "a,b\n1 234,x\n12,y\n7 654 321,z\n", {',', '.', GroupSign::Space, 0}},
    {"postal codes group nothing", "a,b\n101 000,x\n102 345,y\n", {',', '.', GroupSign::None, 0}},
    {"1,234 alone is not decided", "a\tb\n1,234\tx\n2,345\ty\n", {'\t', '.', GroupSign::None, 0}},
    {"1,234 between semicolons", "a;b\n1,234;x\n2,345;y\n", {';', ',', GroupSign::None, 0}},
    {"1.234 alone between semicolons stays text", "a;b\n1.234;x\n2.345;y\n", {';', ',', GroupSign::None, 0}},
    {"1.234 between commas", "a,b\n1.234,x\n2.345,y\n", {',', '.', GroupSign::None, 0}},
    {"0,123 has no groups", "a\tb\n0,123\tx\n2,345\ty\n", {'\t', ',', GroupSign::None, 0}},
    {"1234,567 has no groups", "a\tb\n1234,567\tx\n2,345\ty\n", {'\t', ',', GroupSign::None, 0}},
    {"1,234 beside 7.5", "a\tb\n1,234\tx\n7.5\ty\n", {'\t', '.', GroupSign::Comma, 0}},
    {"dates and versions are no numbers",
     "a\tb\n01.02.2020\t1.2.3\n03.04.2021\t1.2.4\n",
     {'\t', '.', GroupSign::None, 0}},
    {"a text column says nothing", "a\tb\nabout 1,5\t1\nx\t2\n3,5\t3\ny\t4\n", {'\t', '.', GroupSign::None, 0}},
    {"exponents", "a\tb\n1,5e3\tx\n2E-7\ty\n", {'\t', ',', GroupSign::None, 0}},
    {"signs", "a\tb\n-1,5\tx\n\u22122,5\ty\n+3\tz\n", {'\t', ',', GroupSign::None, 0}},
};

} // namespace

TEST_CASE("The format of a table is found out", "[csv]")
{
    for (const FormatCase &each : FormatCases) {
        CAPTURE(each.name);
        const CsvFormat format = detectFormat(each.text);
        CHECK(format.delimiter == each.format.delimiter);
        CHECK(format.decimalSign == each.format.decimalSign);
        CHECK(static_cast<int>(format.groupSign) == static_cast<int>(each.format.groupSign));
        CHECK(format.prologueBytes == each.format.prologueBytes);
    }
}

TEST_CASE("What a person has fixed holds against the look", "[csv]")
{
    CsvFormatChoice choice;
    choice.delimiter = ',';
    CHECK(detectFormat("a;b,c\n1;2,3\n", choice).delimiter == ',');
    CHECK(detectFormat("sep=;\na;b,c\n1;2,3\n", choice) == CsvFormat{',', '.', GroupSign::None, 6});
    choice = {};
    choice.decimalSign = ',';
    CHECK(detectFormat("a,b\n1.5,2\n", choice).decimalSign == ',');
    CHECK(detectFormat("a\tb\n1.234.567\t2\n", choice) == CsvFormat{'\t', ',', GroupSign::Point, 0});
    choice.decimalSign = '.';
    CHECK(detectFormat("a\tb\n1.234.567\t2\n", choice) == CsvFormat{'\t', '.', GroupSign::None, 0});
}

TEST_CASE("A record cut off at the end of the sample does not count", "[csv]")
{
    std::string text = "a,b,c\n";
    while (text.size() < 300 * 1024)
        text += "\"x;y;z\",2.5,3\n";
    CHECK(detectFormat(text) == CsvFormat{',', '.', GroupSign::None, 0});
}
