// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facetwording.h"

#include "format/numberformat.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

const FacetDefinition *definitionOf(const Session &session, const QString &column)
{
    const std::vector<FacetDefinition> &facets = session.facets().definitions;
    const auto found =
        std::find_if(facets.begin(), facets.end(), [&](const FacetDefinition &each) { return each.column == column; });
    return found == facets.end() ? nullptr : &*found;
}

} // namespace

std::vector<FacetValue> wordedFacetValues(const FacetValues &facet, const Session &session)
{
    const Phrases &phrases = session.phrases();
    std::vector<FacetValue> values = facet.values;
    const FacetDefinition *definition = definitionOf(session, facet.column);
    const Column *labels =
        definition && session.table() ? session.table()->findColumn(definition->labelColumn) : nullptr;
    for (FacetValue &value : values) {
        if (labels && labels->asPeriod()) {
            if (const auto period = Period::parse(value.value))
                value.label = formatPeriod(*period, phrases);
        } else if (value.value.isEmpty()) {
            value.label = phrases.translate("Facet", "None", "a figure without a value of this facet");
        } else if (labels && labels->asFlag()) {
            value.label =
                value.value == u"true"_s ? phrases.translate("Facet", "yes") : phrases.translate("Facet", "no");
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

std::vector<ChosenValue> chosenValues(const Session &session)
{
    std::vector<ChosenValue> chosen;
    const TableAnswer &answer = session.answer();
    for (const Filter &filter : answer.request.query.filters) {
        const FacetDefinition *facet = definitionOf(session, filter.column);
        const auto counted = std::find_if(answer.facets.begin(), answer.facets.end(),
                                          [&](const FacetValues &each) { return each.column == filter.column; });
        if (facet == nullptr || counted == answer.facets.end()) {
            const int count = static_cast<int>(filter.values.size());
            chosen.push_back(
                {filter.column, {}, {}, session.phrases().translate("Facet", "%n chosen figure(s)", nullptr, count)});
            continue;
        }
        for (const FacetValue &value : wordedFacetValues(*counted, session)) {
            if (value.isSelected)
                chosen.push_back({filter.column, value.value, facet->title, value.label});
        }
    }
    return chosen;
}

} // namespace bangfu
