// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/typerules.h"

#include <algorithm>

// What is joined or placed by its time.

namespace bangfu {

namespace {

using Figures = std::vector<ChartFigure>;

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
                {quotedFigure(figures[i], dataset, phrases)});
        if (!figures[i].value)
            return filledIn(phrases.translate("ChartRule", "%1 is printed as a range and cannot be one end of a line.",
                                              "%1 is a figure"),
                            {quotedFigure(figures[i], dataset, phrases)});
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

QString refusalOfLine(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    constexpr std::size_t fewestPoints = 3;
    for (const FigureThing &thing : thingsAmong(figures)) {
        const ChartFigure &first = figures[thing.front()];
        std::vector<Period> times;
        for (const std::size_t i : thing) {
            const Period period = figurePeriod(figures[i]);
            const bool isNew = std::find(times.begin(), times.end(), period) == times.end();
            if (!period.isUnknown() && isNew && figures[i].value)
                times.push_back(period);
        }
        if (times.size() < fewestPoints)
            return filledIn(phrases.translate("ChartRule",
                                              "A line needs at least three times of one thing, and of %1 there are "
                                              "fewer: what lay between is not known.",
                                              "%1 is a figure"),
                            {quotedFigure(first, dataset, phrases)});
        if (times.size() < thing.size())
            return filledIn(phrases.translate("ChartRule",
                                              "Two figures of one time cannot both be points of the line: %1.",
                                              "%1 is a figure"),
                            {quotedFigure(first, dataset, phrases)});
    }
    return {};
}

QString refusalOfTimeline(const Dataset &dataset, const Figures &figures, const Phrases &phrases)
{
    for (const ChartFigure &figure : figures) {
        if (figurePeriod(figure).isUnknown())
            return filledIn(phrases.translate("ChartRule",
                                              "The time of %1 is not stated, so it has no place on a timeline.",
                                              "%1 is a figure"),
                            {quotedFigure(figure, dataset, phrases)});
    }
    const bool isOneTime = std::all_of(figures.begin(), figures.end(), [&](const ChartFigure &figure) {
        return figurePeriod(figure) == figurePeriod(figures.front());
    });
    return isOneTime ? phrases.translate("ChartRule", "A timeline needs at least two different times.") : QString();
}

} // namespace

QString refusalOfTimes(ChartType type, const Dataset &dataset, const std::vector<ChartFigure> &figures,
                       const Phrases &phrases)
{
    if (type == ChartType::Line)
        return refusalOfLine(dataset, figures, phrases);
    if (type == ChartType::Timeline)
        return refusalOfTimeline(dataset, figures, phrases);
    return type == ChartType::Slope ? refusalOfSlope(dataset, figures, phrases)
                                    : refusalOfPairs(dataset, figures, phrases);
}

} // namespace bangfu
