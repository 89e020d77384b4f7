// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rowstable.h"

#include "models/tablerowsmodel.h"
#include "session/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace bangfu {

namespace {

/// More figures are not drawn, so their ids need not be known.
constexpr int mostFiguresNamed = 5000;

/// A cell as one field of tab-separated text.
QString field(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

void RowsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QModelIndex current = currentIndex();
    if (m_showsFigures && current.isValid() && selectionModel()->isRowSelected(current.row())) {
        const QString id = current.data(TableRowsModel::RowIdRole).toString();
        if (!id.isEmpty())
            m_session.selectFigure(id);
    }
    emit rowsSelected();
}

void RowsTable::selectFirstFigure()
{
    if (m_showsFigures && model()->rowCount() > 0)
        selectRow(0);
}

int RowsTable::selectedLineCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

std::vector<int> RowsTable::selectedLines() const
{
    std::vector<int> lines;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int line = range.top(); line <= range.bottom(); ++line)
            lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

QStringList RowsTable::selectedFigures() const
{
    QStringList ids;
    if (!m_showsFigures || selectedLineCount() > mostFiguresNamed)
        return ids;
    for (const int line : selectedLines())
        ids.append(model()->index(line, 0).data(TableRowsModel::RowIdRole).toString());
    ids.removeAll(QString());
    return ids;
}

QString RowsTable::cellOf(const QModelIndex &cell, CopyForm form) const
{
    const bool isNumber = cell.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
    const bool isPlain = form == CopyForm::Values && isNumber;
    return field(cell.data(isPlain ? int(TableRowsModel::PlainTextRole) : int(Qt::DisplayRole)).toString());
}

bool RowsTable::copySelection(CopyForm form) const
{
    if (selectedLineCount() > mostRowsCopied)
        return false;
    std::vector<int> sections;
    const QHeaderView *headings = horizontalHeader();
    for (int position = 0; position < headings->count(); ++position) {
        if (!headings->isSectionHidden(headings->logicalIndex(position)))
            sections.push_back(headings->logicalIndex(position));
    }
    QStringList lines;
    const auto addLine = [&](const auto &cellText) {
        QStringList cells;
        for (const int section : sections)
            cells.append(cellText(section));
        lines.append(cells.join(u'\t'));
    };
    if (form == CopyForm::WithHeaders)
        addLine([&](int section) { return field(model()->headerData(section, Qt::Horizontal).toString()); });
    for (const int line : selectedLines())
        addLine([&](int section) { return cellOf(model()->index(line, section), form); });
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    return true;
}

} // namespace bangfu
