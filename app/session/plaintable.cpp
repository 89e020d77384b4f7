// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/plaintable.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostFacets = 100;
constexpr std::size_t mostWorthwhileFacets = 12;
/// A list of more values is no longer looked through.
constexpr std::uint64_t mostWorthwhileValues = 1000;

/// How many distinct values a column has at most, the missing one included.
std::uint64_t valueCount(const Column &column)
{
    return column.keyCount();
}

bool isWholeNumbers(const DecimalColumn &numbers)
{
    return numbers.commonScale() != nullptr && numbers.commonScale()->scale == 0;
}

/// A column in which nearly every row holds something else names the rows, and does not sort them into kinds.
bool isWorthwhile(const Column &column)
{
    if (column.asFlag() != nullptr)
        return true;
    if (column.asFreeText() != nullptr || (column.asDecimal() != nullptr && !isWholeNumbers(*column.asDecimal())))
        return false;
    const std::uint64_t values = valueCount(column);
    constexpr std::uint64_t rowsForOneValue = 2;
    return values > 2 && values <= mostWorthwhileValues && values * rowsForOneValue <= column.size() + rowsForOneValue;
}

} // namespace

TableFacets facetsOf(const Table &table)
{
    TableFacets facets;
    std::vector<FacetDefinition> others;
    for (const Column &column : table.columns()) {
        const FacetDefinition definition{column.name(), column.name(), column.title()};
        if (isWorthwhile(column) && facets.definitions.size() < mostWorthwhileFacets)
            facets.definitions.push_back(definition);
        else if (column.keys() != nullptr && others.size() < mostFacets)
            others.push_back(definition);
    }
    facets.worthwhileCount = facets.definitions.size();
    const std::size_t room = std::min(others.size(), mostFacets - facets.worthwhileCount);
    facets.definitions.insert(facets.definitions.end(), others.begin(),
                              others.begin() + static_cast<std::ptrdiff_t>(room));
    return facets;
}

QString bestGroupingColumn(const Table &table)
{
    constexpr std::uint64_t fewKinds = 40;
    const TableFacets facets = facetsOf(table);
    for (std::size_t i = 0; i < facets.worthwhileCount; ++i) {
        const Column *column = table.findColumn(facets.definitions[i].column);
        if (column->asText() != nullptr && column->keyCount() <= fewKinds)
            return column->name();
    }
    return facets.definitions.empty() ? QString() : facets.definitions.front().column;
}

} // namespace bangfu
