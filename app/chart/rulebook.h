// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartspec.h"
#include "core/phrases.h"

namespace bangfu {

/// Whether figures may be drawn as a type of chart.
struct TypePermission
{
    ChartType type = ChartType::Bar;
    QString refusal; ///< one sentence why not, in the language of the phrases; empty if permitted

    bool isPermitted() const { return refusal.isEmpty(); }
};

/// Judges every type for the chosen observations and derivations, in the order of allChartTypes.
///
/// The rules: one unit on an axis; no sums from an unstated start beside figures of one period; no two income
/// concepts; people never beside person-times; stacks only of disjoint parts of one whole; two points in time are
/// joined only for the same indicator, place and population.
std::vector<TypePermission> judgeTypes(const Dataset &dataset, const QStringList &figureIds, const Phrases &phrases);

} // namespace bangfu
