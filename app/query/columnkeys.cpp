// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/columnkeys.h"

#include "query/keynumbering.h"
#include "query/rowfilter.h"

#include <algorithm>

namespace bangfu {
namespace {

constexpr std::uint64_t keysPerRow = 2;
constexpr std::uint64_t fewKeys = 65536;

} // namespace

ColumnKeys::ColumnKeys(const Column &column)
    : m_column(column)
    , m_keyCount(static_cast<std::size_t>(column.keyCount()))
{
    if (!column.keys() || column.keyCount() > std::max(fewKeys, keysPerRow * column.size()))
        numberValues();
    lookAtRows();
}

void ColumnKeys::numberValues()
{
    m_isNumbered = true;
    m_ownKeys = PackedIntegers(m_column.size(), m_column.size());
    const auto setAll = [&](const auto &numberOfRow) {
        m_ownKeys.edit([&](auto numbers) {
            using Integer = typename decltype(numbers)::value_type;
            for (std::size_t row = 0; row < numbers.size(); ++row)
                numbers[row] = static_cast<Integer>(numberOfRow(static_cast<RowIndex>(row)));
        });
    };
    if (m_column.keys()) {
        KeyNumbering numbering;
        m_column.keys()->visit([&](auto keys) { setAll([&](RowIndex row) { return numbering.numberOf(keys[row]); }); });
        m_keyCount = numbering.size();
    } else {
        TextDictionary dictionary;
        setAll([&](RowIndex row) { return dictionary.insert(m_column.asFreeText()->utf8(row)); });
        m_keyCount = dictionary.size();
    }
}

void ColumnKeys::lookAtRows()
{
    m_totals.resize(m_keyCount);
    m_firstRows.resize(m_keyCount);
    keys().visit([&](auto keys) {
        for (std::size_t row = keys.size(); row-- > 0;) {
            ++m_totals[keys[row]];
            m_firstRows[keys[row]] = static_cast<RowIndex>(row);
        }
    });
}

std::optional<std::size_t> ColumnKeys::keyOfPlainText(const QString &text) const
{
    if (!m_isNumbered) {
        const auto key = bangfu::keyOfPlainText(m_column, text);
        return key && *key < m_keyCount ? std::optional(static_cast<std::size_t>(*key)) : std::nullopt;
    }
    const RowIndexes rows = filteredRows(m_column, {text}, {}).rows(1);
    return rows.empty() ? std::nullopt : std::optional(static_cast<std::size_t>(m_ownKeys[rows.front()]));
}

QString ColumnKeys::plainTextOfKey(std::size_t key) const
{
    return !m_isNumbered ? m_column.plainTextOfKey(key) : m_column.plainText(m_firstRows[key]);
}

} // namespace bangfu
