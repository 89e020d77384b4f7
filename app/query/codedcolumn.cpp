// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/codedcolumn.h"

#include <map>

namespace bangfu {
namespace {

/// Numbers the distinct values in the order of their first appearance.
template <typename Value, typename ValueOfRow>
std::size_t numberValues(std::size_t rowCount, std::vector<TextColumn::Code> &codes, const ValueOfRow &valueOfRow)
{
    std::map<Value, TextColumn::Code> codeByValue;
    codes.reserve(rowCount);
    for (std::size_t row = 0; row < rowCount; ++row) {
        const auto next = static_cast<TextColumn::Code>(codeByValue.size());
        codes.push_back(codeByValue.try_emplace(valueOfRow(static_cast<RowIndex>(row)), next).first->second);
    }
    return codeByValue.size();
}

} // namespace

CodedColumn::CodedColumn(const Column &column)
{
    if (const TextColumn *text = column.asText()) {
        m_codes = text->codes();
        m_codeCount = text->dictionary().size();
        return;
    }
    if (const DecimalColumn *decimal = column.asDecimal())
        m_codeCount = numberValues<std::optional<Decimal>>(column.size(), m_ownCodes,
                                                           [&](RowIndex row) { return decimal->value(row); });
    else
        m_codeCount = numberValues<Period>(column.size(), m_ownCodes,
                                           [&](RowIndex row) { return column.asPeriod()->period(row); });
    m_codes = m_ownCodes;
}

} // namespace bangfu
