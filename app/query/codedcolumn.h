// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/column.h"

#include <optional>

namespace bangfu {

/// The rows of any column as keys of its distinct values, so that counting and grouping need no texts.
/// Borrows from the column, which must outlive it.
class CodedColumn
{
public:
    explicit CodedColumn(const Column &column);
    Q_DISABLE_COPY_MOVE(CodedColumn)

    const PackedIntegers &keys() const { return *m_keys; }
    /// One more than the largest key; some may stand for no row.
    std::uint64_t keyCount() const { return m_keyCount; }

private:
    const PackedIntegers *m_keys = nullptr;
    PackedIntegers m_ownKeys; ///< for free text, which has none itself
    std::uint64_t m_keyCount = 0;
};

} // namespace bangfu
