// SPDX-License-Identifier: GPL-3.0-or-later
#include "acidcases.h"

namespace bangfu::test {
namespace {

using namespace std::string_literals;

const AcidCase Cases[]{
    // Line ends
    {"LF", "a,b\nx,y\nz,w\n", "a:text | b:text\nx | y\nz | w\n"},
    {"CRLF", "a,b\r\nx,y\r\nz,w\r\n", "a:text | b:text\nx | y\nz | w\n"},
    {"CR", "a,b\rx,y\rz,w\r", "a:text | b:text\nx | y\nz | w\n"},
    {"all three line ends", "a,b\nx,y\r\nz,w\ru,v\n", "a:text | b:text\nx | y\nz | w\nu | v\n"},
    {"no line end at the end", "a,b\nx,y", "a:text | b:text\nx | y\n"},
    {"CR at the very end", "a,b\nx,y\r", "a:text | b:text\nx | y\n"},
    {"a delimiter at the very end", "a,b\nx,", "a:text | b:text\nx | -\n"},
    {"empty lines", "\n\na,b\n\nx,y\n\n\nz,w\n\n", "a:text | b:text\nx | y\nz | w\n"},
    {"empty lines with CRLF", "a,b\r\n\r\nx,y\r\n\r\n", "a:text | b:text\nx | y\n"},
    {"LF CR is an empty line", "a,b\n\rx,y\n\r", "a:text | b:text\nx | y\n"},
    {"a line of delimiters is a row of missing values", "a,b\n,\nx,y\n", "a:text | b:text\n- | -\nx | y\n"},
    {"a line of spaces in one column is a missing value", "a\nx\n  \ny\n", "a:text\nx\n  \ny\n"},
    {"a quoted nothing is a row", "a\nx\n\"\"\ny\n", "a:text\nx\n-\ny\n"},
    {"line and paragraph separators of Unicode end nothing", "a,b\nx\u2028y,z\u2029w\nu\u0085v,q\n",
     "a:text | b:text\nx\u2028y | z\u2029w\nu\u0085v | q\n"},
    {"vertical tab and form feed end nothing", "a,b\nx\vy,z\fw\n", "a:text | b:text\nx\vy | z\fw\n"},

    // Quotation marks
    {"quoted cells", "\"a\",\"b\"\n\"x\",\"y\"\n", "a:text | b:text\nx | y\n"},
    {"delimiters in quotation marks", "a,b\n\"x,y\",z\n", "a:text | b:text\nx,y | z\n"},
    {"LF in quotation marks", "a,b\n\"x\ny\",z\n", "a:text | b:text\nx\\ny | z\n"},
    {"CRLF in quotation marks", "a,b\r\n\"x\r\ny\",z\r\n", "a:text | b:text\nx\\r\\ny | z\n"},
    {"CR in quotation marks", "a,b\r\"x\ry\",z\r", "a:text | b:text\nx\\ry | z\n"},
    {"empty lines in quotation marks", "a,b\n\"x\n\n\ny\",z\n", "a:text | b:text\nx\\n\\n\\ny | z\n"},
    {"a line end in a heading", "\"a\nb\",c\nx,y\n", "a b:text | c:text\nx | y\n"},
    {"doubled quotation marks", "a,b\n\"x\"\"y\",z\n", "a:text | b:text\nx\"y | z\n"},
    {"nothing but a doubled quotation mark", "a,b\n\"\"\"\",z\n", "a:text | b:text\n\" | z\n"},
    {"many doubled quotation marks", "a,b\n\"\"\"\"\"\"\"x\"\"\"\"\",z\n", "a:text | b:text\n\"\"\"x\"\" | z\n"},
    {"a quoted nothing", "a,b\n\"\",z\n", "a:text | b:text\n- | z\n"},
    {"a quotation mark within a plain cell", "a,b\n5\" pipe,z\nx\"y\"z,w\n",
     "a:text | b:text\n5\" pipe | z\nx\"y\"z | w\n"},
    {"a plain cell that ends in a quotation mark", "a,b\nx\",z\ny,w\n", "a:text | b:text\nx\" | z\ny | w\n"},
    {"a space before a quotation mark makes it plain", "a,b\nx, \"y\"\n", "a:text | b:text\nx |  \"y\"\n"},
    {"text after a closing quotation mark", "a,b\n\"x\"y,z\n",
     "a:text | b:text\nxy | z\n! 2:4 text follows a closing quotation mark; it was added to the cell\n"},
    {"a space after a closing quotation mark", "a,b\nx,y\n\"x\" ,z\n",
     "a:text | b:text\nx | y\nx  | z\n! 3:4 text follows a closing quotation mark; it was added to the cell\n"},
    {"text after a quoted line end", "a,b\n\"x\ny\"w,z\n",
     "a:text | b:text\nx\\nyw | z\n! 3:3 text follows a closing quotation mark; it was added to the cell\n"},
    {"a quotation mark never closed", "a,b\nx,y\nz,\"w\n",
     "a:text | b:text\nx | y\nz | \"w\n! 3:3 a quotation mark is opened and never closed; it was taken as part of the "
     "text\n"},
    {"a quotation mark never closed keeps the lines behind it", "a,b\n\"x,y\nz,w\nu,v\n",
     "a:text | b:text\n\"x | y\nz | w\nu | v\n! 2:1 a quotation mark is opened and never closed; it was taken as part "
     "of the text\n"},
    {"a quotation mark at the very end", "a,b\nx,\"",
     "a:text | b:text\nx | \"\n! 2:3 a quotation mark is opened and never closed; it was taken as part of the text\n"},
    {"a quotation mark never closed in the header", "\"a,b\nx,y\n",
     "\"a:text | b:text\nx | y\n! 1:1 a quotation mark is opened and never closed; it was taken as part of the text\n"},
    {"single quotation marks are ordinary", "a,b\n'x,y'\n", "a:text | b:text\n'x | y'\n"},
    {"typographic quotation marks are ordinary", "a,b\n“x”,«y»\n", "a:text | b:text\n“x” | «y»\n"},
    {"a backslash escapes nothing", "a,b\n\"x\\\",y\n", "a:text | b:text\nx\\ | y\n"},

    // Delimiters
    {"semicolons", "a;b\nx,1;y\nz,2;w\n", "a:text | b:text\nx,1 | y\nz,2 | w\n"},
    {"tabs", "a\tb\nx, y\tz\n", "a:text | b:text\nx, y | z\n"},
    {"bars", "a|b\nx|y\n", "a:text | b:text\nx | y\n"},
    {"a fixed delimiter", "a;b,c\nx;y,z\n", "a;b:text | c:text\nx;y | z\n", {"", ',', 0}},
    {"a fixed tab", "a,b\tc\nx,y\tz\n", "a,b:text | c:text\nx,y | z\n", {"", '\t', 0}},
    {"a sep= line", "sep=;\na;b\nx,1;y\n", "a:text | b:text\nx,1 | y\n"},
    {"a sep= line and CRLF", "sep=|\r\na|b\r\nx|y\r\n", "a:text | b:text\nx | y\n"},
    {"lines are counted with the sep= line", "sep=;\na;b\n\"x\"q;y\n",
     "a:text | b:text\nxq | y\n! 3:4 text follows a closing quotation mark; it was added to the cell\n"},
    {"nothing but a sep= line", "sep=;\n", "no table\n! 0:0 the file holds nothing but empty lines\n"},
    {"quoted tabs", "a\tb\n\"x\ty\"\tz\n", "a:text | b:text\nx\\ty | z\n"},

    // Ragged rows
    {"a short row", "a,b,c\nx,y,z\nu,v\n",
     "a:text | b:text | c:text\nx | y | z\nu | v | -\n! 3:0 the record ends after cell 2 of 3; the missing ones were "
     "left empty\n"},
    {"a row of one cell", "a,b,c\nx,y,z\nu\n",
     "a:text | b:text | c:text\nx | y | z\nu | - | -\n! 3:0 the record ends after cell 1 of 3; the missing ones were "
     "left empty\n"},
    {"a long row", "a,b\nx,y\nu,v,w\n",
     "a:text | b:text\nx | y\nu | v\n! 3:0 the record goes on to cell 3, the header to cell 2; what stands beyond was "
     "left out\n"},
    {"a long row whose surplus is empty", "a,b\nx,y,\nu,v,\n", "a:text | b:text\nx | y\nu | v\n"},
    {"rows long and short", "a,b\nx\ny,z,w\nu,v\n",
     "a:text | b:text\nx | -\ny | z\nu | v\n! 2:0 the record ends after cell 1 of 2; the missing ones were left "
     "empty\n! 3:0 the record goes on to cell 3, the header to cell 2; what stands beyond was left out\n"},
    {"a ragged row behind a quoted line end keeps its line", "a,b\n\"x\ny\",z\nu\n",
     "a:text | b:text\nx\\ny | z\nu | -\n! 4:0 the record ends after cell 1 of 2; the missing ones were left empty\n"},

    // Headers
    {"only a header", "a,b\n", "a:text | b:text\n"},
    {"only a header without line end", "a,b", "a:text | b:text\n"},
    {"an empty file", "", "no table\n! 0:0 the file is empty\n"},
    {"nothing but line ends", "\n\r\n\r", "no table\n! 0:0 the file holds nothing but empty lines\n"},
    {"nothing but a byte order mark", "\xEF\xBB\xBF", "no table\n! 0:0 the file holds nothing but empty lines\n"},
    {"headings twice", "a,a,a\nx,y,z\n", "a:text | a (2):text | a (3):text\nx | y | z\n"},
    {"empty headings", "a,,\nx,y,z\n", "a:text | #2:text | #3:text\nx | y | z\n"},
    {"headings with spaces around", " a ,b\nx,y\n", "a:text | b:text\nx | y\n"},
    {"Chinese headings", "县,户数\n金寨县,x\n", "县:text | 户数:text\n金寨县 | x\n"},
    {"a single column", "name\nx\ny\n", "name:text\nx\ny\n"},

    // Encodings and bytes
    {"a byte order mark",
     "\xEF\xBB\xBF"
     "a,b\nx,y\n",
     "a:text | b:text\nx | y\n"},
    {"a byte order mark before a quotation mark", "\xEF\xBB\xBF\"a\",b\nx,y\n", "a:text | b:text\nx | y\n"},
    {"a byte order mark before sep=", "\xEF\xBB\xBFsep=;\na;b\nx;y\n", "a:text | b:text\nx | y\n"},
    {"a zero-width no-break space within stays", "a,b\nx\uFEFF,y\n", "a:text | b:text\nx\uFEFF | y\n"},
    {"UTF-16 with byte order mark",
     "\xFF\xFE"
     "a\0,\0b\0\n\0-N,\0y\0\n\0"s,
     "a:text | b:text\n中 | y\n"},
    {"UTF-16 without byte order mark", "\0a\0,\0b\0\n\x4E-\0,\0y\0\n"s, "a:text | b:text\n中 | y\n"},
    {"GB18030", "\xCF\xD8,\xBB\xA7\n\xBD\xF0\xD5\xAF\xCF\xD8,x\n", "县:text | 户:text\n金寨县 | x\n"},
    {"windows-1251", "\xD0\xE5\xE3\xE8\xEE\xED,a\n\xCF\xF1\xEA\xEE\xE2,x\n", "Регион:text | a:text\nПсков | x\n"},
    {"an encoding a person fixed",
     "\xF2\xC5\xC7\xC9\xCF\xCE,a\n\xF0\xD3\xCB\xCF\xD7,x\n",
     "Регион:text | a:text\nПсков | x\n",
     {"KOI8-R", 0, 0}},
    {"a bad byte",
     "a,b\nx,y\xFFz\n",
     "a:text | b:text\nx | y\uFFFDz\n! 2:4 the bytes FF are no character in UTF-8; � stands for them\n",
     {"UTF-8", 0, 0}},
    {"bad bytes in several lines",
     "a,b\n\xFFx,y\nz,\xC3\n",
     "a:text | b:text\n\uFFFDx | y\nz | \uFFFD\n! 2:1 the bytes FF are no character in UTF-8; � stands for them\n! 3:3 "
     "the bytes C3 are no character in UTF-8; � stands for them\n",
     {"UTF-8", 0, 0}},
    {"a bad byte among good ones does not change the encoding", "县,户数\n金寨县,光伏\xB7扶贫\n",
     "县:text | 户数:text\n金寨县 | 光伏\uFFFD扶贫\n! 2:7 the bytes B7 are no character in UTF-8; � stands for them\n"},
    {"bad bytes count as characters",
     "a,b\n中文,\xFF\n",
     "a:text | b:text\n中文 | \uFFFD\n! 2:4 the bytes FF are no character in UTF-8; � stands for them\n",
     {"UTF-8", 0, 0}},
    {"a file cut off within a character", "a,b\nx,中文\ny,\xE4\xB8",
     "a:text | b:text\nx | 中文\ny | \uFFFD\n! 3:3 the file ends within a character (bytes E4 B8, read as UTF-8)\n"},
    {"bad GB18030",
     "a,b\n\xD6\xD0\xFF,y\n",
     "a:text | b:text\n中\uFFFD | y\n! 2:2 the bytes FF are no character in GB18030; � stands for them\n",
     {"GB18030", 0, 0}},
    {"a NUL", "a,b\nx\0y,z\n"s, "a:text | b:text\nx\\0y | z\n! 2:2 a NUL character stands in the text\n"},
    {"a NUL between quotation marks", "a,b\n\"x\0\",z\n"s,
     "a:text | b:text\nx\\0 | z\n! 2:3 a NUL character stands in the text\n"},
    {"a NUL in a heading", "a,b\0\nx,y\n"s, "a:text | b\\0:text\nx | y\n! 1:4 a NUL character stands in the text\n"},
    {"text after a quotation mark in a header behind a sep= line", "sep=;\n\"a\"q;b\nx;y\n",
     "aq:text | b:text\nx | y\n! 2:4 text follows a closing quotation mark; it was added to the cell\n"},
    {"faults of all kinds stand in the order of the text", "a,b\n\"x\"q,\0\nu\nv,w\0,z\n"s,
     "a:text | b:text\nxq | \\0\nu | -\nv | w\\0\n"
     "! 2:4 text follows a closing quotation mark; it was added to the cell\n"
     "! 2:6 a NUL character stands in the text\n"
     "! 3:0 the record ends after cell 1 of 2; the missing ones were left empty\n"
     "! 4:0 the record goes on to cell 3, the header to cell 2; what stands beyond was left out\n"
     "! 4:4 a NUL character stands in the text\n"},
    {"characters beyond the first plane", "a,b\n𠮷,😀\n", "a:text | b:text\n𠮷 | 😀\n"},
    {"combining characters stay apart", "a,b\ne\u0301,\u00E9\n", "a:text | b:text\ne\u0301 | \u00E9\n"},
    {"right to left", "a,b\nשלום,مرحبا\n", "a:text | b:text\nשלום | مرحبا\n"},
};

} // namespace

std::span<const AcidCase> structureCases()
{
    return Cases;
}

} // namespace bangfu::test
