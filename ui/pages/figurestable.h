// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/windowstate.h"

#include <QTableView>

namespace bangfu {

class Session;
class TableRowsModel;

/// The view of the observations: columns that can be moved, sized and hidden, an order that the headings ask for,
/// a selection that goes to the session and to the clipboard.
class FiguresTable final : public QTableView
{
    Q_OBJECT
public:
    enum class CopyForm {
        Values,      ///< numbers plain, for a spreadsheet
        WithHeaders, ///< the headings, and everything as it reads, with units
    };

    explicit FiguresTable(Session &session, QWidget *parent = nullptr);

    void selectFirstFigure();
    /// The ids of the selected rows, from top to bottom.
    QStringList selectedFigures() const;
    /// The machine names of the shown columns from left to right.
    QStringList shownColumns() const;
    void copySelection(CopyForm form) const;
    /// Offers all columns for showing and hiding.
    void chooseColumns(const QPoint &globalPosition);

    std::vector<ColumnLayout> columnLayout() const;
    /// Columns that are not named keep what they have at first.
    void setColumnLayout(const std::vector<ColumnLayout> &columns);
    void resetColumns();

signals:
    void figuresSelected();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void showTable();
    void showRows();
    void showSortSigns();
    void showSelectedFigure();
    void askForOrder(const QString &columnName, Qt::SortOrder order);

    Session &m_session;
    TableRowsModel *m_model;
    std::vector<ColumnLayout> m_wantedColumns; ///< to be applied when there is a table
};

} // namespace bangfu
