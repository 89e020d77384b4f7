// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <functional>

namespace bangfu {

/// Builds a table row source by row source: each add…() appends one column by asking for every row in turn.
///
///     TableBuilder builder(u"places"_s, places.size());
///     builder.addText(u"id"_s, title, [&](std::size_t row) { return places[row].id; });
///     const TablePointer table = builder.build();
class TableBuilder
{
public:
    TableBuilder(QString tableName, std::size_t rowCount);

    void addText(const QString &name, const QString &title, const std::function<QString(std::size_t)> &textOfRow);
    void addDecimal(const QString &name, const QString &title,
                    const std::function<std::optional<Decimal>(std::size_t)> &valueOfRow);
    void addPeriod(const QString &name, const QString &title, const std::function<Period(std::size_t)> &periodOfRow);
    void addFreeText(const QString &name, const QString &title, const std::function<QString(std::size_t)> &textOfRow);
    void addFlag(const QString &name, const QString &title,
                 const std::function<std::optional<bool>(std::size_t)> &valueOfRow);
    /// Appends a column that is built already; it must have a value for each row.
    void addColumn(Column column);
    /// Gives a text column added before an order of its own: that of these values; others come behind them, by code
    /// point.
    void setOrder(const QString &name, const QStringList &values);
    /// Sets what can be found by searching; the texts are folded here.
    void setSearchTexts(const std::function<QString(std::size_t)> &textOfRow);

    /// Hands the table over; the builder is empty afterwards.
    TablePointer build();

private:
    QString m_tableName;
    std::size_t m_rowCount;
    std::vector<Column> m_columns;
    std::optional<FreeTextColumn> m_searchTexts;
};

} // namespace bangfu
