// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/tablewriters.h"

// Written by hand because JSON libraries keep numbers as binary floating point.

namespace bangfu {
namespace {

QByteArray quoted(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += u'\\';
        if (c.unicode() < 0x20)
            escaped += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            escaped += c;
    }
    return '"' + escaped.toUtf8() + '"';
}

QByteArray value(const Column &column, RowIndex row)
{
    if (column.isMissing(row))
        return "null";
    return column.asDecimal() ? column.plainText(row).toUtf8() : quoted(column.plainText(row));
}

} // namespace

Failure writeJson(const TableLines &lines, QIODevice &device)
{
    QByteArray before = "[";
    for (const RowIndex row : lines.rows) {
        QByteArray object;
        for (const Column *column : lines.columns)
            object += (object.isEmpty() ? "" : ", ") + quoted(column->name()) + ": " + value(*column, row);
        if (Failure failure = writeBytes(before + "\n  {" + object + '}', device))
            return failure;
        before = ",";
    }
    return writeBytes(lines.rows.empty() ? "[]\n" : "\n]\n", device);
}

} // namespace bangfu
