// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/rowmatcher.h"

#include "core/phrases.h"
#include "query/searchwords.h"
#include "table/searchfolding.h"

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

void applyFilter(const Column &column, const QStringList &values, RowFlags &kept)
{
    keepOnly(kept, [&](RowIndex row) { return values.contains(column.plainText(row)); });
}

QString searchTextOf(const Table &table, RowIndex row)
{
    if (table.searchTexts())
        return table.searchTexts()->text(row);
    QStringList texts;
    for (const Column &column : table.columns())
        texts.append(foldForSearch(column.plainText(row)));
    return texts.join(QChar(0));
}

void applySearch(const Table &table, const QString &search, RowFlags &kept)
{
    for (const QString &word : searchWords(search)) {
        const QStringMatcher matcher(word);
        keepOnly(kept, [&](RowIndex row) { return matcher.indexIn(searchTextOf(table, row)) >= 0; });
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
