// SPDX-License-Identifier: GPL-3.0-or-later
#include "encodingsamples.h"

#include "csv/textdecoding.h"

#include "catch.h"

using namespace bangfu;
using namespace bangfu::test;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

DecodedText decode(const std::string &bytes, const char *encoding)
{
    return *decodeText(bytes, *findTextEncoding(encoding));
}

struct BadCase
{
    const char *name;
    const char *encoding;
    std::string bytes;
    std::string text;
    TextPosition position;
    QByteArray bad;
    bool isTruncated = false;
};

const BadCase BadCases[]{
    {"a byte that never starts UTF-8", "UTF-8", "a,b\n1,\xFFz\n", "a,b\n1,\uFFFDz\n", {2, 3}, "\xFF"},
    {"a character that goes on wrongly", "UTF-8", "\xE4\xB8,x\n", "\uFFFD,x\n", {1, 1}, "\xE4\xB8"},
    {"a column counts characters", "UTF-8", "中文,\xC3(\n", "中文,\uFFFD(\n", {1, 4}, "\xC3"},
    {"a character beyond the first plane is one", "UTF-8", "𠮷\x80\n", "𠮷\uFFFD\n", {1, 2}, "\x80"},
    {"lines end with CR, too", "UTF-8", "a\rb\rc\x80", "a\rb\rc\uFFFD", {3, 2}, "\x80"},
    {"lines end with CRLF, too", "UTF-8", "a\r\nb\r\nc\x80", "a\r\nb\r\nc\uFFFD", {3, 2}, "\x80"},
    {"UTF-8 ends within a character", "UTF-8", "a\nb\xE4\xB8", "a\nb\uFFFD", {2, 2}, "\xE4\xB8", true},
    {"GB18030 ends within a character", "GB18030", "a\n\xD6\xD0\xD6", "a\n中\uFFFD", {2, 2}, "\xD6", true},
    {"GB18030 with a byte of none", "GB18030", "\xD6\xD0\xFF,\n", "中\uFFFD,\n", {1, 2}, "\xFF"},
    {"Big5 with half a character before a comma", "Big5", "\xA4\xA4\xA4,1\n", "中\uFFFD,1\n", {1, 2}, "\xA4"},
    {"UTF-16 ends within a unit", "UTF-16LE", "a\0\n\0b"s, "a\n\uFFFD", {2, 1}, "b", true},
    {"UTF-16 with half a pair", "UTF-16BE", "\xD8\x00\0a"s, "\uFFFDa", {1, 1}, QByteArray("\xD8\0", 2)},
    {"UTF-32 beyond Unicode", "UTF-32BE", "\0\x11\0\0\0\0\0a"s, "\uFFFDa", {1, 1}, QByteArray("\0\x11\0\0", 4)},
};

} // namespace

TEST_CASE("Bad bytes are told with line, column and value", "[csv]")
{
    const BadCase &bad = GENERATE(from_range(std::begin(BadCases), std::end(BadCases)));
    CAPTURE(bad.name);
    const DecodedText text = decode(bad.bytes, bad.encoding);
    CHECK(std::string(text.utf8()) == bad.text);
    REQUIRE(text.badPlaces().size() == 1);
    CHECK(text.badPlaceCount() == 1);
    CHECK(text.badPlaces()[0].position == bad.position);
    CHECK(text.badPlaces()[0].bytes.toHex() == bad.bad.toHex());
    CHECK(text.badPlaces()[0].isTruncated == bad.isTruncated);
}

TEST_CASE("A replacement character that stands in the file is not a fault", "[csv]")
{
    CHECK(decode("a\uFFFDb", "UTF-8").badPlaceCount() == 0);
    CHECK(decode(encoded(u"a\uFFFDb"_s, "GB18030"), "GB18030").badPlaceCount() == 0);
}

TEST_CASE("Only the first bad places are described, but all are counted", "[csv]")
{
    std::string bytes;
    for (int line = 0; line < 100000; ++line)
        bytes += "1234567\xFF\n";
    const DecodedText text = decode(bytes, "UTF-8");
    CHECK(text.badPlaceCount() == 100000);
    REQUIRE(text.badPlaces().size() == DecodedText::MostPlaces);
    CHECK(text.badPlaces().back().position == TextPosition{100, 8});
    CHECK(text.utf8().size() == 100000 * 11);
}

TEST_CASE("Bad bytes far into a text keep their line and column", "[csv]")
{
    const std::string line = encoded(u"金寨县,光伏扶贫,95\n"_s, "GB18030");
    std::string bytes;
    for (int number = 1; number < 50000; ++number)
        bytes += line;
    bytes += line.substr(0, 6) + "\xFF" + line.substr(6);
    const DecodedText text = decode(bytes, "GB18030");
    REQUIRE(text.badPlaces().size() == 1);
    CHECK(text.badPlaces()[0].position == TextPosition{50000, 4});
}

TEST_CASE("Valid UTF-8 is not copied and loses its byte order mark", "[csv]")
{
    const std::string bytes = "\xEF\xBB\xBF" + simplifiedTable().toStdString();
    const DecodedText text = decode(bytes, "UTF-8");
    CHECK(text.isView());
    CHECK(text.utf8().data() == bytes.data() + 3);
    CHECK(text.utf8().size() == bytes.size() - 3);
}

TEST_CASE("A text longer than a block decodes like a short one, wherever characters fall on its edges", "[csv]")
{
    for (const char *encoding : {"GB18030", "UTF-16LE", "UTF-32BE", "Big5-HKSCS", "UTF-8"}) {
        for (int shift = 0; shift < 5; ++shift) {
            CAPTURE(encoding, shift);
            const QString row = QString::fromLatin1(encoding) == u"Big5-HKSCS" ? u"縣中,1\r\n"_s : u"县中𠮷ё,1\r\n"_s;
            const QString text = QString(shift, u'x') + row.repeated(100000);
            std::string bytes = encoded(text, encoding);
            const DecodedText decoded = decode(bytes, encoding);
            CHECK(decoded.badPlaceCount() == 0);
            CHECK(std::string(decoded.utf8()) == text.toStdString());
        }
    }
}

TEST_CASE("Decoding can be watched and ended", "[csv]")
{
    const std::string bytes = encoded(simplifiedTable().repeated(20000), "GB18030");
    std::vector<qint64> steps;
    const auto watched = decodeText(bytes, *findTextEncoding("GB18030"), [&](qint64 done) {
        steps.push_back(done);
        return true;
    });
    CHECK(watched.has_value());
    CHECK(steps.size() > 3);
    CHECK(std::is_sorted(steps.begin(), steps.end()));
    int calls = 0;
    const auto ended = decodeText(bytes, *findTextEncoding("GB18030"), [&](qint64) { return ++calls < 3; });
    CHECK(!ended.has_value());
    CHECK(calls == 3);
}

TEST_CASE("The first bad byte of UTF-8 is found", "[csv]")
{
    const std::string good = simplifiedTable().toStdString();
    std::string longText;
    while (longText.size() < 3 * 256 * 1024)
        longText += good;
    CHECK(findBadUtf8("") == std::string_view::npos);
    CHECK(findBadUtf8(longText) == std::string_view::npos);
    CHECK(findBadUtf8("ab\x80") == 2);
    CHECK(findBadUtf8("ab\xC0\x80") == 2);         // overlong
    CHECK(findBadUtf8("ab\xED\xA0\x80") == 2);     // half a pair
    CHECK(findBadUtf8("ab\xF4\x90\x80\x80") == 2); // beyond Unicode
    CHECK(findBadUtf8("ab\xE4\xB8") == 2);
    for (const std::size_t block : {std::size_t(256) * 1024, std::size_t(512) * 1024}) {
        for (std::size_t place = block - 5; place < block + 5; ++place) {
            std::string bytes(3 * 256 * 1024, 'a');
            bytes[place] = '\xFF';
            CHECK(findBadUtf8(bytes) == place);
        }
    }
}

TEST_CASE("UTF-8 is cut between characters", "[csv]")
{
    CHECK(wholeUtf8Characters("ab") == 2);
    CHECK(wholeUtf8Characters("ab中") == 5);
    CHECK(wholeUtf8Characters("ab\xE4\xB8") == 2);
    CHECK(wholeUtf8Characters("ab\xE4") == 2);
    CHECK(wholeUtf8Characters("\xF0\xA0\xAE") == 0);
    CHECK(wholeUtf8Characters("") == 0);
}

TEST_CASE("The line ends of a text stay as they are and count once", "[csv]")
{
    const std::string text = "a\nb\r\nc\rd\n\ne";
    CHECK(std::string(decode(encoded(QString::fromStdString(text), "UTF-16BE"), "UTF-16BE").utf8()) == text);
    CHECK(textPositionAt(text, 0) == TextPosition{1, 1});
    CHECK(textPositionAt(text, 2) == TextPosition{2, 1});
    CHECK(textPositionAt(text, 5) == TextPosition{3, 1});
    CHECK(textPositionAt(text, 7) == TextPosition{4, 1});
    CHECK(textPositionAt(text, 10) == TextPosition{6, 1});
    CHECK(textPositionAt(text, 11) == TextPosition{6, 2});
}
