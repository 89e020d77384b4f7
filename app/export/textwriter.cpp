// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/displaywidth.h"
#include "export/tablewriters.h"

#include <algorithm>
#include <numeric>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

constexpr int gap = 2;
constexpr int narrowestText = 8;

/// One line, without what a terminal would take for a command.
QString cellText(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return result;
}

std::vector<int> naturalWidths(const TableLines &lines)
{
    std::vector<int> widths;
    for (const Column *column : lines.columns) {
        int width = displayWidth(column->title());
        for (const RowIndex row : lines.rows)
            width = std::max(width, displayWidth(cellText(column->plainText(row))));
        widths.push_back(width);
    }
    return widths;
}

/// Numbers, figures as printed and ids are worth nothing cut.
bool mayBeCut(const Column &column)
{
    return column.isText() && column.name() != u"id" && column.name() != u"printed";
}

/// Narrows the widest texts until all columns fit, or none can be narrowed further.
void narrow(std::vector<int> &widths, const TableLines &lines, int width)
{
    int excess = std::accumulate(widths.begin(), widths.end(), gap * (int(widths.size()) - 1)) - width;
    while (excess > 0) {
        int *widest = nullptr;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const bool canShrink = mayBeCut(*lines.columns[i]) && widths[i] > narrowestText;
            if (canShrink && (!widest || widths[i] > *widest))
                widest = &widths[i];
        }
        if (!widest)
            return;
        --*widest;
        --excess;
    }
}

QByteArray textLine(const TableLines &lines, const std::vector<int> &widths, const QStringList &cells)
{
    QString line;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const QString cell = cutToWidth(cells[qsizetype(i)], widths[i]);
        const QString padding(widths[i] - displayWidth(cell), u' ');
        const bool isNumber = lines.columns[i]->asDecimal() != nullptr;
        line += (i > 0 ? QString(gap, u' ') : QString()) + (isNumber ? padding + cell : cell + padding);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line.toUtf8() + '\n';
}

} // namespace

Failure writeText(const TableLines &lines, int width, QIODevice &device)
{
    std::vector<int> widths = naturalWidths(lines);
    narrow(widths, lines, width);

    QStringList titles, rules;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        titles.append(lines.columns[i]->title());
        rules.append(QString(widths[i], u'─'));
    }
    const QByteArray head = textLine(lines, widths, titles) + textLine(lines, widths, rules);
    if (Failure failure = writeBytes(head, device))
        return failure;
    for (const RowIndex row : lines.rows) {
        QStringList cells;
        for (const Column *column : lines.columns)
            cells.append(cellText(column->plainText(row)));
        if (Failure failure = writeBytes(textLine(lines, widths, cells), device))
            return failure;
    }
    return std::nullopt;
}

} // namespace bangfu
