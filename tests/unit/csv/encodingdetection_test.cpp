// SPDX-License-Identifier: GPL-3.0-or-later
#include "encodingsamples.h"

#include "csv/textdecoding.h"

#include "catch.h"

#include <QElapsedTimer>

using namespace bangfu;
using namespace bangfu::test;
using namespace Qt::StringLiterals;

namespace {

/// The table as it comes back when the encoding is found out.
QString readBack(const std::string &bytes)
{
    const auto decoded = decodeText(bytes, *detectEncoding(bytes).encoding);
    CHECK(decoded->badPlaceCount() == 0);
    return QString::fromUtf8(decoded->utf8().data(), qsizetype(decoded->utf8().size()));
}

std::string detectedName(const std::string &bytes)
{
    return detectEncoding(bytes).encoding->name;
}

struct Sample
{
    const char *encoding;
    const char *mark = "";
    std::size_t markSize = 0;
};

constexpr Sample WideSamples[]{
    {"UTF-8"},    {"UTF-8", "\xEF\xBB\xBF", 3},    {"UTF-16LE"}, {"UTF-16LE", "\xFF\xFE", 2},
    {"UTF-16BE"}, {"UTF-16BE", "\xFE\xFF", 2},     {"UTF-32LE"}, {"UTF-32LE", "\xFF\xFE\0\0", 4},
    {"UTF-32BE"}, {"UTF-32BE", "\0\0\xFE\xFF", 4}, {"GB18030"},  {"GB18030", "\x84\x31\x95\x33", 4},
};

} // namespace

TEST_CASE("A Russian table comes back the same from every encoding that is found out", "[csv]")
{
    const auto sample = GENERATE(from_range(std::begin(WideSamples), std::end(WideSamples)));
    CAPTURE(sample.encoding, sample.markSize);
    const std::string bytes = std::string(sample.mark, sample.markSize) + encoded(russianTable(), sample.encoding);
    CHECK(detectedName(bytes) == sample.encoding);
    CHECK(readBack(bytes) == russianTable());
}

TEST_CASE("A Russian table comes back the same from every Cyrillic encoding", "[csv]")
{
    const std::string encoding =
        GENERATE("windows-1251", "KOI8-R", "KOI8-U", "IBM866", "ISO-8859-5", "x-mac-cyrillic", "GBK", "GB2312");
    CAPTURE(encoding);
    CHECK(readBack(encoded(russianTable(), encoding.c_str())) == russianTable());
}

TEST_CASE("A Russian table comes back the same from encodings that a person names", "[csv]")
{
    const std::string encoding = GENERATE("Big5-HKSCS", "Shift_JIS", "EUC-JP", "EUC-KR", "windows-949", "GBK", "GB2312",
                                          "GB18030", "KOI8-U", "IBM866");
    CAPTURE(encoding);
    // Shift_JIS and EUC-JP have full-width signs for nothing in this table.
    const std::string bytes = encoded(russianTable(), encoding.c_str());
    const auto decoded = decodeText(bytes, *findTextEncoding(encoding.c_str()));
    CHECK(QByteArray(decoded->utf8().data(), qsizetype(decoded->utf8().size())) == russianTable().toUtf8());
}

TEST_CASE("A Chinese table comes back the same from every encoding that is found out", "[csv]")
{
    const auto sample = GENERATE(from_range(std::begin(WideSamples), std::end(WideSamples)));
    CAPTURE(sample.encoding, sample.markSize);
    const std::string mark(sample.mark, sample.markSize);
    CHECK(detectedName(mark + encoded(simplifiedTable(), sample.encoding)) == sample.encoding);
    CHECK(readBack(mark + encoded(simplifiedTable(), sample.encoding)) == simplifiedTable());
    CHECK(readBack(mark + encoded(traditionalTable(), sample.encoding)) == traditionalTable());
}

TEST_CASE("Chinese is told in the encodings of two bytes", "[csv]")
{
    CHECK(readBack(encoded(simplifiedTable(), "GBK")) == simplifiedTable());
    CHECK(readBack(encoded(simplifiedTable(), "GB2312")) == simplifiedTable());
    CHECK(readBack(encoded(traditionalTable(), "Big5")) == traditionalTable());
    CHECK(readBack(encoded(traditionalTable(), "GBK")) == traditionalTable());
    CHECK(detectedName(encoded(traditionalTable(), "Big5")) == "Big5");
}

TEST_CASE("Russian in capitals and single names among numbers are told, too", "[csv]")
{
    const QString capitals = u"РЕГИОН;СЕМЬИ\nПСКОВСКАЯ ОБЛАСТЬ;12\nРЕСПУБЛИКА ТЫВА;15\nЗАБАЙКАЛЬСКИЙ КРАЙ;3\n"_s;
    for (const char *encoding : {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"}) {
        CAPTURE(encoding);
        CHECK(detectedName(encoded(capitals, encoding)) == encoding);
    }
    CHECK(detectedName(encoded(u"1,2,3\n4,金寨县,6\n7,8,9\n"_s, "GB18030")) == "GB18030");
    CHECK(detectedName(encoded(u"1,2,3\n4,Псков,6\n7,8,9\n"_s, "windows-1251")) == "windows-1251");
    CHECK(detectedName(encoded(u"1,2,3\n4,Псков,6\n7,8,9\n"_s, "KOI8-R")) == "KOI8-R");
}

TEST_CASE("UTF-16 without byte order mark is told from NULs in other texts", "[csv]")
{
    using namespace std::string_literals;
    CHECK(detectedName(encoded(u"一,一一,一\n一一,一,一\n"_s, "UTF-16LE")) == "UTF-16LE");
    CHECK(detectedName(encoded(u"一,一一,一\n一一,一,一\n"_s, "UTF-16BE")) == "UTF-16BE");
    CHECK(detectedName("name,value\na\0b,1\nc\0d,2\n"s) == "UTF-8");
    CHECK(detectedName("a\0,b\0\nc\0,d\0\nee\0,f\0\n"s) == "UTF-8");
    // Cut off within a character it is still UTF-16.
    CHECK(detectedName(encoded(russianTable(), "UTF-16LE") + "\x20") == "UTF-16LE");
}

TEST_CASE("The evidence for an encoding is told", "[csv]")
{
    CHECK(detectEncoding("a,b\n1,2\n").evidence == EncodingEvidence::OnlyAscii);
    CHECK(detectEncoding("").evidence == EncodingEvidence::OnlyAscii);
    CHECK(detectEncoding("\xEF\xBB\xBF"
                         "a\n")
              .evidence == EncodingEvidence::ByteOrderMark);
    CHECK(detectEncoding(russianTable().toStdString()).evidence == EncodingEvidence::Structure);
    CHECK(detectEncoding(encoded(russianTable(), "KOI8-R")).evidence == EncodingEvidence::Letters);
    CHECK(detectEncoding(encoded(u"élève,Réunion,Côte d'Ivoire\n"_s, "windows-1252")).evidence ==
          EncodingEvidence::Guess);
    CHECK(detectedName(encoded(u"élève,Réunion,Côte d'Ivoire\n"_s, "windows-1252")) == "windows-1252");
}

TEST_CASE("A UTF-8 text cut off within its last character is still UTF-8", "[csv]")
{
    const std::string bytes = simplifiedTable().toStdString();
    CHECK(detectedName(bytes.substr(0, bytes.find("县") + 2)) == "UTF-8");
}

TEST_CASE("UTF-8 with a few bad bytes is still UTF-8", "[csv]")
{
    for (const QString &table : {simplifiedTable(), traditionalTable(), russianTable()}) {
        std::string bytes = table.toStdString();
        bytes.insert(bytes.find_first_of(",;"), 1, '\xFF');
        CHECK(detectedName(bytes) == "UTF-8");
        bytes.erase(bytes.size() / 2, 1);
        CHECK(detectedName(bytes) == "UTF-8");
    }
}

TEST_CASE("A long file is told from samples in little time", "[csv]")
{
    // ASCII only at the start: the letters come later.
    std::string bytes;
    while (bytes.size() < 1024 * 1024)
        bytes += "id,value\n1,2\n";
    const std::string table = encoded(simplifiedTable(), "GB18030");
    while (bytes.size() < 64 * 1024 * 1024)
        bytes += table;
    QElapsedTimer timer;
    timer.start();
    CHECK(detectedName(bytes) == "GB18030");
    CHECK(timer.elapsed() < 100); // a few on an idle machine
}

TEST_CASE("Encodings are known by their usual names", "[csv]")
{
    CHECK(std::string(findTextEncoding("utf8")->name) == "UTF-8");
    CHECK(std::string(findTextEncoding("cp1251")->name) == "windows-1251");
    CHECK(std::string(findTextEncoding("koi8r")->name) == "KOI8-R");
    CHECK(std::string(findTextEncoding("cp936")->name) == "GBK");
    CHECK(std::string(findTextEncoding("big5")->name) == "Big5");
    CHECK(findTextEncoding("HTML") == nullptr);
    CHECK(findTextEncoding("") == nullptr);
    for (const TextEncoding &encoding : textEncodings()) {
        CAPTURE(encoding.name);
        CHECK(findTextEncoding(encoding.name) == &encoding);
        CHECK(decodeText("abc", encoding).has_value());
    }
}
