// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/column.h"

#include <memory>
#include <vector>

namespace bangfu {

/// An immutable table of typed columns, shared by pointer between window, charts, exports and command line.
///
/// Beside its visible columns it may hold one searchable text a row: everything a person may type to find the row,
/// in all languages, folded for comparison (see foldForSearch()). A table without them is searched in all its columns.
class Table
{
public:
    Table(QString name, std::vector<Column> columns, std::optional<FreeTextColumn> searchTexts = {});

    /// Machine name, such as `observations`.
    const QString &name() const { return m_name; }
    std::size_t rowCount() const { return m_rowCount; }
    const std::vector<Column> &columns() const { return m_columns; }
    /// The column of a machine name, or null.
    const Column *findColumn(const QString &name) const;
    /// What can be found by searching, one folded text a row; null where the columns themselves are searched.
    const FreeTextColumn *searchTexts() const { return m_searchTexts ? &*m_searchTexts : nullptr; }
    /// The row whose column `id` holds the text, if there is one.
    std::optional<RowIndex> rowOfId(const QString &id) const;

private:
    QString m_name;
    std::vector<Column> m_columns;
    std::optional<FreeTextColumn> m_searchTexts;
    std::size_t m_rowCount = 0;
};

using TablePointer = std::shared_ptr<const Table>;

} // namespace bangfu
