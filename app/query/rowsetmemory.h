// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/query.h"
#include "query/rowset.h"

#include <list>
#include <memory>
#include <variant>

namespace bangfu {

/// A word of a search, a filter or a range: what keeps rows by itself.
using Demand = std::variant<QString, Filter, RangeFilter>;

/// Remembers the rows that the latest demands keep. A set of 3,000,000 rows takes 375 kB.
class RowSetMemory
{
public:
    using Rows = std::shared_ptr<const RowSet>;

    /// Null if the demand is not remembered.
    Rows find(const Demand &demand);
    /// The smallest of the remembered sets of words that are parts of this one, and so hold all of its rows; null if
    /// there is none.
    Rows findPartOf(const QString &word) const;
    void remember(const Demand &demand, Rows rows);

private:
    static constexpr std::size_t mostOfKind = 16; ///< words, and as many filters and ranges

    struct Entry
    {
        Demand demand;
        Rows rows;
        std::size_t count;
    };

    std::list<Entry> m_entries; ///< the latest first
};

} // namespace bangfu
