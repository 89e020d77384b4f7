// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/typerules.h"

#include "checks/checkresult.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

using Figures = std::vector<ChartFigure>;

/// A figure as a sentence names it: its indicator and printed form.
QString quoted(const ChartFigure &figure, const Dataset &dataset, const Phrases &phrases)
{
    return figureName(figure, phrases.language()) + u" ("_s +
           figureLabel(figure, dataset, phrases, NumberScale::InWords) + u')';
}

TimeNature natureOf(const ChartFigure &figure)
{
    return figure.observation ? figure.observation->timeNature : TimeNature::Unknown;
}

bool isOfOnePeriod(const ChartFigure &figure)
{
    switch (natureOf(figure)) {
    case TimeNature::EndOfPeriod:
    case TimeNature::SummedOverPeriod:
    case TimeNature::Annualised:
        return true;
    case TimeNature::Average:
    case TimeNature::Cumulative:
    case TimeNature::Event:
    case TimeNature::Timeless:
    case TimeNature::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

QString refusalOfNumbers(const Dataset &, const Figures &figures, const Phrases &phrases)
{
    for (const ChartFigure &figure : figures) {
        if (!figure.hasNumber())
            return filledIn(
                phrases.translate("ChartRule", "\"%1\" has no number that could be drawn.", "%1 is a figure"),
                {figureName(figure, phrases.language())});
    }
    return {};
}

bool countsCases(const Unit &unit)
{
    return unit.printed.contains(u"人次"_s);
}

QString refusalOfUnits(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    const Unit *first = dataset.unit(figures.front().unitId);
    for (const ChartFigure &figure : figures) {
        const Unit *other = dataset.unit(figure.unitId);
        if (!first || !other || first->id == other->id)
            continue;
        const bool mixesPeopleAndCases = (countsCases(*first) && other->dimension == u"people") ||
                                         (countsCases(*other) && first->dimension == u"people");
        if (mixesPeopleAndCases)
            return phrases.translate(
                "ChartRule",
                "People and person-times do not share an axis: in person-times one person may count many times.");
        return filledIn(phrases.translate("ChartRule",
                                          "One axis shows one unit, but these figures are in %1 and in %2.",
                                          "%1 and %2 are units"),
                        {first->name.in(phrases.language()), other->name.in(phrases.language())});
    }
    return {};
}

QString refusalOfDivisors(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    const ChartFigure *first = nullptr;
    for (const ChartFigure &figure : figures) {
        if (!figure.indicator)
            continue;
        if (!first)
            first = &figure;
        if (figure.indicator->per != first->indicator->per)
            return filledIn(phrases.translate("ChartRule", "%1 and %2 are not counted per the same thing.",
                                              "%1 and %2 are figures"),
                            {quoted(*first, dataset, phrases), quoted(figure, dataset, phrases)});
    }
    return {};
}

QString refusalOfConcepts(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    const ChartFigure *first = nullptr;
    for (const ChartFigure &figure : figures) {
        if (!figure.indicator || figure.indicator->conceptGroup.isEmpty())
            continue;
        if (!first)
            first = &figure;
        if (figure.indicator->conceptGroup != first->indicator->conceptGroup)
            return filledIn(
                phrases.translate("ChartRule",
                                  "%1 and %2 measure different concepts, so their levels cannot be compared.",
                                  "%1 and %2 are figures"),
                {quoted(*first, dataset, phrases), quoted(figure, dataset, phrases)});
    }
    return {};
}

QString refusalOfTimes(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    const auto cumulative = std::find_if(figures.begin(), figures.end(), [](const ChartFigure &figure) {
        return natureOf(figure) == TimeNature::Cumulative;
    });
    const auto ofOnePeriod = std::find_if(figures.begin(), figures.end(), isOfOnePeriod);
    if (cumulative == figures.end() || ofOnePeriod == figures.end())
        return {};
    return filledIn(phrases.translate("ChartRule",
                                      "%1 is a sum from a start that is not stated and cannot stand beside %2, "
                                      "which is of one period.",
                                      "%1 and %2 are figures"),
                    {quoted(*cumulative, dataset, phrases), quoted(*ofOnePeriod, dataset, phrases)});
}

QString refusalOfBars(ChartType type, const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    constexpr std::size_t mostColumns = 8;
    for (const ChartFigure &figure : figures) {
        if (!figure.value)
            return filledIn(
                phrases.translate("ChartRule", "A bar has one end, but %1 is printed as a range.", "%1 is a figure"),
                {quoted(figure, dataset, phrases)});
    }
    if (type == ChartType::Column && figures.size() > mostColumns)
        return phrases.translate("ChartRule", "More than eight columns leave no room for their names; lying bars do.");
    return {};
}

bool isPart(const Dataset &dataset, const ChartFigure &part, const ChartFigure &whole)
{
    if (part.observation) {
        const auto relations = dataset.relationsOf(part.id);
        return std::any_of(relations.begin(), relations.end(), [&](const ObservationRelation *relation) {
            return relation->type == u"part_of" && relation->firstId == part.id && relation->secondId == whole.id;
        });
    }
    // A computed rest is the whole less other parts.
    return part.derivation->expression.trimmed().startsWith(u'[' + whole.id + u"]-"_s) ||
           part.derivation->expression.trimmed().startsWith(u'[' + whole.id + u"] -"_s);
}

bool fillTheWhole(const Figures &figures, std::size_t whole)
{
    std::optional<Decimal> sum = Decimal();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (i != whole && sum)
            sum = add(*sum, *figures[i].value);
    }
    return sum && figures[whole].value && *sum == *figures[whole].value;
}

QString refusalOfStack(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    const std::optional<std::size_t> whole = wholeAmong(dataset, figures);
    if (!whole)
        return phrases.translate(
            "ChartRule", "Only true parts of one whole are stacked, and the articles do not say that these are.");
    for (const ChartFigure &figure : figures) {
        if (!figure.value || figure.signs.isOpenAbove)
            return filledIn(phrases.translate("ChartRule", "%1 has no certain end, so nothing can be stacked on it.",
                                              "%1 is a figure"),
                            {quoted(figure, dataset, phrases)});
    }
    if (!fillTheWhole(figures, *whole))
        return filledIn(phrases.translate("ChartRule",
                                          "These parts do not fill the whole, %1; the computed rest is missing.",
                                          "%1 is a figure"),
                        {quoted(figures[*whole], dataset, phrases)});
    return {};
}

bool areOfOneThing(const ChartFigure &left, const ChartFigure &right)
{
    if (!left.observation || !right.observation)
        return false;
    const Observation &a = *left.observation;
    const Observation &b = *right.observation;
    return a.indicatorId == b.indicatorId && a.placeId == b.placeId && a.counterpartId == b.counterpartId &&
           a.populationId == b.populationId && a.programmeId == b.programmeId;
}

QString refusalOfPairs(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    const std::vector<FigurePair> pairs = figurePairs(figures);
    std::vector<bool> isPaired(figures.size(), false);
    for (const FigurePair &pair : pairs)
        isPaired[pair.start] = isPaired[pair.end] = true;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!isPaired[i])
            return filledIn(
                phrases.translate("ChartRule",
                                  "Two times are joined only for the same indicator, place and population, and "
                                  "%1 has no such partner.",
                                  "%1 is a figure"),
                {quoted(figures[i], dataset, phrases)});
        if (!figures[i].value)
            return filledIn(phrases.translate("ChartRule", "%1 is printed as a range and cannot be one end of a line.",
                                              "%1 is a figure"),
                            {quoted(figures[i], dataset, phrases)});
    }
    return {};
}

QString refusalOfSlope(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    if (const QString refusal = refusalOfPairs(dataset, figures, phrases); !refusal.isEmpty())
        return refusal;
    const std::vector<FigurePair> pairs = figurePairs(figures);
    for (const FigurePair &pair : pairs) {
        const bool isAtSameTimes = figurePeriod(figures[pair.start]) == figurePeriod(figures[pairs.front().start]) &&
                                   figurePeriod(figures[pair.end]) == figurePeriod(figures[pairs.front().end]);
        if (!isAtSameTimes)
            return phrases.translate("ChartRule",
                                     "A slope has one start and one end for all its lines, and these figures "
                                     "are of different times; a dumbbell has room for that.");
        if (!figurePeriod(figures[pair.start]).isSingle() || !figurePeriod(figures[pair.end]).isSingle())
            return phrases.translate(
                "ChartRule", "A slope stands between two points in time, and these figures are of longer periods.");
    }
    return {};
}

QString refusalOfRange(const Figures &figures, const Phrases &phrases)
{
    const bool hasRange =
        std::any_of(figures.begin(), figures.end(), [](const ChartFigure &figure) { return !figure.value; });
    return hasRange ? QString() : phrases.translate("ChartRule", "None of these figures is printed as a range.");
}

} // namespace

std::vector<FigurePair> figurePairs(const std::vector<ChartFigure> &figures)
{
    std::vector<FigurePair> pairs;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        std::vector<std::size_t> others;
        for (std::size_t j = 0; j < figures.size(); ++j) {
            if (j != i && areOfOneThing(figures[i], figures[j]))
                others.push_back(j);
        }
        if (others.size() != 1 || others.front() < i)
            continue;
        const Period here = figurePeriod(figures[i]);
        const Period there = figurePeriod(figures[others.front()]);
        if (here.isUnknown() || there.isUnknown() || here == there)
            continue;
        pairs.push_back(here < there ? FigurePair{i, others.front()} : FigurePair{others.front(), i});
    }
    return pairs;
}

std::optional<std::size_t> wholeAmong(const Dataset &dataset, const std::vector<ChartFigure> &figures)
{
    for (std::size_t i = 0; i < figures.size() && figures.size() > 1; ++i) {
        bool hasOnlyParts = figures[i].observation != nullptr;
        for (std::size_t j = 0; j < figures.size() && hasOnlyParts; ++j)
            hasOnlyParts = j == i || isPart(dataset, figures[j], figures[i]);
        if (hasOnlyParts)
            return i;
    }
    return std::nullopt;
}

QString refusalOfCommonAxis(const Dataset &dataset, const std::vector<ChartFigure> &figures, const Phrases &phrases)
{
    if (figures.empty())
        return phrases.translate("ChartRule", "Choose at least one figure.");
    using Rule = QString (*)(const Dataset &, const Figures &, const Phrases &);
    for (const Rule rule : {refusalOfNumbers, refusalOfUnits, refusalOfDivisors, refusalOfConcepts, refusalOfTimes}) {
        if (const QString refusal = rule(dataset, figures, phrases); !refusal.isEmpty())
            return refusal;
    }
    return {};
}

QString refusalOfType(ChartType type, const Dataset &dataset, const std::vector<ChartFigure> &figures,
                      const Phrases &phrases)
{
    switch (type) {
    case ChartType::Column:
    case ChartType::Bar:
        return refusalOfBars(type, dataset, figures, phrases);
    case ChartType::Stacked:
        return refusalOfStack(dataset, figures, phrases);
    case ChartType::Dumbbell:
        return refusalOfPairs(dataset, figures, phrases);
    case ChartType::Slope:
        return refusalOfSlope(dataset, figures, phrases);
    case ChartType::Dot:
        return {};
    case ChartType::Range:
        return refusalOfRange(figures, phrases);
    case ChartType::Line:
    case ChartType::Target:
    case ChartType::Grouped:
    case ChartType::Share:
    case ChartType::Donut:
    case ChartType::Scatter:
    case ChartType::Pictogram:
    case ChartType::Pyramid:
    case ChartType::Timeline:
    case ChartType::Sankey:
    case ChartType::Map:
    case ChartType::Table:
    case ChartType::Multiples:
        return chartTypeCode(type);
    }
    Q_UNREACHABLE();
}

} // namespace bangfu
