// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowgroups.h"
#include "models/tablerowsmodel.h"

namespace bangfu {

/// Groups of rows, one line a group, and below an expanded group a line for each of its rows; read-only.
///
/// A flat table for a QTableView: the first columns hold a group's label, its count and its measure, the others the
/// cells of its rows. It keeps a number and a flag a group, so that millions of rows cost no more than a few. Its roles
/// are those of TableRowsModel.
class GroupedRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IsGroupRole = Qt::UserRole + 50, ///< whether the line is a group
        IsExpandedRole,                  ///< whether the group shows its rows
    };

    /// The machine names of the first columns; no column of a file has them, for theirs cannot begin with a space.
    static const QString labelColumn;
    static const QString countColumn;
    static const QString measureColumn;

    explicit GroupedRowsModel(QObject *parent = nullptr);

    struct Source
    {
        TablePointer table;
        QStringList columns; ///< of the table; names that it does not have are passed over
        CellText cellText;   ///< of its cells, and of the labels of groups
    };
    /// Shows no groups until setGroups(), which must be groups of this table.
    void setSource(Source source, const Phrases &phrases);
    /// All groups are collapsed. Null: none.
    void setGroups(RowGroupsPointer groups);
    const RowGroupsPointer &groups() const { return m_groups; }

    void setExpanded(int line, bool isExpanded);
    void expandAll();
    void collapseAll();
    bool isGroup(int line) const;
    /// The line of the group that a line belongs to.
    int groupLine(int line) const;
    QString columnName(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// A person asks for this order; nothing has been sorted yet.
    void sortRequested(const QString &columnName, Qt::SortOrder order);

private:
    /// What a line shows: a group, or one of its rows.
    struct Line
    {
        std::size_t group = 0;
        std::ptrdiff_t row = -1; ///< place in the group; -1: the group itself
    };

    Line lineAt(int line) const;
    RowIndex rowOf(const Line &line) const;
    void numberLines(std::size_t firstGroup);
    void setAllExpanded(bool isExpanded);
    int firstColumnCount() const;
    QVariant groupData(std::size_t group, int column, int role) const;
    QVariant rowData(const Line &line, int column, int role) const;
    QString groupTitle(int column) const;

    Source m_source;
    Phrases m_phrases{Language::English};
    std::vector<const Column *> m_columns; ///< of the table
    RowGroupsPointer m_groups;
    std::vector<std::uint8_t> m_isExpanded;
    std::vector<std::uint32_t> m_firstLines; ///< the line of each group, and the number of lines
};

/// The label of a group: the values of its columns, worded.
QString groupLabel(const RowGroups &groups, std::size_t position, const CellText &cellText, const Phrases &phrases);

} // namespace bangfu
