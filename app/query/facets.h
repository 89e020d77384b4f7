// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <QString>

#include <optional>
#include <vector>

namespace bangfu {

/// A column to count the values of, and the column that words them for people (may be the same).
struct FacetColumn
{
    QString column;
    QString labelColumn;

    friend bool operator==(const FacetColumn &, const FacetColumn &) = default;
};

/// One value of a facet and how many rows it would show.
struct FacetValue
{
    QString value; ///< plain form of the column
    QString label; ///< what to show for it
    std::size_t count = 0;
    bool isSelected = false;

    friend bool operator==(const FacetValue &, const FacetValue &) = default;
};

/// The values of a facet, the most frequent first, then by label. Of a column with very many distinct values only the
/// first are listed (and all selected ones); `valueCount` says how many there are.
struct FacetValues
{
    QString column;
    std::vector<FacetValue> values;
    std::size_t valueCount = 0;

    friend bool operator==(const FacetValues &, const FacetValues &) = default;
};

/// Numbers counted in steps of equal width: step i holds those from `start` + i × `width` (included) to the next
/// (excluded).
struct Histogram
{
    Decimal start;
    Decimal width;
    std::vector<std::size_t> counts;
    std::size_t missingCount = 0;
};

} // namespace bangfu
