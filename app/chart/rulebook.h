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
    std::optional<ChartType> alternative = {}; ///< of a refused type: the nearest honest one, if any is permitted

    bool isPermitted() const { return refusal.isEmpty(); }
};

/// A permitted type and one sentence what it shows well.
struct TypeSuggestion
{
    ChartType type = ChartType::Bar;
    QString reason; ///< in the language of the phrases
};

/// Judges every type for the chosen observations and derivations (or events, or partnerships), in the order of
/// allChartTypes.
///
/// The rules: one unit on an axis, several panels for several units; no sums from an unstated start beside figures of
/// one period; no two income concepts; people never beside person-times; stacks, shares and donuts only of true parts
/// that fill their whole; two points in time are joined only for the same indicator, place and population, a line needs
/// three; icons only for counts; flows only for figures with two places. A table is always permitted.
std::vector<TypePermission> judgeTypes(const Dataset &dataset, const QStringList &figureIds, const Phrases &phrases);

/// What a chart shows as marks, flows and rows: its labels, brackets and thresholds do not share its axis.
QStringList judgedFigures(const ChartSpec &spec);

/// Judges every type for the figures of a chart. The type that it has is permitted: whoever made it put what differs
/// into its notes.
std::vector<TypePermission> judgeChart(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases);

/// The permitted types, best first, each with the reason.
std::vector<TypeSuggestion> suggestTypes(const Dataset &dataset, const QStringList &figureIds, const Phrases &phrases);

/// The best type for figures of one unit that are to be one of several panels.
ChartType panelType(const Dataset &dataset, const QStringList &figureIds, const Phrases &phrases);

} // namespace bangfu
