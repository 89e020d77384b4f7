// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "query/queryengine.h"

namespace bangfu {

/// The values of a facet with labels for people: periods worded, and a dash in words where a row has none.
std::vector<FacetValue> wordedFacetValues(const Table &table, const Query &query, const FacetDefinition &facet,
                                          const Phrases &phrases);

/// A value that a query keeps, to be shown and taken away again.
struct ChosenValue
{
    QString column;
    QString value;      ///< empty where the filter as a whole is meant
    QString facetTitle; ///< empty where the filter is of no facet
    QString label;
};

/// The values of all filters of a query, facet by facet.
std::vector<ChosenValue> chosenValues(const Table &table, const Query &query, const Phrases &phrases);

} // namespace bangfu
