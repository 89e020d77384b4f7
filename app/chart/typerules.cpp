// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/typerules.h"

#include "chart/figurelabels.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

using Figures = std::vector<ChartFigure>;

QString refusalOfBars(ChartType type, const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    constexpr std::size_t mostColumns = 8;
    for (const ChartFigure &figure : figures) {
        if (!figure.value)
            return filledIn(
                phrases.translate("ChartRule", "A bar has one end, but %1 is printed as a range.", "%1 is a figure"),
                {quotedFigure(figure, dataset, phrases)});
    }
    if (type == ChartType::Column && figures.size() > mostColumns)
        return phrases.translate("ChartRule", "More than eight columns leave no room for their names; lying bars do.");
    return {};
}

QString refusalOfRange(const Figures &figures, const Phrases &phrases)
{
    const bool hasRange =
        std::any_of(figures.begin(), figures.end(), [](const ChartFigure &figure) { return !figure.value; });
    return hasRange ? QString() : phrases.translate("ChartRule", "None of these figures is printed as a range.");
}

QString refusalOfGrid(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    if (const QString refusal = refusalOfBars(ChartType::Grouped, dataset, figures, phrases); !refusal.isEmpty())
        return refusal;
    return gridOf(dataset, figures)
               ? QString()
               : phrases.translate("ChartRule", "Grouped bars need figures that differ in two respects, such as two "
                                                "measures in two places each.");
}

QString refusalOfTargets(const Figures &figures, const Phrases &phrases)
{
    const bool hasNumbers =
        std::all_of(figures.begin(), figures.end(), [](const ChartFigure &figure) { return figure.value.has_value(); });
    return hasNumbers && !targetPairs(figures).empty()
               ? QString()
               : phrases.translate("ChartRule", "A result stands beside a target only where both are of the same place "
                                                "and population and in the same unit.");
}

/// Counts that may be drawn as so many things.
bool isCount(const ChartFigure &figure, const Dataset &dataset)
{
    static const QStringList counted{u"people"_s,   u"households"_s,    u"places"_s,
                                     u"projects"_s, u"organisations"_s, u"items"_s};
    const Unit *unit = dataset.unit(figure.unitId);
    const bool isPer = figure.indicator && !figure.indicator->per.isEmpty();
    return unit && !isPer && counted.contains(unit->dimension) && figure.value && !figure.value->isNegative();
}

QString refusalOfPictogram(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    constexpr double widest = 250; // the smallest row would be a tenth of an icon
    double smallest = 0;
    double largest = 0;
    for (const ChartFigure &figure : figures) {
        if (!isCount(figure, dataset))
            return filledIn(phrases.translate("ChartRule",
                                              "Icons count people, households and things, and %1 is no such count.",
                                              "%1 is a figure"),
                            {quotedFigure(figure, dataset, phrases)});
        const double value = figure.value->toDouble();
        largest = std::max(largest, value);
        smallest = smallest > 0 && value > 0 ? std::min(smallest, value) : std::max(smallest, value);
    }
    if (smallest > 0 && largest / smallest > widest)
        return phrases.translate("ChartRule",
                                 "The figures differ so much in size that the smallest would not be seen.");
    return {};
}

QString refusalOfPyramid(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    constexpr std::size_t fewestTiers = 3;
    const bool hasOneUnit = unitsAmong(figures).size() == 1;
    if (const QString refusal = hasOneUnit ? refusalOfCommonAxis(dataset, figures, phrases) : QString();
        !refusal.isEmpty())
        return refusal;
    const Unit *first = dataset.unit(figures.front().unitId);
    std::vector<Decimal> sizes;
    for (const ChartFigure &figure : figures) {
        const Unit *unit = dataset.unit(figure.unitId);
        const bool isTier = isCount(figure, dataset) && first && unit && unit->dimension == first->dimension &&
                            !figure.value->isZero() &&
                            std::find(sizes.begin(), sizes.end(), *figure.value) == sizes.end();
        if (!isTier)
            return filledIn(phrases.translate("ChartRule",
                                              "A pyramid has tiers of one kind that grow from top to bottom; %1 is no "
                                              "such tier.",
                                              "%1 is a figure"),
                            {quotedFigure(figure, dataset, phrases)});
        sizes.push_back(*figure.value);
    }
    return sizes.size() < fewestTiers ? phrases.translate("ChartRule", "A pyramid has at least three tiers.")
                                      : QString();
}

QString refusalOfScatter(const Figures &figures, const Phrases &phrases)
{
    constexpr std::size_t fewestPoints = 3;
    const std::vector<MeasurePair> pairs = measurePairs(figures);
    const bool hasNumbers =
        std::all_of(figures.begin(), figures.end(), [](const ChartFigure &figure) { return figure.value.has_value(); });
    const bool hasOneUnitEach = std::all_of(pairs.begin(), pairs.end(), [&](const MeasurePair &pair) {
        return figures[pair.value].unitId == figures[pairs.front().value].unitId &&
               figures[pair.across].unitId == figures[pairs.front().across].unitId;
    });
    return hasNumbers && hasOneUnitEach && pairs.size() >= fewestPoints
               ? QString()
               : phrases.translate("ChartRule", "A scatter plot needs two measures of each of at least three places or "
                                                "programmes.");
}

QString refusalOfPanels(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    constexpr qsizetype mostPanels = 4;
    const QStringList units = unitsAmong(figures);
    if (units.size() < 2)
        return phrases.translate("ChartRule", "These figures are in one unit: one chart shows them together.");
    if (units.size() > mostPanels)
        return phrases.translate("ChartRule", "More than four panels leave no room for any of them.");
    for (const QString &unit : units) {
        Figures panel;
        std::copy_if(figures.begin(), figures.end(), std::back_inserter(panel),
                     [&](const ChartFigure &figure) { return figure.unitId == unit; });
        if (const QString refusal = refusalOfCommonAxis(dataset, panel, phrases); !refusal.isEmpty())
            return refusal;
    }
    return {};
}

} // namespace

bool needsCommonAxis(ChartType type)
{
    static const QList<ChartType> free{ChartType::Share,  ChartType::Scatter, ChartType::Pyramid, ChartType::Timeline,
                                       ChartType::Sankey, ChartType::Map,     ChartType::Table,   ChartType::Multiples};
    return !free.contains(type);
}

QString refusalOfType(ChartType type, const Dataset &dataset, const std::vector<ChartFigure> &figures,
                      const Phrases &phrases)
{
    switch (type) {
    case ChartType::Column:
    case ChartType::Bar:
        return refusalOfBars(type, dataset, figures, phrases);
    case ChartType::Stacked:
    case ChartType::Share:
    case ChartType::Donut:
        return refusalOfParts(type, dataset, figures, phrases);
    case ChartType::Dumbbell:
    case ChartType::Slope:
    case ChartType::Line:
    case ChartType::Timeline:
        return refusalOfTimes(type, dataset, figures, phrases);
    case ChartType::Sankey:
    case ChartType::Map:
        return refusalOfPlaces(type, dataset, figures, phrases);
    case ChartType::Range:
        return refusalOfRange(figures, phrases);
    case ChartType::Grouped:
        return refusalOfGrid(dataset, figures, phrases);
    case ChartType::Target:
        return refusalOfTargets(figures, phrases);
    case ChartType::Pictogram:
        return refusalOfPictogram(dataset, figures, phrases);
    case ChartType::Pyramid:
        return refusalOfPyramid(dataset, figures, phrases);
    case ChartType::Scatter:
        return refusalOfScatter(figures, phrases);
    case ChartType::Multiples:
        return refusalOfPanels(dataset, figures, phrases);
    case ChartType::Dot:
    case ChartType::Table:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace bangfu
