// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phrases.h"
#include "query/codedcolumn.h"
#include "query/queryengine.h"
#include "query/rowmatcher.h"
#include "table/tablebuilder.h"

#include <QHash>

#include <algorithm>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

struct Groups
{
    std::vector<std::uint32_t> groupOfPosition; ///< for each row asked for
    RowIndexes firstRows;                       ///< for each group
};

/// Splits every group by the values of one more column; groups are numbered anew by their first row.
Groups splitBy(const Groups &groups, const RowIndexes &rows, const Column &column)
{
    const CodedColumn coded(column);
    QHash<std::pair<std::uint32_t, quint64>, std::uint32_t> numberByKey;
    Groups result;
    result.groupOfPosition.reserve(rows.size());
    for (std::size_t position = 0; position < rows.size(); ++position) {
        const std::pair<std::uint32_t, quint64> key{groups.groupOfPosition[position], coded.keys()[rows[position]]};
        auto known = numberByKey.constFind(key);
        if (known == numberByKey.constEnd()) {
            known = numberByKey.insert(key, static_cast<std::uint32_t>(result.firstRows.size()));
            result.firstRows.push_back(rows[position]);
        }
        result.groupOfPosition.push_back(*known);
    }
    return result;
}

std::vector<Decimal> countsOf(const Groups &groups, std::size_t groupCount)
{
    std::vector<std::int64_t> counts(groupCount, 0);
    for (const std::uint32_t group : groups.groupOfPosition)
        ++counts[group];
    return {counts.begin(), counts.end()};
}

using Sums = std::vector<std::optional<Decimal>>;

/// Nothing if a sum is too large to be exact.
std::optional<Sums> sumsOf(const Groups &groups, const RowIndexes &rows, const DecimalColumn &values, std::size_t count)
{
    Sums sums(count);
    for (std::size_t position = 0; position < rows.size(); ++position) {
        const std::optional<Decimal> value = values.value(rows[position]);
        if (!value)
            continue;
        std::optional<Decimal> &sum = sums[groups.groupOfPosition[position]];
        sum = add(sum.value_or(Decimal()), *value);
        if (!sum)
            return std::nullopt;
    }
    return sums;
}

void addColumnLike(TableBuilder &builder, const Column &column, const RowIndexes &rows)
{
    if (const TextColumn *text = column.asText())
        builder.addText(column.name(), column.title(), [&](std::size_t group) { return text->text(rows[group]); });
    else if (column.asFreeText())
        builder.addText(column.name(), column.title(),
                        [&](std::size_t group) { return column.plainText(rows[group]); });
    else if (column.asFlag())
        builder.addFlag(column.name(), column.title(),
                        [&](std::size_t group) { return column.asFlag()->value(rows[group]); });
    else if (const DecimalColumn *decimal = column.asDecimal())
        builder.addDecimal(column.name(), column.title(),
                           [&](std::size_t group) { return decimal->value(rows[group]); });
    else
        builder.addPeriod(column.name(), column.title(),
                          [&](std::size_t group) { return column.asPeriod()->period(rows[group]); });
}

} // namespace

Result<TablePointer> groupRows(const Table &table, const RowIndexes &rows, const Query &query, Language language)
{
    const Phrases phrases(language);
    Groups groups{std::vector<std::uint32_t>(rows.size(), 0), {}};
    std::vector<const Column *> groupColumns;
    for (const QString &name : query.groupBy) {
        groupColumns.push_back(table.findColumn(name));
        if (!groupColumns.back())
            return unknownColumn(table, name, language);
        groups = splitBy(groups, rows, *groupColumns.back());
    }

    const std::size_t groupCount = groupColumns.empty() ? 1 : groups.firstRows.size();
    TableBuilder builder(table.name(), groupCount);
    for (const Column *column : groupColumns)
        addColumnLike(builder, *column, groups.firstRows);
    const std::vector<Decimal> counts = countsOf(groups, groupCount);
    builder.addDecimal(u"count"_s, phrases.translate("Column", "Count", "how many rows"),
                       [&](std::size_t group) { return counts[group]; });
    if (std::ranges::find(query.measures, Measure::Kind::Sum, &Measure::kind) == query.measures.end())
        return builder.build();

    const Column *values = table.findColumn(u"value"_s);
    if (!values || !values->asDecimal())
        return Error{
            filledIn(phrases.translate("Query", "The table \"%1\" has no column \"value\" that could be summed."),
                     {table.name()})};
    const std::optional<Sums> sums = sumsOf(groups, rows, *values->asDecimal(), groupCount);
    if (!sums)
        return Error{phrases.translate("Query", "The sum is too large to be worked out exactly.")};
    builder.addDecimal(u"sum"_s, phrases.translate("Column", "Sum"), [&](std::size_t group) { return (*sums)[group]; });
    return builder.build();
}

} // namespace bangfu
