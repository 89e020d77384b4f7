// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/period.h"

#include <QHash>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace bangfu {

/// Position of a row in a table; 32 bits hold every table that fits into memory.
using RowIndex = std::uint32_t;
using RowIndexes = std::vector<RowIndex>;

/// Text, dictionary-coded: each distinct text is kept once, a row holds its code.
class TextColumn
{
public:
    using Code = std::uint32_t;

    void append(const QString &text);

    std::size_t size() const { return m_codes.size(); }
    const std::vector<Code> &codes() const { return m_codes; }
    /// The distinct texts in the order of their first appearance; code 0 is always the missing text (empty).
    const std::vector<QString> &dictionary() const { return m_dictionary; }
    const QString &text(RowIndex row) const { return m_dictionary[m_codes[row]]; }
    bool isMissing(RowIndex row) const { return m_codes[row] == 0; }
    /// Nothing if no row holds the text.
    std::optional<Code> codeOf(const QString &text) const;

private:
    std::vector<Code> m_codes;
    std::vector<QString> m_dictionary{QString()};
    QHash<QString, Code> m_codeByText;
};

/// Exact numbers; a missing one is not zero.
class DecimalColumn
{
public:
    void append(std::optional<Decimal> value) { m_values.push_back(value); }
    std::size_t size() const { return m_values.size(); }
    const std::optional<Decimal> &value(RowIndex row) const { return m_values[row]; }

private:
    std::vector<std::optional<Decimal>> m_values;
};

/// Periods; the unknown one is missing.
class PeriodColumn
{
public:
    void append(const Period &period) { m_values.push_back(period); }
    std::size_t size() const { return m_values.size(); }
    const Period &period(RowIndex row) const { return m_values[row]; }

private:
    std::vector<Period> m_values;
};

/// One named column of a table.
class Column
{
public:
    using Data = std::variant<TextColumn, DecimalColumn, PeriodColumn>;

    Column(QString name, QString title, Data data);

    /// Stable machine name, such as `unit_id`: for queries, files and scripts.
    const QString &name() const { return m_name; }
    /// Heading for people, in the language the table was built for.
    const QString &title() const { return m_title; }
    const Data &data() const { return m_data; }
    std::size_t size() const;

    bool isMissing(RowIndex row) const;
    /// The plain form for files and scripts: exact decimals, EDTF periods, empty where missing.
    QString plainText(RowIndex row) const;
    /// Order by true value: numbers as numbers, periods in time, missing first. Text by code point.
    std::strong_ordering compare(RowIndex left, RowIndex right) const;

    const TextColumn *asText() const { return std::get_if<TextColumn>(&m_data); }
    const DecimalColumn *asDecimal() const { return std::get_if<DecimalColumn>(&m_data); }
    const PeriodColumn *asPeriod() const { return std::get_if<PeriodColumn>(&m_data); }

private:
    QString m_name;
    QString m_title;
    Data m_data;
};

} // namespace bangfu
