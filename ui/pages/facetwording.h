// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace bangfu {

/// The counted values of a facet with labels for people: periods worded, and a dash in words where a row has none.
std::vector<FacetValue> wordedFacetValues(const FacetValues &facet, const Session &session);

/// A value that a query keeps, to be shown and taken away again.
struct ChosenValue
{
    QString column;
    QString value;      ///< empty where the filter as a whole is meant
    QString facetTitle; ///< empty where the filter is of no facet
    QString label;
};

/// The values of all filters that the session's answer keeps to, facet by facet.
std::vector<ChosenValue> chosenValues(const Session &session);

} // namespace bangfu
