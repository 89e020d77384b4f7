// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facetwording.h"

#include "format/numberformat.h"

#include <algorithm>

namespace bangfu {

std::vector<FacetValue> wordedFacetValues(const Table &table, const Query &query, const FacetDefinition &facet,
                                          const Phrases &phrases)
{
    std::vector<FacetValue> values = facetValues(table, query, facet.column, facet.labelColumn, phrases.language());
    const Column *labels = table.findColumn(facet.labelColumn);
    for (FacetValue &value : values) {
        if (labels && labels->asPeriod()) {
            if (const auto period = Period::parse(value.value))
                value.label = formatPeriod(*period, phrases);
        } else if (value.value.isEmpty()) {
            value.label = phrases.translate("Facet", "None", "a figure without a value of this facet");
        }
    }
    // Time is looked for in its order, not by how often it occurs.
    if (labels && labels->asPeriod()) {
        const auto later = [](const FacetValue &left, const FacetValue &right) {
            return Period::parse(left.value).value_or(Period()) > Period::parse(right.value).value_or(Period());
        };
        std::stable_sort(values.begin(), values.end(), later);
    }
    return values;
}

std::vector<ChosenValue> chosenValues(const Table &table, const Query &query, const Phrases &phrases)
{
    std::vector<ChosenValue> chosen;
    const std::vector<FacetDefinition> facets = facetDefinitions(phrases);
    for (const Filter &filter : query.filters) {
        const auto facet = std::find_if(facets.begin(), facets.end(),
                                        [&](const FacetDefinition &each) { return each.column == filter.column; });
        if (facet == facets.end()) {
            const int count = static_cast<int>(filter.values.size());
            chosen.push_back(
                {filter.column, {}, {}, phrases.translate("Facet", "%n chosen figure(s)", nullptr, count)});
            continue;
        }
        for (const FacetValue &value : wordedFacetValues(table, query, *facet, phrases)) {
            if (value.isSelected)
                chosen.push_back({filter.column, value.value, facet->title, value.label});
        }
    }
    return chosen;
}

} // namespace bangfu
