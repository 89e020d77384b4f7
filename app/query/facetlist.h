// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "query/columnkeys.h"
#include "query/facets.h"
#include "query/query.h"

#include <span>

namespace bangfu {

/// What is needed to list the values of a facet.
struct FacetSource
{
    const Column *column;
    const ColumnKeys *keys; ///< of the column
    const Column *labels;
    std::span<const std::uint32_t> labelRanks; ///< by key of the label column; empty: the keys are in order themselves
};

/// The values that the filters of the column select.
QStringList selectedValues(const Query &query, const QString &column);

/// The values with the rows that each has; see FacetValues.
FacetValues listedValues(const FacetSource &source, const std::vector<std::uint32_t> &counts,
                         const QStringList &selected, Language language);

} // namespace bangfu
