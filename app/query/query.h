// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace bangfu {

/// Keeps the rows whose column holds one of the values (compared in their plain form).
struct Filter
{
    QString column;
    QStringList values;

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// Keeps the rows whose number or period lies between two values, both included (in their plain form); an empty one is
/// no limit. Rows without a value are not kept.
struct RangeFilter
{
    QString column;
    QString from;
    QString to;

    friend bool operator==(const RangeFilter &, const RangeFilter &) = default;
};

struct SortKey
{
    QString column;
    bool isDescending = false;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// What is worked out for each group.
struct Measure
{
    enum class Kind { Count, Sum, Mean, Minimum, Maximum };

    Kind kind = Kind::Count;
    QString column; ///< of numbers (for minimum and maximum of periods, too); empty for the count of rows

    friend bool operator==(const Measure &, const Measure &) = default;
};

/// What is asked of a table: a plain value, the same for window, charts, exports and command line.
///
/// It says what a SQL SELECT could say: WHERE (all filters and ranges, and all words of the search), ORDER BY, LIMIT,
/// the columns, and GROUP BY with measures.
struct Query
{
    std::vector<Filter> filters;
    std::vector<RangeFilter> ranges;
    QString search; ///< words, all of which must be found; case and width do not matter
    std::vector<SortKey> sort;
    QStringList columns; ///< empty: all
    QStringList groupBy;
    std::vector<Measure> measures; ///< none: rows are not grouped, unless groupBy names columns
    std::size_t limit = 0;         ///< the most rows wanted, the first in order; 0: all

    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace bangfu
