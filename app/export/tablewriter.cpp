// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/tablewriter.h"

#include "export/tablewriters.h"

#include <QIODevice>

namespace bangfu {

Failure writeBytes(const QByteArray &bytes, QIODevice &device)
{
    return device.write(bytes) == bytes.size() ? Failure() : Error{device.errorString()};
}

Failure writeTable(const TableExcerpt &excerpt, const TableFormatOptions &options, QIODevice &device)
{
    TableLines lines{{}, excerpt.rows};
    for (const Column &column : excerpt.table.columns()) {
        if (excerpt.columns.isEmpty())
            lines.columns.push_back(&column);
    }
    for (const QString &name : excerpt.columns) {
        lines.columns.push_back(excerpt.table.findColumn(name));
        Q_ASSERT(lines.columns.back());
    }

    switch (options.format) {
    case TableFormat::Text:
        return writeText(lines, options.width, device);
    case TableFormat::Csv:
        return writeCsv(lines, options.hasByteOrderMark, device);
    case TableFormat::Json:
        return writeJson(lines, device);
    }
    Q_UNREACHABLE();
}

} // namespace bangfu
