// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/typerules.h"

#include <QSet>

// Flows between places, and places on the schematic map.

namespace bangfu {

namespace {

using Figures = std::vector<ChartFigure>;

QString refusalOfFlows(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    for (const ChartFigure &figure : figures) {
        if (!isFlow(figure))
            return filledIn(
                phrases.translate("ChartRule", "%1 does not go from one place to another.", "%1 is a figure"),
                {quotedFigure(figure, dataset, phrases)});
    }
    return {};
}

/// Whether the place, or what it lies in, has a tile.
bool isOnMap(const Dataset &dataset, const QString &placeId)
{
    for (const Place *place = dataset.place(placeId); place; place = dataset.place(place->parentId)) {
        if (place->tileColumn && place->tileRow)
            return true;
    }
    return false;
}

QString offMap(const ChartFigure &figure, const Dataset &dataset, const Phrases &phrases)
{
    return filledIn(phrases.translate("ChartRule", "The place of %1 is not on the map.", "%1 is a figure"),
                    {quotedFigure(figure, dataset, phrases)});
}

QString refusalOfMappedFlows(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    if (const QString refusal = refusalOfFlows(dataset, figures, phrases); !refusal.isEmpty())
        return refusal;
    for (const ChartFigure &figure : figures) {
        const Observation &observation = *figure.observation;
        if (!isOnMap(dataset, observation.placeId) || !isOnMap(dataset, observation.counterpartId))
            return offMap(figure, dataset, phrases);
    }
    return {};
}

QString refusalOfMappedValues(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    if (const QString refusal = refusalOfCommonAxis(dataset, figures, phrases); !refusal.isEmpty())
        return refusal;
    QSet<QString> seen;
    for (const ChartFigure &figure : figures) {
        const QString id = figure.observation ? figure.observation->placeId : figure.derivation->placeId;
        const Place *place = dataset.place(id);
        if (!figure.value || !place || !place->tileColumn)
            return offMap(figure, dataset, phrases);
        if (seen.contains(id))
            return phrases.translate("ChartRule",
                                     "A tile of the map shows one figure, and some of these share a place.");
        seen.insert(id);
    }
    return seen.size() < 2 ? phrases.translate("ChartRule", "A map compares at least two places.") : QString();
}

} // namespace

QString refusalOfPlaces(ChartType type, const Dataset &dataset, const std::vector<ChartFigure> &figures,
                        const Phrases &phrases)
{
    if (type == ChartType::Sankey)
        return refusalOfFlows(dataset, figures, phrases);
    return isFlow(figures.front()) ? refusalOfMappedFlows(dataset, figures, phrases)
                                   : refusalOfMappedValues(dataset, figures, phrases);
}

} // namespace bangfu
