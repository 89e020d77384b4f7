// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/rowmatcher.h"

#include "core/phrases.h"
#include "query/searchwords.h"

#include <QStringMatcher>

#include <algorithm>

namespace bangfu {
namespace {

using RowFlags = std::vector<char>;

/// Clears the flag of every row whose value is not wanted.
template <typename IsWanted>
void keepOnly(RowFlags &kept, const IsWanted &isWanted)
{
    for (std::size_t row = 0; row < kept.size(); ++row)
        kept[row] = static_cast<char>(kept[row] && isWanted(static_cast<RowIndex>(row)));
}

void applyTextFilter(const TextColumn &column, const QStringList &values, RowFlags &kept)
{
    std::vector<char> isWantedCode(column.dictionary().size(), 0);
    for (const QString &value : values) {
        if (const auto code = column.codeOf(value))
            isWantedCode[*code] = 1;
    }
    keepOnly(kept, [&](RowIndex row) { return isWantedCode[column.codes()[row]] != 0; });
}

void applyDecimalFilter(const DecimalColumn &column, const QStringList &values, RowFlags &kept)
{
    std::vector<std::optional<Decimal>> wanted;
    for (const QString &value : values) {
        const auto number = Decimal::parse(value);
        if (number || value.isEmpty())
            wanted.push_back(number);
    }
    keepOnly(kept, [&](RowIndex row) { return std::ranges::find(wanted, column.value(row)) != wanted.end(); });
}

void applyPeriodFilter(const PeriodColumn &column, const QStringList &values, RowFlags &kept)
{
    std::vector<Period> wanted;
    for (const QString &value : values) {
        if (const auto period = Period::parse(value))
            wanted.push_back(*period);
    }
    keepOnly(kept, [&](RowIndex row) { return std::ranges::find(wanted, column.period(row)) != wanted.end(); });
}

void applyFilter(const Column &column, const QStringList &values, RowFlags &kept)
{
    if (const TextColumn *text = column.asText())
        applyTextFilter(*text, values, kept);
    else if (const DecimalColumn *decimal = column.asDecimal())
        applyDecimalFilter(*decimal, values, kept);
    else
        applyPeriodFilter(*column.asPeriod(), values, kept);
}

void applySearch(const Table &table, const QString &search, RowFlags &kept)
{
    for (const QString &word : searchWords(search)) {
        const QStringMatcher matcher(word);
        keepOnly(kept, [&](RowIndex row) { return matcher.indexIn(table.searchText(row)) >= 0; });
    }
}

} // namespace

Error unknownColumn(const Table &table, const QString &column, Language language)
{
    QStringList known;
    for (const Column &each : table.columns())
        known.append(each.name());
    const QString text =
        Phrases(language).translate("Query", "The table \"%1\" has no column \"%2\". Its columns are: %3.");
    return {filledIn(text, {table.name(), column, known.join(QStringLiteral(", "))})};
}

Result<RowIndexes> matchingRows(const Table &table, const Query &query, Language language, const QString &exceptColumn)
{
    RowFlags kept(table.rowCount(), 1);
    for (const Filter &filter : query.filters) {
        const Column *column = table.findColumn(filter.column);
        if (!column)
            return unknownColumn(table, filter.column, language);
        if (filter.column != exceptColumn)
            applyFilter(*column, filter.values, kept);
    }
    applySearch(table, query.search, kept);

    RowIndexes rows;
    for (std::size_t row = 0; row < kept.size(); ++row) {
        if (kept[row])
            rows.push_back(static_cast<RowIndex>(row));
    }
    return rows;
}

} // namespace bangfu
