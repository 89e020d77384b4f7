// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace bangfu {

/// How a cell reads for a person; asked only for the cells that are on screen.
using CellText = std::function<QString(const Column &column, RowIndex row)>;

/// The columns of a table by their names; names that it does not have are passed over. Quick for any number of them.
std::vector<const Column *> columnsNamed(const Table &table, const QStringList &names);

using RowIndexesPointer = std::shared_ptr<const RowIndexes>;

/// Chosen rows and columns of a table, read-only.
///
/// It holds the table by pointer and one index a row, so it is as good for millions of rows as for ten. It neither
/// filters nor sorts: that is what a Query is for, and sort() only announces what was asked.
class TableRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        PlainTextRole = Qt::UserRole + 1, ///< the plain form for files and scripts
        RowIdRole,                        ///< what the column `id` holds; empty where the table has none
        ColumnNameRole,                   ///< of headings: the machine name of the column
    };

    explicit TableRowsModel(QObject *parent = nullptr);

    /// Shows a table: the rows given, or else all from the first to the last. Names of columns that the table does not
    /// have are passed over.
    void setTable(TablePointer table, const QStringList &columnNames, CellText cellText, RowIndexesPointer rows = {});
    /// Shows these rows of the table, in this order. Millions of rows are shared, not copied.
    void setRows(RowIndexesPointer rows);
    void setRows(RowIndexes rows);

    const TablePointer &table() const { return m_table; }
    const RowIndexes &rows() const { return *m_rows; }
    /// The machine name of a shown column.
    QString columnName(int column) const;
    /// The place of a column among the shown ones; -1 if it is not shown.
    int columnOf(const QString &name) const;
    /// The place of the row whose `id` this is; -1 if it is not shown.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// A person asks for this order; nothing has been sorted yet.
    void sortRequested(const QString &columnName, Qt::SortOrder order);

private:
    const Column &columnAt(int column) const { return *m_columns[static_cast<std::size_t>(column)]; }
    QVariant idOf(RowIndex row) const;

    TablePointer m_table;
    std::vector<const Column *> m_columns; ///< of m_table
    RowIndexesPointer m_rows;              ///< never null
    CellText m_cellText;
};

} // namespace bangfu
