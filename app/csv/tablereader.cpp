// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/tablereader.h"

#include "csv/blockreader.h"
#include "csv/textdecoding.h"
#include "csv/textreading.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bangfu {

namespace {

TableReading failed(const char *reason, const QStringList &values = {})
{
    TableReading reading;
    reading.faults = {{0, 0, reason, values}};
    reading.faultCount = 1;
    return reading;
}

/// Adds what stood wrong in the bytes to what stood wrong in the text, by line.
void addBadBytes(TableReading &reading, const DecodedText &decoded, const TextEncoding &encoding)
{
    for (const BadBytes &bad : decoded.badPlaces()) {
        const QString bytes = QString::fromLatin1(bad.bytes.toHex(' ').toUpper());
        const TextFault fault{
            bad.position.line,
            bad.position.column,
            bad.isTruncated ? QT_TRANSLATE_NOOP("TextFault", "the file ends within a character (bytes %1, read as %2)")
                            : QT_TRANSLATE_NOOP("TextFault", "the bytes %1 are no character in %2; � stands for them"),
            {bytes, QString::fromLatin1(encoding.name)}};
        reading.faults.push_back(fault);
    }
    std::ranges::stable_sort(reading.faults, {}, &TextFault::line);
    reading.faults.resize(std::min(reading.faults.size(), BlockReader::mostFaults));
    reading.faultCount += static_cast<std::size_t>(decoded.badPlaceCount());
}

/// The encoding of a long file whose samples were all ASCII, from where the first other bytes stand.
DetectedEncoding detectFurtherOn(std::string_view bytes)
{
    constexpr std::size_t Lookaround = std::size_t(1024) * 1024;
    const std::size_t place = findBadUtf8(bytes);
    const std::string_view before = bytes.substr(0, place);
    const std::size_t lineEnd = before.find_last_of("\r\n");
    const std::size_t start = lineEnd == std::string_view::npos ? 0 : lineEnd + 1;
    return detectEncoding(bytes.substr(start, place - start + Lookaround));
}

struct UndecodedText
{
    QString name;
    std::string_view bytes;
    const TextEncoding &encoding;
};

TableReading readDecoded(const UndecodedText &source, const TableReadOptions &options, const ReadContext &context)
{
    const std::optional<DecodedText> decoded = decodeText(source.bytes, source.encoding, [&](qint64 bytesDone) {
        context.progress.bytesDone = bytesDone;
        return !context.stop.stop_requested();
    });
    if (!decoded)
        return {};
    // What was decoded is gone through once more.
    context.progress.bytesDone = static_cast<qint64>(source.bytes.size());
    context.progress.bytesInAll = static_cast<qint64>(source.bytes.size() + decoded->utf8().size());
    TableReading reading = *readText({source.name, decoded->utf8(), true}, options, context);
    addBadBytes(reading, *decoded, source.encoding);
    return reading;
}

TableReading readBytes(const QString &name, std::string_view bytes, const TableReadOptions &options,
                       const ReadContext &context)
{
    DetectedEncoding encoding = options.choice.encoding
                                    ? DetectedEncoding{options.choice.encoding, EncodingEvidence::ByteOrderMark}
                                    : detectEncoding(bytes);
    std::optional<TableReading> reading;
    if (encoding.encoding == &textEncodings().front()) {
        const std::string_view text = bytes.substr(byteOrderMarkSize(bytes, *encoding.encoding));
        context.progress.bytesDone = static_cast<qint64>(bytes.size() - text.size());
        reading = readText({name, text, false}, options, context);
        if (!reading && encoding.evidence == EncodingEvidence::OnlyAscii)
            encoding = detectFurtherOn(bytes);
    }
    if (!reading)
        reading = readDecoded({name, bytes, *encoding.encoding}, options, context);
    reading->encoding = encoding;
    return *std::move(reading);
}

} // namespace

TableReading readTableBytes(const QString &name, std::string_view bytes, const TableReadOptions &options,
                            const std::stop_token &stop, ReadProgress *progress)
{
    if (bytes.empty())
        return failed(QT_TRANSLATE_NOOP("TextFault", "the file is empty"));
    ReadProgress unseen;
    ReadProgress &shown = progress ? *progress : unseen;
    shown.bytesInAll = static_cast<qint64>(bytes.size());
    return readBytes(name, bytes, options, {stop, shown});
}

TableReading readTableFile(const QString &path, const TableReadOptions &options, const std::stop_token &stop,
                           ReadProgress *progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QT_TRANSLATE_NOOP("TextFault", "the file cannot be read: %1"), {file.errorString()});
    const QString name = QFileInfo(path).completeBaseName();
    const qint64 size = file.size();
    if (const uchar *mapped = size > 0 ? file.map(0, size) : nullptr)
        return readTableBytes(name, {reinterpret_cast<const char *>(mapped), static_cast<std::size_t>(size)}, options,
                              stop, progress);
    // What cannot be mapped, such as a pipe, is read into memory.
    const QByteArray bytes = file.readAll();
    return readTableBytes(name, toStringView(bytes), options, stop, progress);
}

} // namespace bangfu
