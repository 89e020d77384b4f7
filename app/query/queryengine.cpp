// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/queryengine.h"

#include "query/rowmatcher.h"
#include "query/rowsorter.h"

namespace bangfu {

Result<RowIndexes> selectRows(const Table &table, const Query &query, Language language)
{
    for (const QStringList &names : {query.columns, query.groupBy}) {
        for (const QString &name : names) {
            if (!table.findColumn(name))
                return unknownColumn(table, name, language);
        }
    }
    std::vector<SortColumn> sortColumns;
    for (const SortKey &key : query.sort) {
        const Column *column = table.findColumn(key.column);
        if (!column)
            return unknownColumn(table, key.column, language);
        sortColumns.push_back({column, key.isDescending});
    }

    Result<RowIndexes> matching = matchingRows(table, query, language);
    if (!matching)
        return matching;
    RowIndexes rows = std::move(matching).value();
    sortRows(rows, sortColumns, language);
    return rows;
}

} // namespace bangfu
