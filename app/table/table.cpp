// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/table.h"

#include <algorithm>

namespace bangfu {

Table::Table(QString name, std::vector<Column> columns, std::vector<QString> searchTexts)
    : m_name(std::move(name))
    , m_columns(std::move(columns))
    , m_searchTexts(std::move(searchTexts))
    , m_rowCount(m_columns.empty() ? 0 : m_columns.front().size())
{
    Q_ASSERT(std::ranges::all_of(m_columns, [this](const Column &column) { return column.size() == m_rowCount; }));
    Q_ASSERT(m_searchTexts.empty() || m_searchTexts.size() == m_rowCount);
}

const Column *Table::findColumn(const QString &name) const
{
    const auto found = std::ranges::find(m_columns, name, &Column::name);
    return found == m_columns.end() ? nullptr : &*found;
}

const QString &Table::searchText(RowIndex row) const
{
    static const QString none;
    return m_searchTexts.empty() ? none : m_searchTexts[row];
}

std::optional<RowIndex> Table::rowOfId(const QString &id) const
{
    const Column *column = findColumn(QStringLiteral("id"));
    if (!column || !column->asText())
        return std::nullopt;
    const auto code = column->asText()->codeOf(id);
    if (!code)
        return std::nullopt;
    const auto &codes = column->asText()->codes();
    const auto found = std::ranges::find(codes, *code);
    return found == codes.end() ? std::nullopt : std::optional(static_cast<RowIndex>(found - codes.begin()));
}

QString foldForSearch(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace bangfu
