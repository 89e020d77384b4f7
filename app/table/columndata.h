// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/period.h"
#include "table/packedintegers.h"
#include "table/textdictionary.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace bangfu {

/// Position of a row in a table; 32 bits hold every table that fits into memory.
using RowIndex = std::uint32_t;
using RowIndexes = LargeVector<RowIndex>;

QString toQString(std::string_view utf8);
std::string_view toStringView(const QByteArray &utf8);

// The data of a column, one class for each type. All are immutable once built. All but the free text keep one key a
// row: 0 where the value is missing, the same key for equal values. Keys of numbers, periods and flags are in the order
// of the values, so that sorting, counting and comparing need the keys alone.

/// Text of which rows often hold the same: each distinct text is kept once, a row holds its code.
class TextColumn
{
public:
    using Code = TextDictionary::Code;

    /// The codes must be those of the dictionary, which must be finished.
    TextColumn(TextDictionary dictionary, PackedIntegers codes);
    /// Columns of tables made from each other share a dictionary; it may then hold texts that no row has.
    TextColumn(std::shared_ptr<const TextDictionary> dictionary, PackedIntegers codes);

    std::size_t size() const { return m_codes.size(); }
    const PackedIntegers &keys() const { return m_codes; }
    /// One more than the largest key there may be.
    std::size_t keyCount() const { return m_dictionary->size(); }
    const TextDictionary &dictionary() const { return *m_dictionary; }
    const std::shared_ptr<const TextDictionary> &sharedDictionary() const { return m_dictionary; }
    std::string_view utf8(RowIndex row) const { return m_dictionary->text(static_cast<Code>(m_codes[row])); }
    QString text(RowIndex row) const { return toQString(utf8(row)); }
    bool isMissing(RowIndex row) const { return m_codes[row] == 0; }
    /// Nothing if the dictionary does not have the text.
    std::optional<Code> codeOf(const QString &text) const;

private:
    std::shared_ptr<const TextDictionary> m_dictionary;
    PackedIntegers m_codes;
};

/// Text that differs from row to row, such as notes: kept as it is, in blocks of consecutive rows.
class FreeTextColumn
{
public:
    /// The blocks must be finished.
    explicit FreeTextColumn(std::vector<TextRun> blocks);

    std::size_t size() const { return m_size; }
    const std::vector<TextRun> &blocks() const { return m_blocks; }
    /// The block that holds the row.
    std::size_t blockOf(RowIndex row) const;
    /// The row with which a block starts.
    RowIndex firstRow(std::size_t block) const { return m_firstRows[block]; }
    std::string_view utf8(RowIndex row) const;
    QString text(RowIndex row) const { return toQString(utf8(row)); }
    bool isMissing(RowIndex row) const { return utf8(row).empty(); }

private:
    std::vector<TextRun> m_blocks;
    std::vector<RowIndex> m_firstRows;
    std::size_t m_size = 0;
};

/// Exact numbers; a missing one is not zero.
class DecimalColumn
{
public:
    using Key = std::uint64_t;

    /// Numbers of one scale: a row's number is (key - 1 + smallest) × 10^-scale. `smallest` is that of key 1.
    struct Scale
    {
        std::int64_t smallest = 0;
        int scale = 0; ///< 0 … 18
        Key largestKey = 0;
    };

    explicit DecimalColumn(const std::vector<std::optional<Decimal>> &values);
    DecimalColumn(PackedIntegers keys, Scale scale);
    /// Keys of another column's numbers.
    DecimalColumn(PackedIntegers keys, const DecimalColumn &numbers);

    std::size_t size() const { return m_keys.size(); }
    const PackedIntegers &keys() const { return m_keys; }
    /// One more than the largest key there is; may be far more than there are rows.
    Key keyCount() const { return m_scale.largestKey + 1; }
    std::optional<Decimal> value(RowIndex row) const { return valueOfKey(m_keys[row]); }
    std::optional<Decimal> valueOfKey(Key key) const;
    /// The first key whose value is not less than the number; keyCount() if all are less. Keys between two values that
    /// occur stand for values that do not.
    Key firstKeyFrom(const Decimal &number) const;
    bool isMissing(RowIndex row) const { return m_keys[row] == 0; }
    /// How keys turn into numbers, for sums; null where the numbers are too far apart to be written with one scale and
    /// 63 bits: each key then stands for one of the listed numbers.
    const Scale *commonScale() const { return m_distinct.empty() ? &m_scale : nullptr; }

private:
    bool packWithCommonScale(const std::vector<std::optional<Decimal>> &values);
    void packDistinctValues(const std::vector<std::optional<Decimal>> &values);

    PackedIntegers m_keys;
    Scale m_scale;
    std::vector<Decimal> m_distinct; ///< where there is no common scale: the number of key 1, 2, …, rising
};

/// Periods; the unknown one is missing.
class PeriodColumn
{
public:
    explicit PeriodColumn(const std::vector<Period> &values);
    /// `distinct` must be rising and start with the unknown period; a key is a place in it.
    PeriodColumn(PackedIntegers keys, std::vector<Period> distinct);
    /// Keys of another column's periods.
    PeriodColumn(PackedIntegers keys, const PeriodColumn &periods);

    std::size_t size() const { return m_keys.size(); }
    const PackedIntegers &keys() const { return m_keys; }
    std::size_t keyCount() const { return m_distinct.size(); }
    const Period &period(RowIndex row) const { return m_distinct[m_keys[row]]; }
    const Period &periodOfKey(std::size_t key) const { return m_distinct[key]; }
    bool isMissing(RowIndex row) const { return m_keys[row] == 0; }

private:
    PackedIntegers m_keys;
    std::vector<Period> m_distinct;
};

/// Yes or no; missing is neither.
class FlagColumn
{
public:
    enum Key : std::uint8_t { Missing = 0, No = 1, Yes = 2 };

    explicit FlagColumn(const std::vector<std::optional<bool>> &values);
    explicit FlagColumn(PackedIntegers keys);

    std::size_t size() const { return m_keys.size(); }
    const PackedIntegers &keys() const { return m_keys; }
    std::size_t keyCount() const { return 3; }
    std::optional<bool> value(RowIndex row) const;
    bool isMissing(RowIndex row) const { return m_keys[row] == Missing; }

private:
    PackedIntegers m_keys;
};

} // namespace bangfu
