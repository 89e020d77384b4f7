// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/table.h"

#include <algorithm>

namespace bangfu {

Table::Table(QString name, std::vector<Column> columns, std::optional<FreeTextColumn> searchTexts)
    : m_name(std::move(name))
    , m_columns(std::move(columns))
    , m_searchTexts(std::move(searchTexts))
    , m_rowCount(m_columns.empty() ? 0 : m_columns.front().size())
{
    Q_ASSERT(std::ranges::all_of(m_columns, [this](const Column &column) { return column.size() == m_rowCount; }));
    Q_ASSERT(!m_searchTexts || m_searchTexts->size() == m_rowCount);
}

const Column *Table::findColumn(const QString &name) const
{
    const auto found = std::ranges::find(m_columns, name, &Column::name);
    return found == m_columns.end() ? nullptr : &*found;
}

std::optional<RowIndex> Table::rowOfId(const QString &id) const
{
    const Column *column = findColumn(QStringLiteral("id"));
    if (!column || !column->asText())
        return std::nullopt;
    const auto code = column->asText()->codeOf(id);
    if (!code)
        return std::nullopt;
    return column->keys()->visit([&](auto keys) {
        const auto found = std::ranges::find(keys, *code);
        return found == keys.end() ? std::nullopt : std::optional(static_cast<RowIndex>(found - keys.begin()));
    });
}

} // namespace bangfu
