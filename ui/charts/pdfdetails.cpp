// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pdfdetails.h"

#include <QStringEncoder>

namespace bangfu {
namespace {

/// UTF-16 with a mark in front, in hexadecimal digits: needs no escapes.
QByteArray textOf(const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    const QByteArray encoded = encoder(text);
    return '<' + encoded.toHex() + '>';
}

QByteArray entry(const char *key, const QString &text)
{
    return text.isEmpty() ? QByteArray() : QByteArray(key) + ' ' + textOf(text) + '\n';
}

/// The line that follows a word of the trailer, such as "/Size 32".
QByteArray after(const QByteArray &pdf, const QByteArray &word)
{
    const auto start = pdf.lastIndexOf(word);
    if (start < 0)
        return {};
    const auto from = start + word.size();
    return pdf.mid(from, pdf.indexOf('\n', from) - from).trimmed();
}

} // namespace

QByteArray withDetails(QByteArray pdf, const PdfDetails &details)
{
    const QByteArray date = "/CreationDate (";
    if (const auto start = pdf.indexOf(date); start >= 0) {
        const auto length = pdf.indexOf(')', start) + 1 - start;
        pdf.replace(start, length, QByteArray(length, ' ')); // of the same length: the table of places stays right
    }
    const QByteArray info = after(pdf, "\n/Info ");
    const QByteArray number = info.left(info.indexOf(' '));
    const QByteArray size = after(pdf, "\n/Size ");
    const QByteArray root = after(pdf, "\n/Root ");
    const QByteArray before = after(pdf, "startxref\n");
    if (number.isEmpty() || size.isEmpty() || root.isEmpty() || before.isEmpty())
        return pdf;
    const QByteArray place = QByteArray::number(pdf.size());
    pdf += number + " 0 obj\n<<\n" + entry("/Title", details.title) + entry("/Author", details.author) +
           entry("/Subject", details.subject) + entry("/Keywords", details.keywords) +
           "/Creator (Bangfu)\n/Producer (Qt)\n>>\nendobj\n";
    const QByteArray table = QByteArray::number(pdf.size());
    pdf += "xref\n" + number + " 1\n" + place.rightJustified(10, '0') + " 00000 n \ntrailer\n<<\n/Size " + size +
           "\n/Info " + info + "\n/Root " + root + "\n/Prev " + before + "\n>>\nstartxref\n" + table + "\n%%EOF\n";
    return pdf;
}

} // namespace bangfu
