// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/tablewriters.h"

#include <algorithm>

namespace bangfu {
namespace {

bool needsQuotes(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
}

QByteArray field(const QString &text)
{
    if (!needsQuotes(text))
        return text.toUtf8();
    QString doubled = text;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return '"' + doubled.toUtf8() + '"';
}

QByteArray line(const QStringList &texts)
{
    // A line with nothing on it would be read as no line.
    if (texts.size() == 1 && texts.first().isEmpty())
        return "\"\"\r\n";
    QByteArray result;
    for (const QString &text : texts) {
        if (!result.isEmpty() || &text != &texts.first())
            result += ',';
        result += field(text);
    }
    return result + "\r\n";
}

} // namespace

Failure writeCsv(const TableLines &lines, bool hasByteOrderMark, QIODevice &device)
{
    QStringList header;
    for (const Column *column : lines.columns)
        header.append(column->name());
    if (Failure failure = writeBytes((hasByteOrderMark ? "\xEF\xBB\xBF" : "") + line(header), device))
        return failure;

    for (const RowIndex row : lines.rows) {
        QStringList texts;
        for (const Column *column : lines.columns)
            texts.append(column->plainText(row));
        if (Failure failure = writeBytes(line(texts), device))
            return failure;
    }
    return std::nullopt;
}

} // namespace bangfu
