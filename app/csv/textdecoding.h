// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/textencoding.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bangfu {

/// A place in a text as an editor shows it. Lines end with LF, CRLF or CR.
struct TextPosition
{
    qint64 line = 1;   ///< 1-based
    qint64 column = 1; ///< 1-based, in characters (code points)

    bool operator==(const TextPosition &) const = default;
};

/// Bytes that mean nothing in the encoding; each such place became one U+FFFD.
struct BadBytes
{
    TextPosition position;
    QByteArray bytes;         ///< as they stand in the file
    bool isTruncated = false; ///< the file ends within a character
};

/// A text as UTF-8 without byte order mark. Either it owns its bytes or it is a view of the source, which must then
/// live longer; moving it leaves utf8() of the target valid.
class DecodedText
{
public:
    /// The most places that are described one by one.
    static constexpr std::size_t MostPlaces = 100;

    /// Always valid UTF-8.
    std::string_view utf8() const { return m_owned ? std::string_view(*m_owned) : m_source; }
    bool isView() const { return !m_owned; }
    /// The first places with bad bytes, in the order of the text.
    const std::vector<BadBytes> &badPlaces() const { return m_badPlaces; }
    /// How many places there are in all.
    qint64 badPlaceCount() const { return m_badPlaceCount; }

private:
    friend class TextDecoder;

    std::string_view m_source;
    std::optional<std::string> m_owned;
    std::vector<BadBytes> m_badPlaces;
    qint64 m_badPlaceCount = 0;
};

/// Asked now and then with the number of bytes read so far; false ends the work. May be empty.
using DecodingGoOn = std::function<bool(qint64 bytesDone)>;

/// Decodes a text into UTF-8 and leaves out its byte order mark. Valid UTF-8 is not copied. Beside source and result it
/// needs less than 2 MB. Nothing if the callback ended the work. Safe to call from any thread.
std::optional<DecodedText> decodeText(std::string_view bytes, const TextEncoding &encoding,
                                      const DecodingGoOn &goOn = {});

/// Where the first byte stands that is not part of valid UTF-8 (also a character cut off at the end); npos if all is
/// valid. Reads several gigabytes a second. Safe to call from any thread.
std::size_t findBadUtf8(std::string_view bytes);

/// The length of a prefix that ends between two characters, so that valid UTF-8 can be cut there; at most 3 less.
std::size_t wholeUtf8Characters(std::string_view bytes);

/// Where a byte of a UTF-8 text stands for people.
TextPosition textPositionAt(std::string_view utf8, std::size_t offset);

} // namespace bangfu
