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

struct SortKey
{
    QString column;
    bool isDescending = false;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// What is asked of a table: a plain value, the same for window, charts, exports and command line.
///
/// It says what a SQL SELECT could say: WHERE (all filters, and all words of the search), ORDER BY, the columns,
/// and GROUP BY with a count or a sum.
struct Query
{
    enum class Aggregate { None, Count, Sum };

    std::vector<Filter> filters;
    QString search; ///< words, all of which must be found; case and width do not matter
    std::vector<SortKey> sort;
    QStringList columns; ///< empty: all
    QStringList groupBy;
    Aggregate aggregate = Aggregate::None;

    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace bangfu
