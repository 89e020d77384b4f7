// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/queryerrors.h"

#include "core/phrases.h"
#include "query/rowfilter.h"

#include <algorithm>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

QStringList namedColumns(const Query &query)
{
    QStringList names;
    for (const Filter &filter : query.filters)
        names.append(filter.column);
    for (const RangeFilter &range : query.ranges)
        names.append(range.column);
    names += query.columns + query.groupBy;
    for (const SortKey &key : query.sort)
        names.append(key.column);
    return names;
}

} // namespace

Error unknownColumn(const Table &table, const QString &column, Language language)
{
    QStringList known;
    for (const Column &each : table.columns())
        known.append(each.name());
    const QString text =
        Phrases(language).translate("Query", "The table \"%1\" has no column \"%2\". Its columns are: %3.");
    return {filledIn(text, {table.name(), column, known.join(u", "_s)})};
}

Error noNumbers(const Table &table, const QString &column, Language language)
{
    return {filledIn(Phrases(language).translate("Query", "The table \"%1\" has no numbers in a column \"%2\"."),
                     {table.name(), column})};
}

Failure faultOf(const Table &table, const Query &query, Language language)
{
    for (const QString &name : namedColumns(query)) {
        if (!table.findColumn(name))
            return unknownColumn(table, name, language);
    }
    for (const RangeFilter &range : query.ranges) {
        if (Failure failure = faultOfRange(*table.findColumn(range.column), range, language))
            return failure;
    }
    return std::nullopt;
}

} // namespace bangfu
