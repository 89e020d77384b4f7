// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablerowsmodel.h"
#include "settings/windowstate.h"

#include <QHash>
#include <QTableView>

namespace bangfu {

class GroupedRowsModel;
class Session;

/// The view of the table that is browsed, or of its groups: columns that can be moved, sized and hidden, an order that
/// the headings ask for, a selection that goes to the session and to the clipboard.
///
/// Nothing here takes longer with more rows but for what QTableView keeps of each: 8 bytes.
class RowsTable final : public QTableView
{
    Q_OBJECT
public:
    enum class CopyForm {
        Values,      ///< numbers plain, for a spreadsheet
        WithHeaders, ///< the headings, and everything as it reads, with units
    };
    /// More rows are not put on the clipboard.
    static constexpr int mostRowsCopied = 100'000;

    explicit RowsTable(Session &session, QWidget *parent = nullptr);

    void selectFirstFigure();
    /// How many lines are selected; groups count like rows.
    int selectedLineCount() const;
    /// The ids of the selected rows of a data package, from top to bottom; none if they are too many to look at each.
    QStringList selectedFigures() const;
    /// The machine names of the shown columns of the table from left to right.
    QStringList shownColumns() const;
    /// False if more rows are selected than can be copied.
    bool copySelection(CopyForm form) const;
    /// Offers the columns for showing and hiding.
    void chooseColumns(const QPoint &globalPosition);
    void setSelectionModel(QItemSelectionModel *selectionModel) override;
    void expandGroups(bool areExpanded);

    /// Of the observations, also while something else is shown.
    std::vector<ColumnLayout> columnLayout() const;
    /// Columns that are not named keep what they have at first.
    void setColumnLayout(const std::vector<ColumnLayout> &columns);
    void resetColumns();

signals:
    void rowsSelected();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUpHeadings();
    void showTable();
    void showAnswer();
    /// The first pages, where all rows would take the view a while: they then follow in an event of their own.
    static constexpr int narrowestColumn = 48;

    static QStringList offeredFigureColumns();
    RowIndexesPointer rowsShownAtOnce() const;
    void showGroups();
    void showRows();
    void useModel(QAbstractItemModel *model);
    QString columnAt(int section) const;
    int sectionOf(const QString &column) const;
    bool isGrouped() const;
    bool moveBetweenGroups(int key);
    void toggleGroup(const QModelIndex &index);
    void showSortSigns();
    void showSelectedFigure();
    void askForOrder(const QString &column, Qt::SortOrder order);
    std::vector<int> selectedLines() const;
    QString cellOf(const QModelIndex &cell, CopyForm form) const;
    std::vector<ColumnLayout> firstLayout() const;
    std::vector<ColumnLayout> shownLayout() const;
    void applyLayout(const std::vector<ColumnLayout> &layout);

    Session &m_session;
    TableRowsModel *m_rows;
    GroupedRowsModel *m_groups;
    std::vector<ColumnLayout> m_figureColumns; ///< of the observations, while they are not shown
    QHash<QString, int> m_widths;              ///< of columns, also while they are hidden
    bool m_showsFigures = false;
    bool m_isOrderOfGroups = true; ///< whether the groups or the rows were sorted last
};

} // namespace bangfu
