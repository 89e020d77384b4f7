// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/codedcolumn.h"
#include "query/queryengine.h"
#include "query/rowmatcher.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <limits>

namespace bangfu {
namespace {

struct KeyRows
{
    RowIndex first = 0;
    std::size_t count = 0;
};

QSet<QString> selectedValues(const Query &query, const QString &column)
{
    QSet<QString> selected;
    for (const Filter &filter : query.filters) {
        if (filter.column == column)
            selected.unite(QSet<QString>(filter.values.begin(), filter.values.end()));
    }
    return selected;
}

void sortByFrequency(std::vector<FacetValue> &values, Language language)
{
    const QCollator collator(languageLocale(language));
    std::sort(values.begin(), values.end(), [&](const FacetValue &left, const FacetValue &right) {
        if (left.count != right.count)
            return left.count > right.count;
        const int byLabel = collator.compare(left.label, right.label);
        return byLabel != 0 ? byLabel < 0 : left.value < right.value;
    });
}

} // namespace

std::vector<FacetValue> facetValues(const Table &table, const Query &query, const QString &column,
                                    const QString &labelColumn, Language language)
{
    const Column *values = table.findColumn(column);
    const Column *labels = table.findColumn(labelColumn);
    const Result<RowIndexes> matching = matchingRows(table, query, language, column);
    if (!values || !labels || !matching)
        return {};

    const CodedColumn coded(*values);
    QHash<quint64, KeyRows> rowsOfKey;
    // A selected value is worded by any row that holds it, also by one that the other filters hide.
    for (RowIndex row = 0; row < table.rowCount(); ++row) {
        const auto key = coded.keys()[row];
        if (!rowsOfKey.contains(key))
            rowsOfKey.insert(key, KeyRows{row, 0});
    }
    for (const RowIndex row : matching.value())
        ++rowsOfKey[coded.keys()[row]].count;

    QSet<QString> selected = selectedValues(query, column);
    std::vector<FacetValue> result;
    for (const KeyRows &rows : std::as_const(rowsOfKey)) {
        FacetValue facet{values->plainText(rows.first), labels->plainText(rows.first), rows.count, false};
        facet.isSelected = selected.remove(facet.value);
        if (facet.count > 0 || facet.isSelected)
            result.push_back(std::move(facet));
    }
    for (const QString &value : std::as_const(selected))
        result.push_back({value, value, 0, true});
    sortByFrequency(result, language);
    return result;
}

} // namespace bangfu
