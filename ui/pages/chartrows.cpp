// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartrows.h"

#include "export/figuredata.h"
#include "models/groupedrowsmodel.h"
#include "session/session.h"

#include <algorithm>
#include <numeric>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

RowIndexesPointer allRows(const Table &table)
{
    RowIndexes rows(table.rowCount());
    std::iota(rows.begin(), rows.end(), RowIndex(0));
    return std::make_shared<const RowIndexes>(std::move(rows));
}

/// Columns that say nothing about these figures would only take room.
QStringList filledColumns(const Table &table)
{
    static const QStringList wanted{u"group"_s, u"category"_s, u"series"_s, u"printed"_s, u"value"_s, u"low"_s,
                                    u"high"_s,  u"unit"_s,     u"period"_s, u"place"_s,   u"source"_s};
    QStringList names;
    for (const Column *column : columnsNamed(table, wanted)) {
        bool isFilled = false;
        for (RowIndex row = 0; row < table.rowCount() && !isFilled; ++row)
            isFilled = !column->plainText(row).isEmpty();
        if (isFilled)
            names.append(column->name());
    }
    return names;
}

QStringList namesOf(const Table &table)
{
    QStringList names;
    for (const Column &column : table.columns())
        names.append(column.name());
    return names;
}

ChartRows plainRows(const Session &session)
{
    const RowGroupsPointer &groups = session.answer().groups;
    const bool areColumnsDrawn = session.tableChart().has_value();
    if (!groups || areColumnsDrawn) {
        QStringList columns = namesOf(*session.table());
        if (areColumnsDrawn) {
            const TableChartChoice &choice = session.tableChart()->choice;
            columns = QStringList{choice.seriesColumn, choice.acrossColumn} + choice.valueColumns;
            columns.removeAll(QString());
            columns.removeDuplicates();
        }
        return {session.table(), columns, session.answer().rows};
    }
    RowIndexes rows(groups->count());
    for (std::size_t position = 0; position < rows.size(); ++position)
        rows[position] = groups->tableRowAt(position);
    return {groups->table(), namesOf(*groups->table()), std::make_shared<const RowIndexes>(std::move(rows))};
}

QString cell(const Column &column, RowIndex row)
{
    QString text = column.plainText(row);
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

Result<ChartRows> chartRows(const Session &session)
{
    if (session.plainTable())
        return plainRows(session);
    if (!session.dataset() || !session.chart())
        return Error{QString()};
    Result<TablePointer> table = figureData(*session.dataset(), *session.chart(), session.phrases());
    if (!table)
        return table.error();
    return ChartRows{table.value(), filledColumns(*table.value()), allRows(*table.value())};
}

QString tabSeparated(const ChartRows &rows)
{
    const std::vector<const Column *> columns = columnsNamed(*rows.table, rows.columns);
    QStringList lines;
    QStringList cells;
    for (const Column *column : columns)
        cells.append(column->title());
    lines.append(cells.join(u'\t'));
    for (std::size_t i = 0; i < std::min(rows.rows->size(), mostCopiedRows); ++i) {
        cells.clear();
        for (const Column *column : columns)
            cells.append(cell(*column, (*rows.rows)[i]));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString htmlTable(const ChartRows &rows)
{
    const std::vector<const Column *> columns = columnsNamed(*rows.table, rows.columns);
    QString html = u"<table><tr>"_s;
    for (const Column *column : columns)
        html += u"<th>"_s + column->title().toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>"_s;
    for (std::size_t i = 0; i < std::min(rows.rows->size(), mostCopiedRows); ++i) {
        html += u"<tr>"_s;
        for (const Column *column : columns)
            html += u"<td>"_s + cell(*column, (*rows.rows)[i]).toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace bangfu
