// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/summation.h"

#include "dataset/codes.h"

#include <QHash>
#include <QSet>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;
using Refusal = std::optional<QString>;
using Figures = std::vector<const Observation *>;

/// First and last day of a period as numbers such as 20161231.
std::pair<int, int> days(const Period &period)
{
    const auto number = [](const Date &date, int month, int day) {
        return date.year * 10000 + (date.month ? date.month : month) * 100 + (date.day ? date.day : day);
    };
    return {period.start ? number(*period.start, 1, 1) : 0, period.end ? number(*period.end, 12, 31) : 99991231};
}

bool overlap(const Period &left, const Period &right)
{
    const auto [leftFirst, leftLast] = days(left);
    const auto [rightFirst, rightLast] = days(right);
    return leftFirst <= rightLast && rightFirst <= leftLast;
}

/// Asks one question after the other; each function gives the sentence why not, or nothing.
class SumJudge
{
public:
    SumJudge(const Dataset &dataset, const Phrases &phrases, Figures figures)
        : m_dataset(dataset)
        , m_phrases(phrases)
        , m_figures(std::move(figures))
    {}

    Refusal refusal() const
    {
        if (const Refusal inexact = inexactRefusal())
            return inexact;
        if (m_figures.size() < 2)
            return std::nullopt;
        for (const auto question :
             {&SumJudge::unitRefusal, &SumJudge::timeNatureRefusal, &SumJudge::kindRefusal, &SumJudge::indicatorRefusal,
              &SumJudge::statementRefusal, &SumJudge::relationRefusal, &SumJudge::periodRefusal,
              &SumJudge::placeRefusal, &SumJudge::populationRefusal}) {
            if (const Refusal answer = (this->*question)())
                return answer;
        }
        return std::nullopt;
    }

private:
    Refusal inexactRefusal() const;
    Refusal unitRefusal() const;
    Refusal timeNatureRefusal() const;
    Refusal kindRefusal() const;
    Refusal indicatorRefusal() const;
    Refusal statementRefusal() const;
    Refusal relationRefusal() const;
    Refusal periodRefusal() const;
    Refusal placeRefusal() const;
    Refusal populationRefusal() const;

    /// The first figure whose text differs from that of the first figure of all, or null.
    template <typename TextOf>
    const Observation *firstOther(const TextOf &textOf) const
    {
        for (const Observation *figure : m_figures) {
            if (textOf(*figure) != textOf(*m_figures.front()))
                return figure;
        }
        return nullptr;
    }

    /// Names of the first record of the ids that lies in another of them, and of that other.
    template <typename RecordOf>
    std::optional<QStringList> nested(const QSet<QString> &ids, const RecordOf &recordOf) const;

    QString codeName(const QString &list, const QString &code) const
    {
        return m_dataset.codeName(list, code, m_phrases.language());
    }

    const Dataset &m_dataset;
    const Phrases &m_phrases;
    Figures m_figures;
};

Refusal SumJudge::inexactRefusal() const
{
    for (const Observation *figure : m_figures) {
        if (figure->relation != Relation::Equal || !figure->value)
            return filledIn(
                m_phrases.translate("Summation", "\"%1\" is not one exact number, so a sum would be wrong."),
                {figure->printed});
    }
    return std::nullopt;
}

Refusal SumJudge::unitRefusal() const
{
    const Observation *other = firstOther([](const Observation &each) { return each.unitId; });
    if (!other)
        return std::nullopt;
    const auto unitName = [&](const QString &id) {
        const Unit *unit = m_dataset.unit(id);
        return unit ? unit->name.in(m_phrases.language()) : id;
    };
    return filledIn(m_phrases.translate("Summation", "Figures in different units (%1, %2) cannot be added up."),
                    {unitName(m_figures.front()->unitId), unitName(other->unitId)});
}

Refusal SumJudge::timeNatureRefusal() const
{
    const auto codeOf = [](const Observation &each) { return timeNatureCode(each.timeNature); };
    const Observation *other = firstOther(codeOf);
    if (!other)
        return std::nullopt;
    return filledIn(
        m_phrases.translate("Summation", "Figures that measure time differently (%1; %2) cannot be added up."),
        {codeName(u"time_nature"_s, codeOf(*m_figures.front())), codeName(u"time_nature"_s, codeOf(*other))});
}

Refusal SumJudge::kindRefusal() const
{
    const auto codeOf = [](const Observation &each) { return kindCode(each.kind); };
    const Observation *other = firstOther(codeOf);
    if (!other)
        return std::nullopt;
    return filledIn(m_phrases.translate("Summation", "Figures of different kinds (%1, %2) cannot be added up."),
                    {codeName(u"kind"_s, codeOf(*m_figures.front())), codeName(u"kind"_s, codeOf(*other))});
}

Refusal SumJudge::indicatorRefusal() const
{
    const auto nameOf = [&](const QString &id) {
        const Indicator *indicator = m_dataset.indicator(id);
        return indicator ? indicator->name.in(m_phrases.language()) : id;
    };
    const QString first = m_figures.front()->indicatorId;
    if (const Observation *other = firstOther([](const Observation &each) { return each.indicatorId; }))
        return filledIn(m_phrases.translate("Summation", "Different indicators (%1; %2) cannot be added up."),
                        {nameOf(first), nameOf(other->indicatorId)});
    const Indicator *indicator = m_dataset.indicator(first);
    if (indicator && indicator->isAdditiveInPlace)
        return std::nullopt;
    return filledIn(m_phrases.translate("Summation", "Values of the indicator \"%1\" do not add up to a total."),
                    {nameOf(first)});
}

Refusal SumJudge::statementRefusal() const
{
    QHash<QString, const Observation *> figureByStatement;
    for (const Observation *figure : m_figures) {
        const Observation *&known = figureByStatement[figure->statementId];
        if (known && !figure->statementId.isEmpty())
            return filledIn(m_phrases.translate("Summation", "\"%1\" is printed more than once (%2, %3) and would be "
                                                             "counted twice."),
                            {figure->printed, known->id, figure->id});
        known = figure;
    }
    return std::nullopt;
}

Refusal SumJudge::relationRefusal() const
{
    QSet<QString> ids;
    for (const Observation *figure : m_figures)
        ids.insert(figure->id);
    for (const ObservationRelation &relation : m_dataset.records().relations) {
        if (!ids.contains(relation.firstId) || !ids.contains(relation.secondId))
            continue;
        const QStringList both{m_dataset.observation(relation.firstId)->printed,
                               m_dataset.observation(relation.secondId)->printed};
        if (relation.type == u"part_of")
            return filledIn(m_phrases.translate("Summation", "\"%1\" is a part of \"%2\" and would be counted twice."),
                            both);
        if (relation.type == u"restates")
            return filledIn(m_phrases.translate("Summation", "\"%1\" and \"%2\" say the same thing, which would be "
                                                             "counted twice."),
                            both);
        if (relation.type == u"overlaps_unknown")
            return filledIn(m_phrases.translate(
                                "Summation",
                                "\"%1\" and \"%2\" may overlap by an unknown amount, so their sum would mean nothing."),
                            both);
    }
    return std::nullopt;
}

Refusal SumJudge::periodRefusal() const
{
    const Indicator *indicator = m_dataset.indicator(m_figures.front()->indicatorId);
    const bool addsUpOverTime = indicator && indicator->isAdditiveInTime;
    QHash<QString, Period> periods;
    for (const Observation *figure : m_figures) {
        if (figure->period.isUnknown())
            return filledIn(m_phrases.translate("Summation", "The period of \"%1\" is not stated, so it cannot be "
                                                             "added to others."),
                            {figure->printed});
        for (const Period &known : std::as_const(periods)) {
            if (known != figure->period && (!addsUpOverTime || overlap(known, figure->period)))
                return filledIn(
                    m_phrases.translate("Summation", "Figures of different periods (%1, %2) cannot be added up here."),
                    {known.toString(), figure->period.toString()});
        }
        periods.insert(figure->period.toString(), figure->period);
    }
    return std::nullopt;
}

template <typename RecordOf>
std::optional<QStringList> SumJudge::nested(const QSet<QString> &ids, const RecordOf &recordOf) const
{
    for (const QString &id : ids) {
        const auto *inner = recordOf(id);
        QSet<QString> passed{id}; // a package may hold a circle of parents
        for (const auto *outer = inner; outer && !passed.contains(outer->parentId); outer = recordOf(outer->parentId)) {
            passed.insert(outer->parentId);
            if (ids.contains(outer->parentId))
                return QStringList{inner->name.in(m_phrases.language()),
                                   recordOf(outer->parentId)->name.in(m_phrases.language())};
        }
    }
    return std::nullopt;
}

Refusal SumJudge::placeRefusal() const
{
    QSet<QString> ids;
    for (const Observation *figure : m_figures)
        ids.insert(figure->placeId);
    const auto names = nested(ids, [&](const QString &id) { return m_dataset.place(id); });
    if (!names)
        return std::nullopt;
    return filledIn(
        m_phrases.translate("Summation", "%1 is a part of %2, so what belongs to both would be counted twice."),
        *names);
}

Refusal SumJudge::populationRefusal() const
{
    QSet<QString> ids;
    for (const Observation *figure : m_figures) {
        if (!figure->populationId.isEmpty())
            ids.insert(figure->populationId);
    }
    const auto names = nested(ids, [&](const QString &id) { return m_dataset.population(id); });
    if (!names)
        return std::nullopt;
    return filledIn(m_phrases.translate("Summation", "The population \"%1\" is a part of \"%2\", so it would be "
                                                     "counted twice."),
                    *names);
}

} // namespace

std::optional<QString> sumRefusal(const Table &observations, const RowIndexes &rows, const Dataset &dataset,
                                  const Phrases &phrases)
{
    const Column *ids = observations.findColumn(u"id"_s);
    Q_ASSERT(ids && ids->asText());
    Figures figures;
    for (const RowIndex row : rows) {
        const Observation *figure = dataset.observation(ids->asText()->text(row));
        Q_ASSERT(figure);
        figures.push_back(figure);
    }
    return SumJudge(dataset, phrases, std::move(figures)).refusal();
}

} // namespace bangfu
