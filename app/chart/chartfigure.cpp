// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartfigure.h"

#include "checks/checkresult.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

MarkSigns signsOf(const Observation &observation)
{
    MarkSigns signs;
    signs.isTarget = observation.kind == ObservationKind::Target || observation.kind == ObservationKind::Plan;
    signs.isOpenAbove = observation.relation == Relation::GreaterThan || observation.relation == Relation::AtLeast;
    signs.isUncertain =
        observation.status == ObservationStatus::LowReliability || observation.status == ObservationStatus::Unvalidated;
    return signs;
}

ChartFigure figureOf(const Observation &observation, const Dataset &dataset)
{
    ChartFigure figure;
    figure.id = observation.id;
    figure.observation = &observation;
    figure.indicator = dataset.indicator(observation.indicatorId);
    figure.unitId = observation.unitId;
    figure.value = observation.value;
    if (!observation.value) {
        figure.low = observation.low;
        figure.high = observation.high;
    }
    figure.signs = signsOf(observation);
    figure.sources = {{observation.sourceId, observation.line}};
    return figure;
}

/// What is computed exactly stays exact; what had to be rounded is shown to four digits.
void takeComputedValue(ChartFigure &figure, const Decimal &computed)
{
    constexpr int shownDigits = 4;
    const bool isWhole = computed.scale() == 0;
    figure.value = isWhole ? computed : roundedForDisplay(computed, shownDigits);
    figure.isRounded = *figure.value != computed;
}

Result<ChartFigure> figureOf(const Derivation &derivation, const Dataset &dataset)
{
    ChartFigure figure;
    figure.id = derivation.id;
    figure.derivation = &derivation;
    figure.unitId = derivation.unitId;
    figure.signs.isDerived = true;
    if (const std::optional<CheckResult> result = evaluateDerivation(dataset, derivation.id)) {
        if (result->computed)
            takeComputedValue(figure, result->computed->value);
        for (const QString &id : result->observationIds) {
            if (const Observation *input = dataset.observation(id))
                figure.sources.push_back({input->sourceId, input->line});
        }
    }
    return figure;
}

QString printedAt(const ChartFigure &figure, const Dataset &dataset, const Phrases &phrases)
{
    if (figure.sources.empty())
        return {};
    const SourceLine &first = figure.sources.front();
    const Source *source = dataset.source(first.sourceId);
    if (!source || figure.derivation)
        return {};
    return filledIn(phrases.translate("Figure", "%1, line %2", "%1 is a newspaper, %2 the line of its article"),
                    {source->publisher.in(phrases.language()), QString::number(first.line)});
}

} // namespace

Result<ChartFigure> chartFigure(const Dataset &dataset, const QString &figureId, const Phrases &phrases)
{
    if (const Observation *observation = dataset.observation(figureId))
        return figureOf(*observation, dataset);
    if (const Derivation *derivation = dataset.derivation(figureId))
        return figureOf(*derivation, dataset);
    return Error{filledIn(phrases.translate("Figure", "The dataset has no figure named \"%1\"."), {figureId})};
}

QString figureName(const ChartFigure &figure, Language language)
{
    if (figure.derivation)
        return figure.derivation->name.in(language);
    return figure.indicator ? figure.indicator->name.in(language) : figure.id;
}

QString figureLabel(const ChartFigure &figure, const Dataset &dataset, const Phrases &phrases, NumberScale scale)
{
    if (figure.observation)
        return formatObservation(*figure.observation, dataset, phrases, scale);
    const Unit *unit = dataset.unit(figure.unitId);
    if (!figure.value || !unit)
        return {};
    return (figure.isRounded ? u"≈"_s : QString()) + formatWithUnit(*figure.value, *unit, phrases, scale);
}

QString figurePlace(const ChartFigure &figure, const Dataset &dataset, Language language)
{
    const Place *place = dataset.place(figure.observation ? figure.observation->placeId : figure.derivation->placeId);
    const Place *other = figure.observation ? dataset.place(figure.observation->counterpartId) : nullptr;
    if (!place)
        return {};
    if (!other)
        return place->name.in(language);
    const bool isInward = figure.observation->direction == u"in";
    return (isInward ? other : place)->name.in(language) + u" → "_s + (isInward ? place : other)->name.in(language);
}

Period figurePeriod(const ChartFigure &figure)
{
    return figure.observation ? figure.observation->period : figure.derivation->period;
}

QStringList signWords(const MarkSigns &signs, const Phrases &phrases)
{
    QStringList words;
    if (signs.isDerived)
        words << phrases.translate("Figure", "computed by us", "said of a figure");
    if (signs.isTarget)
        words << phrases.translate("Figure", "target or plan", "said of a figure");
    if (signs.isOpenAbove)
        words << phrases.translate("Figure", "or more", "said of a figure that is a lower bound");
    if (signs.isUncertain)
        words << phrases.translate("Figure", "reading uncertain", "said of a figure");
    return words;
}

QString figureDescription(const ChartFigure &figure, const Dataset &dataset, const Phrases &phrases)
{
    const Language language = phrases.language();
    const bool isChinese = language == Language::Chinese;
    QStringList what{figureName(figure, language)};
    if (const Population *population =
            figure.observation ? dataset.population(figure.observation->populationId) : nullptr)
        what << population->name.in(language);
    what << figurePlace(figure, dataset, language);
    if (!figurePeriod(figure).isUnknown())
        what << formatPeriod(figurePeriod(figure), phrases);
    what.removeAll(QString());
    QStringList how{figureLabel(figure, dataset, phrases, NumberScale::InWords)};
    how << signWords(figure.signs, phrases);
    if (const QString where = printedAt(figure, dataset, phrases); !where.isEmpty())
        how << where;
    const QString comma = isChinese ? u"，"_s : u", "_s;
    return what.join(comma) + (isChinese ? u"："_s : u": "_s) + how.join(isChinese ? u"；"_s : u"; "_s);
}

} // namespace bangfu
