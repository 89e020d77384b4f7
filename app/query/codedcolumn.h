// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/column.h"

#include <span>

namespace bangfu {

/// The rows of any column as codes of its distinct values, so that counting and grouping need no texts.
/// Borrows from the column, which must outlive it.
class CodedColumn
{
public:
    using Code = TextColumn::Code;

    explicit CodedColumn(const Column &column);
    Q_DISABLE_COPY_MOVE(CodedColumn)

    Code code(RowIndex row) const { return m_codes[row]; }
    /// How many codes there are; some may stand for no row.
    std::size_t codeCount() const { return m_codeCount; }

private:
    std::span<const Code> m_codes;
    std::vector<Code> m_ownCodes; ///< for columns that are not dictionary-coded themselves
    std::size_t m_codeCount = 0;
};

} // namespace bangfu
