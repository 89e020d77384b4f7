// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/typerules.h"

#include <algorithm>

// What forbids figures to share an axis.

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

using Figures = std::vector<ChartFigure>;

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
                            {quotedFigure(*first, dataset, phrases), quotedFigure(figure, dataset, phrases)});
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
                {quotedFigure(*first, dataset, phrases), quotedFigure(figure, dataset, phrases)});
    }
    return {};
}

QString refusalOfTimeNatures(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
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
                    {quotedFigure(*cumulative, dataset, phrases), quotedFigure(*ofOnePeriod, dataset, phrases)});
}

} // namespace

QString quotedFigure(const ChartFigure &figure, const Dataset &dataset, const Phrases &phrases)
{
    return figureName(figure, phrases.language()) + u" ("_s +
           figureLabel(figure, dataset, phrases, NumberScale::InWords) + u')';
}

QString refusalOfCommonAxis(const Dataset &dataset, const std::vector<ChartFigure> &figures, const Phrases &phrases)
{
    if (figures.empty())
        return phrases.translate("ChartRule", "Choose at least one figure.");
    using Rule = QString (*)(const Dataset &, const Figures &, const Phrases &);
    for (const Rule rule :
         {refusalOfNumbers, refusalOfUnits, refusalOfDivisors, refusalOfConcepts, refusalOfTimeNatures}) {
        if (const QString refusal = rule(dataset, figures, phrases); !refusal.isEmpty())
            return refusal;
    }
    return {};
}

} // namespace bangfu
