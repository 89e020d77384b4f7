// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/textdecoding.h"
#include "csv/textencoding.h"
#include "csv/textlikelihood.h"

#include <QString>

#include <uchardet.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <vector>

namespace bangfu {
namespace {

using Samples = std::vector<std::string_view>;

constexpr std::size_t WholeLimit = std::size_t(4) * 1024 * 1024;
constexpr std::size_t SampleCount = 16;
constexpr std::size_t SampleSize = std::size_t(64) * 1024;
constexpr std::size_t LettersLimit = std::size_t(16) * 1024;

bool isAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

/// Line ends, blanks, commas and the like: never a later byte of a character in any encoding of a byte or two.
bool isCut(char byte)
{
    return static_cast<unsigned char>(byte) < 0x30;
}

/// A piece from the middle of a text without the characters that may be cut in two at its ends.
std::string_view trimmedToCuts(std::string_view piece)
{
    const auto first = std::find_if(piece.begin(), piece.end(), isCut);
    const auto last = std::find_if(piece.rbegin(), piece.rend(), isCut).base();
    return first < last ? std::string_view(first, last) : std::string_view();
}

Samples samplesOf(std::string_view bytes)
{
    if (bytes.size() <= WholeLimit)
        return {bytes};
    Samples samples;
    for (std::size_t number = 0; number < SampleCount; ++number) {
        const std::size_t start = (bytes.size() - SampleSize) / (SampleCount - 1) * number;
        samples.push_back(trimmedToCuts(bytes.substr(start, SampleSize)));
    }
    return samples;
}

/// The words that hold bytes above 127, evenly from all samples and few enough to be decoded a dozen times at once.
std::string lettersOf(const Samples &samples)
{
    std::string letters;
    for (const std::string_view sample : samples) {
        const std::size_t limit = letters.size() + LettersLimit / samples.size();
        auto rest = sample.begin();
        while (rest != sample.end() && letters.size() < limit) {
            const auto high = std::find_if_not(rest, sample.end(), isAscii);
            if (high == sample.end())
                break;
            const auto start = std::find_if(std::reverse_iterator(high), std::reverse_iterator(rest), isCut).base();
            rest = std::find_if(high, sample.end(), isCut);
            letters.append(start, rest).append(1, '\n');
        }
    }
    return letters;
}

const TextEncoding *detectByteOrderMark(std::string_view bytes)
{
    // UTF-32 first, whose little-endian mark starts like that of UTF-16.
    for (const char *name : {"UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE", "UTF-8", "GB18030"}) {
        const TextEncoding *const encoding = findTextEncoding(name);
        if (byteOrderMarkSize(bytes, *encoding) > 0)
            return encoding;
    }
    return nullptr;
}

/// Reads whole units of a wide encoding.
char32_t unitAt(std::string_view bytes, std::size_t start, std::size_t size, bool isBigEndian)
{
    char32_t unit = 0;
    for (std::size_t index = 0; index < size; ++index) {
        const auto byte = static_cast<unsigned char>(bytes[start + (isBigEndian ? index : size - 1 - index)]);
        unit = unit << 8 | byte;
    }
    return unit;
}

/// What speaks for and against units of two or four bytes in an order.
struct UnitEvidence
{
    std::size_t units = 0;
    std::size_t marks = 0; ///< line ends, delimiters and quotation marks
    std::size_t bad = 0;   ///< what no text holds
    std::size_t stray = 0; ///< other units with a byte that would be such a mark alone
};

bool isTableMark(char32_t unit)
{
    return unit == U'\n' || unit == U'\r' || unit == U',' || unit == U';' || unit == U'\t' || unit == U'"';
}

bool hasTableMark(char32_t unit)
{
    return isTableMark(unit & 0xFF) || isTableMark(unit >> 8 & 0xFF);
}

bool isBadUnit(char32_t unit)
{
    if (unit > 0x10FFFF)
        return true;
    const QChar::Category category = QChar::category(unit);
    const bool isControl = category == QChar::Other_Control && unit != U'\n' && unit != U'\r' && unit != U'\t';
    return isControl || category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse;
}

UnitEvidence weighUnits(std::string_view bytes, std::size_t size, bool isBigEndian)
{
    UnitEvidence evidence;
    bool follows = false; // a low surrogate must follow
    for (std::size_t start = 0; start + size <= bytes.size(); start += size) {
        const char32_t unit = unitAt(bytes, start, size, isBigEndian);
        const bool isLow = unit >= 0xDC00 && unit < 0xE000;
        const bool isHigh = unit >= 0xD800 && unit < 0xDC00;
        const bool isBad =
            size == 2 ? follows != isLow || (!isLow && isBadUnit(unit)) : isLow || isHigh || isBadUnit(unit);
        follows = size == 2 && isHigh;
        ++evidence.units;
        evidence.bad += isBad ? 1 : 0;
        evidence.marks += isTableMark(unit) ? 1 : 0;
        evidence.stray += !isTableMark(unit) && hasTableMark(unit) ? 1 : 0;
    }
    return evidence;
}

/// UTF-16 or UTF-32 without byte order mark. That every other byte is NUL would hold for Latin text only, and in the
/// wrong order Chinese text has NULs, too (U+4E00 is the commonest of them). So the marks of a table decide, which
/// swapped are characters that hardly ever occur, and whether the units are characters at all. Of Han characters one
/// in twenty holds the byte of a mark by chance; where more units do, they are pairs of bytes of another encoding.
const TextEncoding *detectWideUnits(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, SampleSize);
    if (sample.find('\0') == std::string_view::npos)
        return nullptr;
    for (const std::size_t size : {4, 2}) {
        const std::array evidence{weighUnits(sample, size, false), weighUnits(sample, size, true)};
        for (const std::size_t order : {0, 1}) {
            const UnitEvidence &here = evidence[order];
            const bool isText =
                here.bad * 50 <= here.units && here.marks * 100 >= here.units && here.stray * 8 <= here.units;
            if (here.units > 0 && isText && here.marks > evidence[1 - order].marks * 4)
                return findTextEncoding(size == 4 ? (order == 0 ? "UTF-32LE" : "UTF-32BE")
                                                  : (order == 0 ? "UTF-16LE" : "UTF-16BE"));
        }
    }
    return nullptr;
}

/// A character cut off at the very end is the reader's to report; it does not make the text another encoding.
bool areUtf8(const Samples &samples)
{
    return std::all_of(samples.begin(), samples.end(), [](std::string_view sample) {
        return findBadUtf8(sample.substr(0, wholeUtf8Characters(sample))) == std::string_view::npos;
    });
}

/// UTF-8 with some bytes spoilt, as by a cut or a careless join of files. Of other encodings hardly any characters are
/// UTF-8 by chance: one in ten of Chinese text, fewer of Russian.
bool areMostlyUtf8(const std::string &letters)
{
    const std::optional<DecodedText> decoded = decodeText(letters, textEncodings().front());
    const std::string_view text = decoded->utf8();
    const auto isStart = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0xC0; };
    const qint64 bad = decoded->badPlaceCount();
    const qint64 good = std::count_if(text.begin(), text.end(), isStart) - bad;
    return good >= 5 * bad;
}

struct Candidate
{
    const char *name;
    double rarity; ///< bits; what a text in it must be better to be believed
};

/// Tried by their letters. KOI8-R before KOI8-U: without Ukrainian letters both read the same.
constexpr std::array Candidates{Candidate{"GB18030", 0},    Candidate{"Big5", 1},          Candidate{"windows-1251", 0},
                                Candidate{"KOI8-R", 2},     Candidate{"KOI8-U", 4},        Candidate{"IBM866", 4},
                                Candidate{"ISO-8859-5", 6}, Candidate{"x-mac-cyrillic", 8}};

struct Likeliest
{
    const TextEncoding *encoding = nullptr;
    double surprise = 0; ///< bits for all letters
    double bytes = 1;    ///< of the letters above U+007F

    double surprisePerByte() const { return surprise / bytes; }
};

Likeliest likeliestByLetters(const std::string &letters)
{
    Likeliest best;
    for (const Candidate &candidate : Candidates) {
        const TextEncoding *const encoding = findTextEncoding(candidate.name);
        const std::string text(decodeText(letters, *encoding)->utf8());
        const double surprise = surpriseOf(QString::fromStdString(text)) + candidate.rarity;
        if (best.encoding && surprise >= best.surprise)
            continue;
        const auto ascii = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isAscii));
        best = {encoding, surprise, std::max(1.0, static_cast<double>(letters.size() - ascii))};
    }
    return best;
}

struct DetectorCloser
{
    void operator()(uchardet *detector) const { uchardet_delete(detector); }
};

/// What libuchardet says, null if it does not know or names an encoding that cannot be chosen.
const TextEncoding *askUchardet(const std::string &letters)
{
    const std::unique_ptr<uchardet, DetectorCloser> detector(uchardet_new());
    uchardet_handle_data(detector.get(), letters.data(), letters.size());
    uchardet_data_end(detector.get());
    const char *const name = uchardet_get_charset(detector.get());
    // It takes short texts that are not UTF-8 for it.
    return std::strcmp(name, "UTF-8") == 0 ? nullptr : findTextEncoding(name);
}

/// Languages that, read as Chinese or Russian, surprise little.
bool looksLikeOurs(const TextEncoding *encoding)
{
    constexpr std::array<std::string_view, 6> Names{"Shift_JIS",   "EUC-JP",       "EUC-KR",
                                                    "windows-949", "windows-1253", "ISO-8859-7"};
    return encoding && std::find(Names.begin(), Names.end(), encoding->name) != Names.end();
}

/// libuchardet alone found 200-byte tables of running Chinese and Russian in 99.8 of 100 cases, but failed in most
/// with one or two Chinese names among numbers, and in nearly all with Russian in capitals. So our two languages are
/// judged here, where the surprise is low, and all others by it.
DetectedEncoding detectByLetters(const std::string &letters)
{
    // Measured in bits a byte on tables of 60 to 200 bytes: Russian 4.0 to 5.0, Chinese 4.9 to 5.7, a single name up to
    // 6.9; read as either, Korean 6.0 to 6.8, Japanese 6.3 and more, Greek 5.7 to 7.2, Latin mostly 8.6 to 14.
    constexpr double PlainlyOurs = 5.7;
    constexpr double PossiblyOurs = 7.6;
    constexpr std::size_t EnoughForOthers = 40; // libuchardet takes a word or two for Greek too easily
    const Likeliest ours = likeliestByLetters(letters);
    if (ours.surprisePerByte() < PlainlyOurs)
        return {ours.encoding, EncodingEvidence::Letters};
    const TextEncoding *const theirs = askUchardet(letters);
    const bool isTheirs = letters.size() >= EnoughForOthers && looksLikeOurs(theirs);
    if (ours.surprisePerByte() < PossiblyOurs && !isTheirs)
        return {ours.encoding, EncodingEvidence::Letters};
    return {theirs ? theirs : findTextEncoding("windows-1252"), EncodingEvidence::Guess};
}

} // namespace

DetectedEncoding detectEncoding(std::string_view bytes)
{
    if (const TextEncoding *const encoding = detectByteOrderMark(bytes))
        return {encoding, EncodingEvidence::ByteOrderMark};
    if (const TextEncoding *const encoding = detectWideUnits(bytes))
        return {encoding, EncodingEvidence::Structure};
    const Samples samples = samplesOf(bytes);
    const std::string letters = lettersOf(samples);
    if (letters.empty())
        return {&textEncodings().front(), EncodingEvidence::OnlyAscii};
    if (areUtf8(samples) || areMostlyUtf8(letters))
        return {&textEncodings().front(), EncodingEvidence::Structure};
    return detectByLetters(letters);
}

} // namespace bangfu
