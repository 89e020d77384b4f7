// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowgroups.h"

#include "core/parallel.h"

#include <algorithm>
#include <numeric>

namespace bangfu {

namespace {

/// Rows that one thread looks at in one go.
constexpr std::size_t partSize = 256 * 1024;

/// Marks every position whose row has another value than the row before it.
void markChanges(const Column &column, const RowIndexes &rows, std::vector<std::uint8_t> &changes)
{
    const auto mark = [&](const auto &isEqual) {
        runOverParts(rows.size(), partSize, [&](std::size_t first, std::size_t end) {
            for (std::size_t position = std::max<std::size_t>(first, 1); position < end; ++position) {
                if (!isEqual(rows[position - 1], rows[position]))
                    changes[position] = 1;
            }
        });
    };
    if (const PackedIntegers *keys = column.keys()) {
        keys->visit([&](auto values) {
            mark([values](RowIndex left, RowIndex right) { return values[left] == values[right]; });
        });
    } else {
        const FreeTextColumn &texts = *column.asFreeText();
        mark([&texts](RowIndex left, RowIndex right) { return texts.utf8(left) == texts.utf8(right); });
    }
}

} // namespace

std::span<const RowIndex> RowGroups::rowsAt(std::size_t position) const
{
    const std::uint32_t group = m_order[position];
    return std::span(m_rows).subspan(m_starts[group], m_starts[group + 1] - m_starts[group]);
}

const Column *RowGroups::measureColumn() const
{
    const std::size_t place = m_labelColumnCount + 1;
    return place < m_table->columns().size() ? &m_table->columns()[place] : nullptr;
}

void RowGroups::findStarts(const Table &table, const QStringList &columns)
{
    if (m_rows.empty()) {
        m_starts = {0};
        return;
    }
    std::vector<std::uint8_t> changes(m_rows.size(), 0);
    changes[0] = 1;
    for (const QString &name : columns)
        markChanges(*table.findColumn(name), m_rows, changes);
    m_starts.reserve(static_cast<std::size_t>(std::count(changes.begin(), changes.end(), std::uint8_t(1))) + 1);
    for (std::size_t position = 0; position < changes.size(); ++position) {
        if (changes[position] != 0)
            m_starts.push_back(static_cast<RowIndex>(position));
    }
    m_starts.push_back(static_cast<RowIndex>(m_rows.size()));
}

// The rows of the table of groups come in the order of each group's first row in the table that was grouped.
Failure RowGroups::matchWithTable(Language language)
{
    const std::size_t groupCount = m_starts.size() - 1;
    if (groupCount != m_table->rowCount())
        return Error{Phrases(language).translate("RowGroups", "The rows cannot be grouped by these columns.")};
    RowIndexes firstRows(groupCount);
    runOverParts(groupCount, partSize, [&](std::size_t first, std::size_t end) {
        for (std::size_t group = first; group < end; ++group)
            firstRows[group] =
                *std::min_element(m_rows.begin() + m_starts[group], m_rows.begin() + m_starts[group + 1]);
    });
    std::vector<std::uint32_t> groups(groupCount);
    std::iota(groups.begin(), groups.end(), 0U);
    std::sort(groups.begin(), groups.end(),
              [&](std::uint32_t left, std::uint32_t right) { return firstRows[left] < firstRows[right]; });
    m_tableRows.resize(groupCount);
    for (std::size_t row = 0; row < groupCount; ++row)
        m_tableRows[groups[row]] = static_cast<RowIndex>(row);
    return std::nullopt;
}

void RowGroups::arrange(const GroupOrder &order)
{
    m_order.resize(m_tableRows.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    if (order.by == GroupOrder::By::Label) {
        if (order.isDescending)
            std::reverse(m_order.begin(), m_order.end());
        return;
    }
    const Column &column =
        order.by == GroupOrder::By::Measure && measureColumn() != nullptr ? *measureColumn() : countColumn();
    column.keys()->visit([&](auto keys) {
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::uint32_t left, std::uint32_t right) {
            const auto leftKey = keys[m_tableRows[left]];
            const auto rightKey = keys[m_tableRows[right]];
            return order.isDescending ? leftKey > rightKey : leftKey < rightKey;
        });
    });
}

void RowGroups::findLargest()
{
    const Column &column = measureColumn() != nullptr ? *measureColumn() : countColumn();
    std::vector<std::size_t> measured;
    measured.reserve(count());
    column.keys()->visit([&](auto keys) {
        for (std::size_t position = 0; position < count(); ++position) {
            if (keys[tableRowAt(position)] != 0)
                measured.push_back(position);
        }
        m_measuredCount = measured.size();
        const auto end = measured.begin() + static_cast<std::ptrdiff_t>(std::min(measured.size(), mostLargest));
        std::partial_sort(measured.begin(), end, measured.end(), [&](std::size_t left, std::size_t right) {
            const auto leftKey = keys[tableRowAt(left)];
            const auto rightKey = keys[tableRowAt(right)];
            return leftKey != rightKey ? leftKey > rightKey : m_order[left] < m_order[right];
        });
        m_largest.assign(measured.begin(), end);
    });
}

Result<RowGroupsPointer> findRowGroups(QueryEvaluator &evaluator, const Query &query, const GroupOrder &order,
                                       const std::stop_token &stop)
{
    Query grouping = query;
    grouping.sort.clear();
    Result<TablePointer> table = evaluator.groups(grouping, stop);
    if (!table)
        return table.error();
    Query ordered = query;
    ordered.groupBy.clear();
    ordered.measures.clear();
    ordered.sort.clear();
    for (const QString &column : query.groupBy)
        ordered.sort.push_back({column, false});
    ordered.sort.insert(ordered.sort.end(), query.sort.begin(), query.sort.end());
    Result<RowIndexes> rows = stop.stop_requested() ? Result<RowIndexes>(RowIndexes()) : evaluator.rows(ordered, stop);
    if (!rows)
        return rows.error();
    const auto groups = std::make_shared<RowGroups>();
    if (stop.stop_requested())
        return RowGroupsPointer(groups);
    groups->m_table = std::move(table).value();
    groups->m_labelColumnCount = static_cast<std::size_t>(query.groupBy.size());
    groups->m_rows = std::move(rows).value();
    groups->findStarts(*evaluator.table(), query.groupBy);
    if (Failure failure = groups->matchWithTable(evaluator.language()))
        return *failure;
    groups->arrange(order);
    groups->findLargest();
    return RowGroupsPointer(groups);
}

} // namespace bangfu
