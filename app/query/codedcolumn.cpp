// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/codedcolumn.h"

namespace bangfu {

CodedColumn::CodedColumn(const Column &column)
    : m_keys(column.keys())
    , m_keyCount(column.keyCount())
{
    if (m_keys)
        return;
    TextDictionary dictionary;
    std::vector<std::uint32_t> keys;
    keys.reserve(column.size());
    for (RowIndex row = 0; row < column.size(); ++row)
        keys.push_back(dictionary.insert(column.asFreeText()->utf8(row)));
    m_ownKeys = PackedIntegers(std::span<const std::uint32_t>(keys));
    m_keys = &m_ownKeys;
    m_keyCount = dictionary.size();
}

} // namespace bangfu
