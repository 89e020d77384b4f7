// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace bangfu {

/// One encoding a person can choose for a file of text.
struct TextEncoding
{
    const char *name;  ///< as ICU, the command line and settings know it, such as `GB18030`
    const char *label; ///< for people, such as "Russian (windows-1251)"; source text of the context "Encoding"
};

/// Every encoding that can be read, those met most often first. UTF-8 is the first.
std::span<const TextEncoding> textEncodings();

/// The encoding of a name or of one of its usual other names, such as `cp1251`; null if there is none.
const TextEncoding *findTextEncoding(const char *name);

/// Whence an encoding is known; the further down, the more a person should look at the result.
enum class EncodingEvidence {
    ByteOrderMark, ///< the file says so itself
    Structure,     ///< only this encoding gives valid text, or nearly so: UTF-8, UTF-16 or UTF-32
    OnlyAscii,     ///< no byte above 127 was seen; the encoding makes no difference to what was seen
    Letters,       ///< the letters are as frequent as in Chinese, Russian or Ukrainian
    Guess,         ///< the best that could be found
};

struct DetectedEncoding
{
    const TextEncoding *encoding = nullptr; ///< never null
    EncodingEvidence evidence = EncodingEvidence::Guess;
};

/// Finds out in which encoding a text stands. Never fails and takes a few milliseconds at any length: texts up to
/// 4 MB are looked at whole, of longer ones sixteen samples from start to end.
///
/// Promised to be found, from a table of 200 bytes on: UTF-8, UTF-16 and UTF-32 with and without byte order mark,
/// and Chinese in GB18030 (with GBK and GB2312, which are parts of it) and Big5, Russian in windows-1251, KOI8-R,
/// IBM866, ISO-8859-5 and x-mac-cyrillic. What else libuchardet knows is tried; the last resort is windows-1252.
DetectedEncoding detectEncoding(std::string_view bytes);

/// How many bytes of a byte order mark of the encoding the text starts with; 0 without one.
std::size_t byteOrderMarkSize(std::string_view bytes, const TextEncoding &encoding);

} // namespace bangfu
