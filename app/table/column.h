// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/columndata.h"

#include <compare>
#include <memory>
#include <variant>
#include <vector>

namespace bangfu {

/// One named column of a table.
class Column
{
public:
    using Data = std::variant<TextColumn, FreeTextColumn, DecimalColumn, PeriodColumn, FlagColumn>;

    /// The ranks of a text column whose values have an order of their own: one for each key; see keyRanks().
    using Ranks = std::vector<std::uint32_t>;

    Column(QString name, QString title, Data data, std::shared_ptr<const Ranks> ranks = {});

    /// Stable machine name, such as `unit_id`: for queries, files and scripts.
    const QString &name() const { return m_name; }
    /// Heading for people, in the language the table was built for.
    const QString &title() const { return m_title; }
    const Data &data() const { return m_data; }
    std::size_t size() const;

    /// One key a row, 0 where the value is missing, the same for equal values; null for free text, which has none.
    const PackedIntegers *keys() const;
    /// One more than the largest key there may be; 0 for free text.
    std::uint64_t keyCount() const;
    /// The plain form of the value that a key of this column stands for.
    QString plainTextOfKey(std::uint64_t key) const;

    /// The order of a text column's values where it is another than that of the alphabet, such as the hierarchy of
    /// places: a rank for each key, that of the missing value being 0; null where there is none.
    const Ranks *keyRanks() const { return m_ranks.get(); }
    const std::shared_ptr<const Ranks> &sharedKeyRanks() const { return m_ranks; }
    /// Only while the table is being built.
    void setRanks(std::shared_ptr<const Ranks> ranks) { m_ranks = std::move(ranks); }

    bool isMissing(RowIndex row) const;
    /// The plain form for files and scripts: exact decimals, EDTF periods, `true` and `false`, empty where
    /// missing.
    QString plainText(RowIndex row) const;
    /// Order by true value: numbers as numbers, periods in time, missing first. Text by code point.
    std::strong_ordering compare(RowIndex left, RowIndex right) const;

    const TextColumn *asText() const { return std::get_if<TextColumn>(&m_data); }
    const FreeTextColumn *asFreeText() const { return std::get_if<FreeTextColumn>(&m_data); }
    const DecimalColumn *asDecimal() const { return std::get_if<DecimalColumn>(&m_data); }
    const PeriodColumn *asPeriod() const { return std::get_if<PeriodColumn>(&m_data); }
    const FlagColumn *asFlag() const { return std::get_if<FlagColumn>(&m_data); }
    bool isText() const { return asText() || asFreeText(); }

private:
    QString m_name;
    QString m_title;
    Data m_data;
    std::shared_ptr<const Ranks> m_ranks;
};

} // namespace bangfu
