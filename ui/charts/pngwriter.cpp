// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pngwriter.h"

#include <QtEndian>

#include <array>
#include <cstring>

namespace bangfu {
namespace {

using Table = std::array<quint32, 256>;

/// The checksum of each byte, as the PNG specification (annex D) computes it.
constexpr Table checksumTable()
{
    Table table{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 sum = byte;
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? 0xEDB88320U ^ (sum >> 1) : sum >> 1;
        table[byte] = sum;
    }
    return table;
}

quint32 checksum(const char *bytes, qsizetype count)
{
    static constexpr Table table = checksumTable();
    quint32 sum = 0xFFFFFFFFU;
    for (qsizetype i = 0; i < count; ++i)
        sum = table[(sum ^ static_cast<uchar>(bytes[i])) & 0xFFU] ^ (sum >> 8);
    return sum ^ 0xFFFFFFFFU;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

void addChunk(QByteArray &png, const char *type, const QByteArray &content)
{
    png += bigEndian(static_cast<quint32>(content.size()));
    const auto start = png.size();
    png += type;
    png += content;
    png += bigEndian(checksum(png.constData() + start, png.size() - start));
}

/// Each row after a byte that names its filter: 2, the difference to the row above. Equal rows become zeros.
QByteArray rowsOf(const QImage &image)
{
    const qsizetype width = static_cast<qsizetype>(image.width()) * image.depth() / 8;
    QByteArray rows(image.height() * (width + 1), Qt::Uninitialized);
    char *to = rows.data();
    for (int y = 0; y < image.height(); ++y) {
        const uchar *row = image.constScanLine(y);
        *to++ = y == 0 ? 0 : 2;
        if (y == 0) {
            std::memcpy(to, row, static_cast<std::size_t>(width));
        } else {
            const uchar *above = image.constScanLine(y - 1);
            for (qsizetype x = 0; x < width; ++x)
                to[x] = static_cast<char>(row[x] - above[x]);
        }
        to += width;
    }
    return rows;
}

void addTexts(QByteArray &png, const QImage &image)
{
    for (const QString &key : image.textKeys()) {
        // International text, not packed, no language: keyword 0 flag method language 0 translated keyword 0 text.
        addChunk(png, "iTXt", key.toLatin1() + QByteArray(5, '\0') + image.text(key).toUtf8());
    }
}

} // namespace

QByteArray pngOf(const QImage &image)
{
    if (image.isNull())
        return {};
    // What is not painted through has three bytes a point.
    const bool hasAlpha = image.hasAlphaChannel();
    const QImage plain = image.convertToFormat(hasAlpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    QByteArray png("\x89PNG\r\n\x1a\n", 8);
    QByteArray header =
        bigEndian(static_cast<quint32>(plain.width())) + bigEndian(static_cast<quint32>(plain.height()));
    const std::array<char, 5> kind{8, static_cast<char>(hasAlpha ? 6 : 2), 0, 0, 0}; // bits, colour; usual methods
    header.append(kind.data(), static_cast<qsizetype>(kind.size()));
    addChunk(png, "IHDR", header);
    constexpr char metre = 1;
    addChunk(png, "pHYs",
             bigEndian(static_cast<quint32>(image.dotsPerMeterX())) +
                 bigEndian(static_cast<quint32>(image.dotsPerMeterY())) + QByteArray(1, metre));
    addTexts(png, image);
    // Qt puts the unpacked length before the packed stream. Level 1 takes a quarter of the time of the usual 6, and for
    // differences of rows the file is hardly larger.
    constexpr int level = 1;
    addChunk(png, "IDAT", qCompress(rowsOf(plain), level).mid(4));
    addChunk(png, "IEND", {});
    return png;
}

} // namespace bangfu
