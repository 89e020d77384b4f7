// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "query/queryevaluator.h"

#include <memory>
#include <span>

namespace bangfu {

/// In which order groups stand.
struct GroupOrder
{
    enum class By { Label, Count, Measure };

    By by = By::Label;
    bool isDescending = false;

    friend bool operator==(const GroupOrder &, const GroupOrder &) = default;
};

/// The groups of a query and the rows of each: one permutation of the rows, and where in it every group begins.
/// Immutable once found; safe to read from any thread.
class RowGroups
{
public:
    /// How many groups a chart of them shows at most.
    static constexpr std::size_t mostLargest = 20;

    std::size_t count() const { return m_order.size(); }
    /// The rows that are in groups.
    std::size_t rowCount() const { return m_rows.size(); }
    /// The rows of the group at a position, in the order of the query.
    std::span<const RowIndex> rowsAt(std::size_t position) const;

    /// The groups as a table: the grouping columns, then the count, then the measure if one was asked for.
    const TablePointer &table() const { return m_table; }
    /// The row of table() that the group at a position has.
    RowIndex tableRowAt(std::size_t position) const { return m_tableRows[m_order[position]]; }
    std::size_t labelColumnCount() const { return m_labelColumnCount; }
    const Column &countColumn() const { return m_table->columns()[m_labelColumnCount]; }
    /// Null where only the rows are counted.
    const Column *measureColumn() const;

    /// The positions of the groups with the largest measures (or counts), the largest first: mostLargest at most.
    /// Groups whose measure is missing are none of them.
    const std::vector<std::size_t> &largest() const { return m_largest; }
    /// How many groups have a measure (or count).
    std::size_t measuredCount() const { return m_measuredCount; }

private:
    friend Result<std::shared_ptr<const RowGroups>> findRowGroups(QueryEvaluator &, const Query &, const GroupOrder &,
                                                                  const std::stop_token &);
    void findStarts(const Table &table, const QStringList &columns);
    Failure matchWithTable(Language language);
    void arrange(const GroupOrder &order);
    void findLargest();

    TablePointer m_table;
    std::size_t m_labelColumnCount = 0;
    RowIndexes m_rows;                  ///< group by group, in the order of the labels
    std::vector<RowIndex> m_starts;     ///< of the groups by label, and the end
    RowIndexes m_tableRows;             ///< of the groups by label
    std::vector<std::uint32_t> m_order; ///< position → group by label
    std::vector<std::size_t> m_largest;
    std::size_t m_measuredCount = 0;
};

using RowGroupsPointer = std::shared_ptr<const RowGroups>;

/// Groups the rows of a query by its grouping columns, of which there must be at least one, and works out the first of
/// its measures. Fails as the evaluator does. The result of a call that was stopped must be dropped.
Result<RowGroupsPointer> findRowGroups(QueryEvaluator &evaluator, const Query &query, const GroupOrder &order,
                                       const std::stop_token &stop = {});

} // namespace bangfu
