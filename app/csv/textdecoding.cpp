// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/textdecoding.h"

#include <QStringEncoder>

#include <simdjson.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include <algorithm>
#include <memory>

namespace bangfu {
namespace {

constexpr std::size_t BlockSize = std::size_t(256) * 1024;
constexpr char16_t Replacement = u'\uFFFD';

struct ConverterCloser
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u;
}

/// How many bytes a character starting with this byte has; 0 if none starts with it.
std::size_t utf8Length(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    if (byte < 0x80)
        return 1;
    if (byte < 0xC2 || byte > 0xF4)
        return 0;
    return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool isValidUtf8(std::string_view bytes)
{
    return simdjson::validate_utf8(bytes.data(), bytes.size());
}

/// Walks once through a UTF-8 text and tells places in rising order.
class PositionCounter
{
public:
    explicit PositionCounter(std::string_view utf8)
        : m_utf8(utf8)
    {}

    TextPosition at(std::size_t offset)
    {
        for (; m_done < std::min(offset, m_utf8.size()); ++m_done)
            step(m_utf8[m_done]);
        return m_position;
    }

private:
    void step(char byte)
    {
        const bool endsLine = byte == '\n' || (byte == '\r' && !m_utf8.substr(m_done + 1).starts_with('\n'));
        if (endsLine)
            m_position = {m_position.line + 1, 1};
        else if (!isContinuation(byte))
            ++m_position.column;
    }

    std::string_view m_utf8;
    std::size_t m_done = 0;
    TextPosition m_position;
};

} // namespace

/// Decodes block by block with ICU, whose callback names the very bytes that mean nothing. (QStringDecoder only says
/// that there are some, and is silent about a character cut off at the end.)
class TextDecoder
{
public:
    TextDecoder(std::string_view bytes, const TextEncoding &encoding)
        : m_bytes(bytes)
        , m_units(std::min(bytes.size() + 1, BlockSize))
    {
        UErrorCode status = U_ZERO_ERROR;
        m_converter.reset(ucnv_open(encoding.name, &status));
        ucnv_setToUCallBack(m_converter.get(), &TextDecoder::onBadBytes, this, nullptr, nullptr, &status);
        Q_ASSERT_X(U_SUCCESS(status), "TextDecoder", encoding.name);
    }

    static DecodedText viewOf(std::string_view bytes)
    {
        DecodedText text;
        text.m_source = bytes;
        return text;
    }

    /// False if the callback ended the work.
    bool decode(const DecodingGoOn &goOn)
    {
        m_result.m_owned.emplace();
        for (std::size_t done = 0; done < m_bytes.size(); done += BlockSize) {
            if (goOn && !goOn(static_cast<qint64>(done)))
                return false;
            const std::string_view block = m_bytes.substr(done, BlockSize);
            decodeBlock(block, done + block.size() == m_bytes.size());
            if (done == 0)
                reserveFor(block.size());
        }
        return true;
    }

    DecodedText takeResult()
    {
        PositionCounter counter(*m_result.m_owned);
        for (std::size_t place = 0; place < m_offsets.size(); ++place)
            m_result.m_badPlaces[place].position = counter.at(m_offsets[place]);
        return std::move(m_result);
    }

private:
    void decodeBlock(std::string_view block, bool isLast)
    {
        const char *source = block.data();
        const char *const sourceEnd = source + block.size();
        UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
        while (status == U_BUFFER_OVERFLOW_ERROR) {
            status = U_ZERO_ERROR;
            char16_t *target = m_units.data();
            m_encodedUnits = target;
            ucnv_toUnicode(m_converter.get(), &target, target + m_units.size(), &source, sourceEnd, nullptr, isLast,
                           &status);
            appendUpTo(target);
        }
    }

    void appendUpTo(const char16_t *end)
    {
        const QStringView units(m_encodedUnits, end);
        m_buffer.resize(m_encoder.requiredSpace(units.size()));
        const char *const bufferEnd = m_encoder.appendToBuffer(m_buffer.data(), units);
        m_result.m_owned->append(m_buffer.constData(), bufferEnd);
        m_encodedUnits = end;
    }

    /// From how much the first block grew; a growing string would copy itself and hold twice the text for a while.
    void reserveFor(std::size_t bytesDone)
    {
        const double growth = static_cast<double>(m_result.m_owned->size()) / static_cast<double>(bytesDone);
        m_result.m_owned->reserve(static_cast<std::size_t>(static_cast<double>(m_bytes.size()) * growth * 1.05));
    }

    static void onBadBytes(const void *context, UConverterToUnicodeArgs *arguments, const char *bytes, int32_t length,
                           UConverterCallbackReason reason, UErrorCode *status)
    {
        if (reason > UCNV_IRREGULAR)
            return; // the converter is only reset, closed or cloned
        auto *decoder = static_cast<TextDecoder *>(const_cast<void *>(context));
        decoder->report(arguments->target, QByteArray(bytes, length), *status == U_TRUNCATED_CHAR_FOUND);
        *status = U_ZERO_ERROR;
        ucnv_cbToUWriteUChars(arguments, &Replacement, 1, 0, status);
    }

    void report(const char16_t *target, const QByteArray &bytes, bool isTruncated)
    {
        if (++m_result.m_badPlaceCount > static_cast<qint64>(DecodedText::MostPlaces))
            return;
        appendUpTo(target);
        m_offsets.push_back(m_result.m_owned->size());
        m_result.m_badPlaces.push_back({{}, bytes, isTruncated});
    }

    std::string_view m_bytes;
    Converter m_converter;
    std::vector<char16_t> m_units;            ///< what one block becomes, or as much of it as has room
    const char16_t *m_encodedUnits = nullptr; ///< what stands before in m_units is in the result
    QStringEncoder m_encoder{QStringConverter::Utf8};
    QByteArray m_buffer;
    std::vector<std::size_t> m_offsets; ///< of the bad places in the result
    DecodedText m_result;
};

std::optional<DecodedText> decodeText(std::string_view bytes, const TextEncoding &encoding, const DecodingGoOn &goOn)
{
    bytes.remove_prefix(byteOrderMarkSize(bytes, encoding));
    if (&encoding == &textEncodings().front() && findBadUtf8(bytes) == std::string_view::npos)
        return TextDecoder::viewOf(bytes);
    TextDecoder decoder(bytes, encoding);
    if (!decoder.decode(goOn))
        return std::nullopt;
    return decoder.takeResult();
}

std::size_t findBadUtf8(std::string_view bytes)
{
    // Blocks small enough that the byte-by-byte search in the one that is bad takes no time worth naming.
    std::size_t start = 0;
    while (start < bytes.size()) {
        const std::string_view rest = bytes.substr(start, BlockSize);
        const bool isLast = start + rest.size() == bytes.size();
        const std::string_view block = isLast ? rest : rest.substr(0, wholeUtf8Characters(rest));
        if (!isValidUtf8(block))
            break;
        start += block.size();
    }
    while (start < bytes.size()) {
        const std::size_t length = utf8Length(bytes[start]);
        if (length == 0 || start + length > bytes.size() || !isValidUtf8(bytes.substr(start, length)))
            return start;
        start += length;
    }
    return std::string_view::npos;
}

std::size_t wholeUtf8Characters(std::string_view bytes)
{
    const std::size_t most = std::min<std::size_t>(bytes.size(), 3);
    for (std::size_t back = 1; back <= most; ++back) {
        const char byte = bytes[bytes.size() - back];
        if (!isContinuation(byte))
            return utf8Length(byte) > back ? bytes.size() - back : bytes.size();
    }
    return bytes.size();
}

TextPosition textPositionAt(std::string_view utf8, std::size_t offset)
{
    return PositionCounter(utf8).at(offset);
}

} // namespace bangfu
