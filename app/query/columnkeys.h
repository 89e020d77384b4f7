// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/rowset.h"
#include "table/column.h"

#include <vector>

namespace bangfu {

/// The values of a column numbered so that arrays by number stay small, for counting: the column's own keys where they
/// are few, else numbers given for the purpose.
class ColumnKeys
{
public:
    explicit ColumnKeys(const Column &column);
    Q_DISABLE_COPY_MOVE(ColumnKeys)

    const PackedIntegers &keys() const { return m_isNumbered ? m_ownKeys : *m_column.keys(); }
    /// One more than the largest number there may be.
    std::size_t keyCount() const { return m_keyCount; }
    /// The number of the value with a plain form, if there is one.
    std::optional<std::size_t> keyOfPlainText(const QString &text) const;
    QString plainTextOfKey(std::size_t key) const;

    /// How many rows of the table have each number.
    const std::vector<std::uint32_t> &totals() const { return m_totals; }
    /// The first row of the table that has each number; none has those whose total is 0.
    const RowIndexes &firstRows() const { return m_firstRows; }

private:
    void numberValues();
    void lookAtRows();

    const Column &m_column;
    bool m_isNumbered = false;
    PackedIntegers m_ownKeys;
    std::size_t m_keyCount;
    std::vector<std::uint32_t> m_totals;
    RowIndexes m_firstRows;
};

} // namespace bangfu
