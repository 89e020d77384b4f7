// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/column.h"

#include <memory>
#include <vector>

namespace bangfu {

/// An immutable table of typed columns, shared by pointer between window, charts, exports and command line.
///
/// Beside its visible columns it may hold one searchable text a row: everything a person may type to find the row,
/// in all languages, folded for comparison (see foldForSearch()).
class Table
{
public:
    Table(QString name, std::vector<Column> columns, std::vector<QString> searchTexts);

    /// Machine name, such as `observations`.
    const QString &name() const { return m_name; }
    std::size_t rowCount() const { return m_rowCount; }
    const std::vector<Column> &columns() const { return m_columns; }
    /// The column of a machine name, or null.
    const Column *findColumn(const QString &name) const;
    /// The folded searchable text of a row; empty where the table has none.
    const QString &searchText(RowIndex row) const;
    /// The row whose column `id` holds the text, if there is one.
    std::optional<RowIndex> rowOfId(const QString &id) const;

private:
    QString m_name;
    std::vector<Column> m_columns;
    std::vector<QString> m_searchTexts;
    std::size_t m_rowCount = 0;
};

using TablePointer = std::shared_ptr<const Table>;

/// Makes texts comparable for searching: compatibility forms (full width, ligatures) and case are folded.
QString foldForSearch(const QString &text);

} // namespace bangfu
