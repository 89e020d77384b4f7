// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "csv/cellnumber.h"

using namespace bangfu;

namespace {

/// `coefficient/scale`, or `-` where the cell is no number.
std::string read(std::string_view cell, const CsvFormat &format = {})
{
    const auto number = parseCellNumber(cell, format);
    return number ? std::to_string(number->coefficient) + "/" + std::to_string(number->scale) : "-";
}

CsvFormat format(char decimalSign, GroupSign groupSign)
{
    return {',', decimalSign, groupSign, 0};
}

} // namespace

TEST_CASE("A plain number is read exactly, to the last digit written", "[csv]")
{
    CHECK(read("0") == "0/0");
    CHECK(read("-12") == "-12/0");
    CHECK(read("+7") == "7/0");
    CHECK(read("\u22125") == "-5/0"); // the sign that typesetters use
    CHECK(read("12345.67") == "1234567/2");
    CHECK(read("0.10") == "10/2");
    CHECK(read(".5") == "5/1");
    CHECK(read("-0.001") == "-1/3");
    CHECK(read(" 42 ") == "42/0");
    CHECK(read("999999999999999.999") == "999999999999999999/3");
}

TEST_CASE("What is a code, a name or more than can be exact is no number", "[csv]")
{
    for (const char *cell : {"000123",
                             "00",
                             "-01",
                             "0123456789",
                             "370102199001011234",
                             "1234567890123456",
                             "1e5",
                             "0x10",
                             "1.",
                             ".",
                             "-",
                             "+",
                             "--1",
                             "1-2",
                             "12 345",
                             "1,5",
                             "1.2.3",
                             "12%",
                             "NaN",
                             "ten",
                             "１２",
                             "0.1234567890123456789",
                             "\"1\"",
                             ""}) {
        INFO(cell);
        CHECK(read(cell) == "-");
    }
}

TEST_CASE("Decimal commas and groups of thousands are read as the format says", "[csv]")
{
    const CsvFormat russian = format(',', GroupSign::Space);
    CHECK(read("1 234 567,8", russian) == "12345678/1");
    CHECK(read("1\u00A0234", russian) == "1234/0");
    CHECK(read("12\u202F345", russian) == "12345/0");
    CHECK(read("0,5", russian) == "5/1");
    CHECK(read("1.5", russian) == "-");
    CHECK(read("1 23", russian) == "-");
    CHECK(read("1234 567", russian) == "-");
    CHECK(read("12 3456", russian) == "-");

    const CsvFormat english = format('.', GroupSign::Comma);
    CHECK(read("1,234,567.89", english) == "123456789/2");
    CHECK(read("1234567.89", english) == "123456789/2");
    CHECK(read("1,23", english) == "-");
    CHECK(read(",123", english) == "-");

    CHECK(read("1.234.567,5", format(',', GroupSign::Point)) == "12345675/1");
    CHECK(read("1'234", format('.', GroupSign::Apostrophe)) == "1234/0");
    CHECK(read("1\u2019234", format('.', GroupSign::Apostrophe)) == "1234/0");
}
