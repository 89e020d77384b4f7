// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/rowset.h"
#include "table/packedintegers.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace bangfu {

/// Some of the keys of a column: those a filter, a range or a word wants.
class KeySet
{
public:
    using Key = std::uint64_t;

    /// None.
    KeySet() = default;
    /// From `first` to before `end`.
    static KeySet between(Key first, Key end);
    /// These keys, in any order.
    static KeySet of(std::vector<Key> keys);
    /// Those whose flag is not 0; there must be a flag for every key of the column.
    static KeySet flagged(std::vector<std::uint8_t> flags);

    bool isEmpty() const { return m_first >= m_end; }

    /// Adds to `found` each row that holds one of the keys, of those that `candidates` has (null: of all).
    void addRows(const PackedIntegers &keys, const RowSet *candidates, RowSet &found,
                 const std::stop_token &stop) const;

private:
    template <typename Integer>
    void addRowsOfPart(std::span<const Integer> keys, std::span<const std::uint64_t> candidates,
                       std::span<std::uint64_t> found) const;
    bool isWholeInterval() const { return m_flags.empty() && m_sorted.empty(); }

    Key m_first = 0; ///< all keys are at least this one
    Key m_end = 0;   ///< and less than this one
    // Which of these: all of them if both are empty.
    std::vector<std::uint8_t> m_flags; ///< by key
    std::vector<Key> m_sorted;
};

} // namespace bangfu
