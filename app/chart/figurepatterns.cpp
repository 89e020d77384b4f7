// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/figurepatterns.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

using Figures = std::vector<ChartFigure>;

bool areOfOneThing(const ChartFigure &left, const ChartFigure &right)
{
    if (!left.observation || !right.observation)
        return false;
    const Observation &a = *left.observation;
    const Observation &b = *right.observation;
    return a.indicatorId == b.indicatorId && a.placeId == b.placeId && a.counterpartId == b.counterpartId &&
           a.populationId == b.populationId && a.programmeId == b.programmeId;
}

/// A computed rest is the whole less other parts: "[whole]-[part]-[part]".
QStringList restTerms(const ChartFigure &figure)
{
    if (!figure.derivation)
        return {};
    const QStringList terms = QString(figure.derivation->expression).remove(u' ').split(u'-');
    const bool isDifference = terms.size() > 1 && std::all_of(terms.begin(), terms.end(), [](const QString &term) {
                                  return term.startsWith(u'[') && term.indexOf(u']') == term.size() - 1;
                              });
    if (!isDifference)
        return {};
    QStringList ids;
    for (const QString &term : terms)
        ids << term.sliced(1, term.size() - 2);
    return ids;
}

bool isPart(const Dataset &dataset, const Figures &figures, std::size_t part, std::size_t whole)
{
    const QString &partId = figures[part].id;
    const QString &wholeId = figures[whole].id;
    for (const ChartFigure &rest : figures) {
        const QStringList terms = restTerms(rest);
        if (!terms.isEmpty() && terms.first() == wholeId && (rest.id == partId || terms.mid(1).contains(partId)))
            return true;
    }
    const auto relations = dataset.relationsOf(partId);
    return std::any_of(relations.begin(), relations.end(), [&](const ObservationRelation *relation) {
        return relation->type == u"part_of" && relation->firstId == partId && relation->secondId == wholeId;
    });
}

bool isAhead(const ChartFigure &figure)
{
    return figure.observation &&
           (figure.observation->kind == ObservationKind::Target || figure.observation->kind == ObservationKind::Plan);
}

bool areTargetAndResult(const ChartFigure &left, const ChartFigure &right)
{
    if (!left.observation || !right.observation || isAhead(left) == isAhead(right))
        return false;
    return left.observation->placeId == right.observation->placeId &&
           left.observation->populationId == right.observation->populationId && left.unitId == right.unitId;
}

bool areMeasuresOfOne(const ChartFigure &left, const ChartFigure &right)
{
    if (!left.observation || !right.observation)
        return false;
    const Observation &a = *left.observation;
    const Observation &b = *right.observation;
    return a.indicatorId != b.indicatorId && a.placeId == b.placeId && a.counterpartId == b.counterpartId &&
           a.programmeId == b.programmeId;
}

} // namespace

std::vector<FigurePair> figurePairs(const Figures &figures)
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

std::vector<FigureThing> thingsAmong(const Figures &figures)
{
    std::vector<FigureThing> things;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const auto known = std::find_if(things.begin(), things.end(), [&](const FigureThing &thing) {
            return areOfOneThing(figures[thing.front()], figures[i]);
        });
        if (known == things.end())
            things.push_back({i});
        else
            known->push_back(i);
    }
    for (FigureThing &thing : things)
        std::stable_sort(thing.begin(), thing.end(), [&](std::size_t left, std::size_t right) {
            return figurePeriod(figures[left]) < figurePeriod(figures[right]);
        });
    return things;
}

std::vector<WholeWithParts> wholesAmong(const Dataset &dataset, const Figures &figures)
{
    std::vector<WholeWithParts> wholes;
    std::vector<std::size_t> used(figures.size(), 0);
    for (std::size_t whole = 0; whole < figures.size(); ++whole) {
        WholeWithParts group{whole, {}};
        for (std::size_t part = 0; part < figures.size(); ++part) {
            if (part != whole && isPart(dataset, figures, part, whole))
                group.parts.push_back(part);
        }
        if (group.parts.empty())
            continue;
        ++used[whole];
        for (const std::size_t part : group.parts)
            ++used[part];
        wholes.push_back(std::move(group));
    }
    const bool isClear = std::all_of(used.begin(), used.end(), [](std::size_t count) { return count == 1; });
    return isClear ? wholes : std::vector<WholeWithParts>();
}

bool fillTheWhole(const WholeWithParts &group, const Figures &figures)
{
    std::optional<Decimal> sum = Decimal();
    QStringList ids;
    for (const std::size_t part : group.parts) {
        sum = sum && figures[part].value ? add(*sum, *figures[part].value) : std::nullopt;
        ids << figures[part].id;
    }
    if (sum && figures[group.whole].value && *sum == *figures[group.whole].value)
        return true;
    return std::any_of(group.parts.begin(), group.parts.end(), [&](std::size_t part) {
        QStringList others = ids;
        others.removeAll(figures[part].id);
        QStringList terms = restTerms(figures[part]).mid(1);
        others.sort();
        terms.sort();
        return !terms.isEmpty() && terms == others;
    });
}

std::vector<TargetPair> targetPairs(const Figures &figures)
{
    std::vector<TargetPair> pairs;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        std::vector<std::size_t> others;
        for (std::size_t j = 0; j < figures.size(); ++j) {
            if (j != i && areTargetAndResult(figures[i], figures[j]))
                others.push_back(j);
        }
        if (others.size() != 1)
            return {};
        if (isAhead(figures[i]))
            pairs.push_back({others.front(), i});
    }
    return pairs;
}

std::vector<MeasurePair> measurePairs(const Figures &figures)
{
    QStringList indicators;
    for (const ChartFigure &figure : figures) {
        const QString id = figure.observation ? figure.observation->indicatorId : QString();
        if (!indicators.contains(id))
            indicators << id;
    }
    if (indicators.size() != 2 || indicators.contains(QString()))
        return {};
    std::vector<MeasurePair> pairs;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        std::vector<std::size_t> others;
        for (std::size_t j = 0; j < figures.size(); ++j) {
            if (j != i && areMeasuresOfOne(figures[i], figures[j]))
                others.push_back(j);
        }
        if (others.size() != 1)
            return {};
        if (figures[i].observation->indicatorId == indicators.first())
            pairs.push_back({i, others.front()});
    }
    return pairs;
}

bool isFlow(const ChartFigure &figure)
{
    if (!figure.observation || figure.observation->direction == u"none")
        return false;
    const QString &from = figure.observation->placeId;
    const QString &to = figure.observation->counterpartId;
    return !from.isEmpty() && !to.isEmpty() && from != to;
}

QStringList unitsAmong(const Figures &figures)
{
    QStringList units;
    for (const ChartFigure &figure : figures) {
        if (!units.contains(figure.unitId))
            units << figure.unitId;
    }
    return units;
}

} // namespace bangfu
