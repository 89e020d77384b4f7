// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablerowsmodel.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

const QString idColumn = u"id"_s;

RowIndexesPointer allRows(std::size_t count)
{
    RowIndexes rows(count);
    std::iota(rows.begin(), rows.end(), RowIndex(0));
    return std::make_shared<const RowIndexes>(std::move(rows));
}

} // namespace

std::vector<const Column *> columnsNamed(const Table &table, const QStringList &names)
{
    QHash<QString, const Column *> byName;
    for (const Column &column : table.columns())
        byName.insert(column.name(), &column);
    std::vector<const Column *> columns;
    for (const QString &name : names) {
        if (const Column *column = byName.value(name))
            columns.push_back(column);
    }
    return columns;
}

TableRowsModel::TableRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::make_shared<const RowIndexes>())
{}

void TableRowsModel::setTable(TablePointer table, const QStringList &columnNames, CellText cellText,
                              RowIndexesPointer rows)
{
    beginResetModel();
    m_table = std::move(table);
    m_cellText = std::move(cellText);
    m_columns.clear();
    if (m_table)
        m_columns = columnsNamed(*m_table, columnNames);
    m_rows = rows ? std::move(rows) : allRows(m_table ? m_table->rowCount() : 0);
    endResetModel();
}

void TableRowsModel::setRows(RowIndexes rows)
{
    setRows(std::make_shared<const RowIndexes>(std::move(rows)));
}

void TableRowsModel::setRows(RowIndexesPointer rows)
{
    if (rows == m_rows || *rows == *m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString TableRowsModel::columnName(int column) const
{
    return column >= 0 && column < columnCount() ? columnAt(column).name() : QString();
}

int TableRowsModel::columnOf(const QString &name) const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const Column *column) { return column->name() == name; });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int TableRowsModel::rowOf(const QString &id) const
{
    const auto row = m_table ? m_table->rowOfId(id) : std::nullopt;
    if (!row)
        return -1;
    const auto found = std::find(m_rows->begin(), m_rows->end(), *row);
    return found == m_rows->end() ? -1 : static_cast<int>(found - m_rows->begin());
}

int TableRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows->size());
}

int TableRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column &column = columnAt(index.column());
    const RowIndex row = (*m_rows)[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_cellText ? m_cellText(column, row) : column.plainText(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column.asDecimal() ? Qt::AlignRight : Qt::AlignLeft));
    case PlainTextRole:
        return column.plainText(row);
    case RowIdRole:
        return idOf(row);
    default:
        return {};
    }
}

QVariant TableRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    if (role == ColumnNameRole)
        return columnName(section);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return columnAt(section).title();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (columnAt(section).asDecimal() ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void TableRowsModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        emit sortRequested(columnName(column), order);
}

QVariant TableRowsModel::idOf(RowIndex row) const
{
    const Column *ids = m_table->findColumn(idColumn);
    return ids == nullptr ? QString() : ids->plainText(row);
}

} // namespace bangfu
