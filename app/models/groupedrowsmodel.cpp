// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groupedrowsmodel.h"

#include "format/numberformat.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

const QString GroupedRowsModel::labelColumn = u" group"_s;
const QString GroupedRowsModel::countColumn = u" count"_s;
const QString GroupedRowsModel::measureColumn = u" measure"_s;

QString groupLabel(const RowGroups &groups, std::size_t position, const CellText &cellText, const Phrases &phrases)
{
    QStringList parts;
    for (std::size_t i = 0; i < groups.labelColumnCount(); ++i) {
        const Column &column = groups.table()->columns()[i];
        const RowIndex row = groups.tableRowAt(position);
        if (column.isMissing(row))
            parts.append(phrases.translate("Facet", "None", "a figure without a value of this facet"));
        else
            parts.append(cellText ? cellText(column, row) : column.plainText(row));
    }
    return parts.join(u" · "_s);
}

GroupedRowsModel::GroupedRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void GroupedRowsModel::setSource(Source source, const Phrases &phrases)
{
    beginResetModel();
    m_source = std::move(source);
    m_phrases = phrases;
    m_groups.reset();
    m_isExpanded.clear();
    m_firstLines.clear();
    m_columns.clear();
    if (m_source.table)
        m_columns = columnsNamed(*m_source.table, m_source.columns);
    endResetModel();
}

void GroupedRowsModel::setGroups(RowGroupsPointer groups)
{
    if (groups == m_groups)
        return;
    beginResetModel();
    m_groups = std::move(groups);
    m_isExpanded.assign(m_groups ? m_groups->count() : 0, 0);
    m_firstLines.assign(m_isExpanded.size() + 1, 0);
    numberLines(0);
    endResetModel();
}

void GroupedRowsModel::numberLines(std::size_t firstGroup)
{
    for (std::size_t group = firstGroup; group < m_isExpanded.size(); ++group) {
        const std::size_t rows = m_isExpanded[group] != 0 ? m_groups->rowsAt(group).size() : 0;
        m_firstLines[group + 1] = m_firstLines[group] + static_cast<std::uint32_t>(1 + rows);
    }
}

GroupedRowsModel::Line GroupedRowsModel::lineAt(int line) const
{
    const auto number = static_cast<std::uint32_t>(line);
    const auto next = std::upper_bound(m_firstLines.begin(), m_firstLines.end(), number);
    const auto group = static_cast<std::size_t>(next - m_firstLines.begin()) - 1;
    return {group, static_cast<std::ptrdiff_t>(number - m_firstLines[group]) - 1};
}

RowIndex GroupedRowsModel::rowOf(const Line &line) const
{
    return m_groups->rowsAt(line.group)[static_cast<std::size_t>(line.row)];
}

bool GroupedRowsModel::isGroup(int line) const
{
    return line >= 0 && line < rowCount() && lineAt(line).row < 0;
}

int GroupedRowsModel::groupLine(int line) const
{
    return static_cast<int>(m_firstLines[lineAt(line).group]);
}

void GroupedRowsModel::setExpanded(int line, bool isExpanded)
{
    if (!isGroup(line))
        return;
    const std::size_t group = lineAt(line).group;
    if ((m_isExpanded[group] != 0) == isExpanded)
        return;
    const int count = static_cast<int>(m_groups->rowsAt(group).size());
    if (isExpanded)
        beginInsertRows({}, line + 1, line + count);
    else
        beginRemoveRows({}, line + 1, line + count);
    m_isExpanded[group] = isExpanded;
    numberLines(group);
    if (isExpanded)
        endInsertRows();
    else
        endRemoveRows();
    const QModelIndex changed = index(line, 0);
    emit dataChanged(changed, changed, {IsExpandedRole, Qt::AccessibleTextRole});
}

void GroupedRowsModel::expandAll()
{
    setAllExpanded(true);
}

void GroupedRowsModel::collapseAll()
{
    setAllExpanded(false);
}

void GroupedRowsModel::setAllExpanded(bool isExpanded)
{
    if (!m_groups)
        return;
    beginResetModel();
    std::fill(m_isExpanded.begin(), m_isExpanded.end(), isExpanded);
    numberLines(0);
    endResetModel();
}

int GroupedRowsModel::firstColumnCount() const
{
    if (!m_groups)
        return 0;
    return m_groups->measureColumn() != nullptr ? 3 : 2;
}

QString GroupedRowsModel::columnName(int column) const
{
    if (column < 0 || column >= columnCount())
        return {};
    const int first = firstColumnCount();
    if (column >= first)
        return m_columns[static_cast<std::size_t>(column - first)]->name();
    return column == 0 ? labelColumn : (column == 1 ? countColumn : measureColumn);
}

int GroupedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_firstLines.empty() ? 0 : static_cast<int>(m_firstLines.back());
}

int GroupedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_groups ? 0 : firstColumnCount() + static_cast<int>(m_columns.size());
}

QVariant GroupedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line line = lineAt(index.row());
    if (role == IsGroupRole)
        return line.row < 0;
    if (role == IsExpandedRole)
        return line.row < 0 && m_isExpanded[line.group] != 0;
    return line.row < 0 ? groupData(line.group, index.column(), role) : rowData(line, index.column(), role);
}

QVariant GroupedRowsModel::groupData(std::size_t group, int column, int role) const
{
    const bool isFirst = column < firstColumnCount();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (column == 0 || !isFirst ? Qt::AlignLeft : Qt::AlignRight));
    if (!isFirst)
        return {};
    const bool isPlain = role == TableRowsModel::PlainTextRole;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && !isPlain)
        return {};
    if (column == 0) {
        const QString label = groupLabel(*m_groups, group, m_source.cellText, m_phrases);
        if (role != Qt::AccessibleTextRole)
            return label;
        return filledIn(m_isExpanded[group] != 0 ? m_phrases.translate("GroupedRowsModel", "%1, expanded", "a group")
                                                 : m_phrases.translate("GroupedRowsModel", "%1, collapsed", "a group"),
                        {label});
    }
    const Column &numbers = column == 1 ? m_groups->countColumn() : *m_groups->measureColumn();
    const RowIndex row = m_groups->tableRowAt(group);
    const std::optional<Decimal> number = numbers.asDecimal() ? numbers.asDecimal()->value(row) : std::nullopt;
    if (number && !isPlain)
        return formatNumber(*number, m_phrases.language());
    return numbers.asPeriod() && !isPlain ? formatPeriod(numbers.asPeriod()->period(row), m_phrases)
                                          : numbers.plainText(row);
}

QVariant GroupedRowsModel::rowData(const Line &line, int column, int role) const
{
    const int first = firstColumnCount();
    const RowIndex row = rowOf(line);
    if (role == TableRowsModel::RowIdRole) {
        const Column *ids = m_source.table->findColumn(u"id"_s);
        return ids == nullptr ? QString() : ids->plainText(row);
    }
    if (column < first)
        return {};
    const Column &cells = *m_columns[static_cast<std::size_t>(column - first)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_source.cellText ? m_source.cellText(cells, row) : cells.plainText(row);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (cells.asDecimal() ? Qt::AlignRight : Qt::AlignLeft));
    return role == TableRowsModel::PlainTextRole ? cells.plainText(row) : QVariant();
}

QString GroupedRowsModel::groupTitle(int column) const
{
    if (column == 1)
        return m_groups->countColumn().title();
    if (column == 2)
        return m_groups->measureColumn()->title();
    QStringList titles;
    for (std::size_t i = 0; i < m_groups->labelColumnCount(); ++i)
        titles.append(m_groups->table()->columns()[i].title());
    return titles.join(u" · "_s);
}

QVariant GroupedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const int first = firstColumnCount();
    const Column *column = section < first ? nullptr : m_columns[static_cast<std::size_t>(section - first)];
    if (role == TableRowsModel::ColumnNameRole)
        return columnName(section);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column ? column->title() : groupTitle(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = column ? column->asDecimal() != nullptr : section > 0;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

void GroupedRowsModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        emit sortRequested(columnName(column), order);
}

} // namespace bangfu
