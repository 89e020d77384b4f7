// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/figurepatterns.h"
#include "chart/rulebook.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// What decides between permitted types.
struct Traits
{
    std::size_t count = 0;
    bool isWide = false; ///< values differ so much that only a logarithmic scale shows them all
    bool hasSeveralUnits = false;
};

Traits traitsOf(const Dataset &dataset, const QStringList &ids, const Phrases &phrases)
{
    constexpr double wideFrom = 200;
    Traits traits;
    std::vector<ChartFigure> figures;
    for (const QString &id : ids) {
        if (Result<ChartFigure> figure = chartFigure(dataset, id, phrases))
            figures.push_back(std::move(figure).value());
    }
    traits.count = figures.size();
    traits.hasSeveralUnits = unitsAmong(figures).size() > 1;
    double lowest = 0;
    double highest = 0;
    for (const ChartFigure &figure : figures) {
        if (!figure.hasNumber())
            continue;
        const double value = figure.largest();
        highest = std::max(highest, value);
        if (value > 0)
            lowest = lowest > 0 ? std::min(lowest, value) : value;
    }
    traits.isWide = lowest > 0 && highest / lowest >= wideFrom;
    return traits;
}

/// How well a permitted type suits: the larger the better.
int suitability(ChartType type, const Traits &traits)
{
    constexpr std::size_t fewColumns = 4;
    using enum ChartType;
    switch (type) {
    case Line:
        return 100;
    case Target:
        return 96;
    case Dumbbell:
        return 94;
    case Slope:
        return 92;
    case Stacked:
        return 90;
    case Share:
        return traits.hasSeveralUnits ? 91 : 88;
    case Donut:
        return 86;
    case Range:
        return 84;
    case Scatter:
        return 82;
    case Pyramid:
        return traits.hasSeveralUnits ? 83 : 40;
    case Multiples:
        return 80;
    case Grouped:
        return 78;
    case Map:
        return 76;
    case Sankey:
        return 74;
    case Dot:
        return traits.isWide ? 72 : 50;
    case Column:
        return traits.count <= fewColumns && !traits.isWide ? 68 : 60;
    case Bar:
        return 66;
    case Pictogram:
        return 55;
    case Timeline:
        return 30;
    case Table:
        return 10;
    }
    Q_UNREACHABLE();
}

QString reasonFor(ChartType type, const Traits &traits, const Phrases &phrases)
{
    const auto say = [&](const char *text) { return phrases.translate("ChartSuggestion", text); };
    using enum ChartType;
    switch (type) {
    case Column:
        return say(QT_TRANSLATE_NOOP("ChartSuggestion", "A few values side by side: columns are read at a glance."));
    case Bar:
        return say(
            QT_TRANSLATE_NOOP("ChartSuggestion", "Several values of one unit: bars leave room for their names."));
    case Grouped:
        return say(QT_TRANSLATE_NOOP("ChartSuggestion",
                                     "The figures differ in two respects: one is the row, the other the colour."));
    case Stacked:
        return say(QT_TRANSLATE_NOOP("ChartSuggestion", "True parts of one whole: a stack shows both."));
    case Share:
        return say(
            QT_TRANSLATE_NOOP("ChartSuggestion", "True parts of a whole: percentages compare how wholes are divided."));
    case Donut:
        return say(QT_TRANSLATE_NOOP("ChartSuggestion", "A few true parts of one whole: a ring shows who has most."));
    case Dumbbell:
        return say(QT_TRANSLATE_NOOP("ChartSuggestion", "Two times of one thing: a dumbbell shows how far it moved."));
    case Slope:
        return say(
            QT_TRANSLATE_NOOP("ChartSuggestion", "The same two times for all: slopes show which way each one went."));
    case Line:
        return say(QT_TRANSLATE_NOOP("ChartSuggestion", "Three or more times of one thing: a line shows its course."));
    case Target:
        return say(QT_TRANSLATE_NOOP("ChartSuggestion", "A target and its result: the distance between them counts."));
    case Dot:
        return traits.isWide ? say(QT_TRANSLATE_NOOP("ChartSuggestion", "The values differ more than two-hundredfold: "
                                                                        "dots stand on a logarithmic scale."))
                             : say(QT_TRANSLATE_NOOP("ChartSuggestion",
                                                     "Single values: dots compare levels without filling the page."));
    case Range:
        return say(QT_TRANSLATE_NOOP("ChartSuggestion", "A figure is printed from–to: its range is drawn in full."));
    case Scatter:
        return say(QT_TRANSLATE_NOOP("ChartSuggestion", "Two measures of the same things: do they go together?"));
    case Pictogram:
        return say(QT_TRANSLATE_NOOP("ChartSuggestion", "Counts of people or things: icons make them countable."));
    case Pyramid:
        return say(QT_TRANSLATE_NOOP("ChartSuggestion", "Tiers from few to many: a pyramid shows how they widen."));
    case Timeline:
        return say(QT_TRANSLATE_NOOP("ChartSuggestion", "Different times: a timeline shows what came when."));
    case Sankey:
        return say(
            QT_TRANSLATE_NOOP("ChartSuggestion", "Something goes from place to place: who gives, who receives?"));
    case Map:
        return say(QT_TRANSLATE_NOOP("ChartSuggestion", "The figures belong to places: tiles show where."));
    case Table:
        return say(
            QT_TRANSLATE_NOOP("ChartSuggestion", "Every figure with time, place and source, whatever its unit."));
    case Multiples:
        return say(QT_TRANSLATE_NOOP("ChartSuggestion", "Several units: each has a panel and an axis of its own."));
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<TypeSuggestion> suggestTypes(const Dataset &dataset, const QStringList &figureIds, const Phrases &phrases)
{
    const Traits traits = traitsOf(dataset, figureIds, phrases);
    std::vector<TypeSuggestion> suggestions;
    for (const TypePermission &permission : judgeTypes(dataset, figureIds, phrases)) {
        if (permission.isPermitted())
            suggestions.push_back({permission.type, reasonFor(permission.type, traits, phrases)});
    }
    std::stable_sort(suggestions.begin(), suggestions.end(),
                     [&](const TypeSuggestion &left, const TypeSuggestion &right) {
                         return suitability(left.type, traits) > suitability(right.type, traits);
                     });
    return suggestions;
}

ChartType panelType(const Dataset &dataset, const QStringList &figureIds, const Phrases &phrases)
{
    static const QList<ChartType> unfit{ChartType::Multiples, ChartType::Map, ChartType::Sankey, ChartType::Timeline};
    for (const TypeSuggestion &suggestion : suggestTypes(dataset, figureIds, phrases)) {
        if (!unfit.contains(suggestion.type))
            return suggestion.type;
    }
    return ChartType::Table;
}

} // namespace bangfu
