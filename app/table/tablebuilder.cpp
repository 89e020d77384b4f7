// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tablebuilder.h"

namespace bangfu {

TableBuilder::TableBuilder(QString tableName, std::size_t rowCount)
    : m_tableName(std::move(tableName))
    , m_rowCount(rowCount)
{}

void TableBuilder::addText(const QString &name, const QString &title,
                           const std::function<QString(std::size_t)> &textOfRow)
{
    TextColumn data;
    for (std::size_t row = 0; row < m_rowCount; ++row)
        data.append(textOfRow(row));
    m_columns.emplace_back(name, title, std::move(data));
}

void TableBuilder::addDecimal(const QString &name, const QString &title,
                              const std::function<std::optional<Decimal>(std::size_t)> &valueOfRow)
{
    DecimalColumn data;
    for (std::size_t row = 0; row < m_rowCount; ++row)
        data.append(valueOfRow(row));
    m_columns.emplace_back(name, title, std::move(data));
}

void TableBuilder::addPeriod(const QString &name, const QString &title,
                             const std::function<Period(std::size_t)> &periodOfRow)
{
    PeriodColumn data;
    for (std::size_t row = 0; row < m_rowCount; ++row)
        data.append(periodOfRow(row));
    m_columns.emplace_back(name, title, std::move(data));
}

void TableBuilder::setSearchTexts(const std::function<QString(std::size_t)> &textOfRow)
{
    m_searchTexts.clear();
    m_searchTexts.reserve(m_rowCount);
    for (std::size_t row = 0; row < m_rowCount; ++row)
        m_searchTexts.push_back(foldForSearch(textOfRow(row)));
}

TablePointer TableBuilder::build()
{
    return std::make_shared<const Table>(std::move(m_tableName), std::move(m_columns), std::move(m_searchTexts));
}

} // namespace bangfu
