// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figurereading.h"

#include "checks/checkwording.h"
#include "dataset/codes.h"
#include "format/numberformat.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

const CheckResult *checkOf(const std::vector<CheckResult> &checks, const QString &derivationId)
{
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&](const CheckResult &check) { return check.derivation->id == derivationId; });
    return found == checks.end() ? nullptr : &*found;
}

/// Words the parts of a figure's card, one part a function.
class ReadingWriter
{
public:
    ReadingWriter(const Dataset &dataset, const std::vector<CheckResult> &checks, const Phrases &phrases)
        : m_dataset(dataset)
        , m_checks(checks)
        , m_phrases(phrases)
        , m_language(phrases.language())
    {}

    FigureReading ofObservation(const Observation &observation) const;
    FigureReading ofDerivation(const CheckResult &check) const;

private:
    CheckWording wording() const { return {m_dataset, m_phrases}; }
    QString placeText(const Observation &observation) const;
    QString boundsText(const Observation &observation) const;
    QString sourceText(const Source &source) const;
    std::vector<ReadingRow> readingOf(const Observation &observation) const;
    void addGrowth(const Observation &observation, std::vector<ReadingRow> &rows) const;
    std::vector<ReadingRow> originOf(const Observation &observation) const;
    std::vector<RelatedFigure> relatedTo(const Observation &observation) const;
    RelatedFigure related(const QString &id, const QString &relation) const;
    std::vector<ReadingCheck> checksWith(const QString &observationId) const;
    ReadingCheck worded(const CheckResult &check) const;
    QString relationText(const ObservationRelation &relation, bool isFirst) const;
    QString citationOf(const Observation &observation) const;

    const Dataset &m_dataset;
    const std::vector<CheckResult> &m_checks;
    const Phrases &m_phrases;
    Language m_language;
};

/// Appends a row unless it would be empty.
void add(std::vector<ReadingRow> &rows, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        rows.push_back({label, text});
}

QString joined(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(u" · "_s);
}

FigureReading ReadingWriter::ofObservation(const Observation &observation) const
{
    FigureReading reading;
    reading.id = observation.id;
    reading.headline = observation.relation == Relation::Text ? observation.printed
                                                              : formatObservation(observation, m_dataset, m_phrases);
    if (const Indicator *indicator = m_dataset.indicator(observation.indicatorId)) {
        reading.subject = indicator->name.in(m_language);
        reading.definition = indicator->definition.in(m_language);
    }
    reading.context = joined({placeText(observation), formatPeriod(observation.period, m_phrases)});
    reading.printed = observation.printed;
    reading.reading = readingOf(observation);
    reading.origin = originOf(observation);
    reading.comment = observation.comment.in(m_language);
    reading.related = relatedTo(observation);
    reading.checks = checksWith(observation.id);
    reading.citation = citationOf(observation);
    return reading;
}

FigureReading ReadingWriter::ofDerivation(const CheckResult &check) const
{
    const Derivation &derivation = *check.derivation;
    FigureReading reading;
    reading.id = derivation.id;
    reading.isDerived = true;
    reading.headline = wording().computed(check);
    reading.subject = derivation.name.in(m_language);
    const Place *place = m_dataset.place(derivation.placeId);
    const QString period = derivation.period.isUnknown() ? QString() : formatPeriod(derivation.period, m_phrases);
    reading.context = joined({place ? place->name.in(m_language) : QString(), period});
    add(reading.reading, m_phrases.translate("FigureCard", "Assumption"), derivation.assumption.in(m_language));
    add(reading.reading, m_phrases.translate("FigureCard", "With rounding"), wording().interval(check));
    for (const QString &id : check.observationIds)
        reading.related.push_back(
            related(id, m_phrases.translate("FigureCard", "Input", "a figure that another is computed from")));
    reading.checks.push_back(worded(check));
    reading.citation = filledIn(m_phrases.translate("FigureCard", "%1: %2. Computed: %3. %4, version %5"),
                                {reading.subject, reading.headline, reading.checks.front().arithmetic,
                                 m_dataset.records().title.in(m_language), m_dataset.records().version});
    return reading;
}

QString ReadingWriter::placeText(const Observation &observation) const
{
    const Place *place = m_dataset.place(observation.placeId);
    const Place *counterpart = m_dataset.place(observation.counterpartId);
    const QString name = place ? place->name.in(m_language) : observation.placeId;
    if (counterpart == nullptr)
        return name;
    const bool isIncoming = observation.direction == u"in";
    const QString other = counterpart->name.in(m_language);
    return isIncoming ? other + u" → "_s + name : name + u" → "_s + other;
}

QString ReadingWriter::boundsText(const Observation &observation) const
{
    if (!observation.low && !observation.high)
        return {};
    if (observation.low == observation.value && observation.high == observation.value)
        return {};
    if (observation.low && observation.high)
        return filledIn(m_phrases.translate("FigureCard", "%1 to %2", "lower and upper bound"),
                        {formatNumber(*observation.low, m_language), formatNumber(*observation.high, m_language)});
    if (observation.low)
        return filledIn(m_phrases.translate("FigureCard", "from %1", "lower bound"),
                        {formatNumber(*observation.low, m_language)});
    return filledIn(m_phrases.translate("FigureCard", "up to %1", "upper bound"),
                    {formatNumber(*observation.high, m_language)});
}

std::vector<ReadingRow> ReadingWriter::readingOf(const Observation &observation) const
{
    const auto codeName = [&](const QString &list, const QString &code) {
        return m_dataset.codeName(list, code, m_language);
    };
    const Unit *unit = m_dataset.unit(observation.unitId);
    const Population *population = m_dataset.population(observation.populationId);
    const Programme *programme = m_dataset.programme(observation.programmeId);
    std::vector<ReadingRow> rows;
    if (observation.value)
        add(rows, m_phrases.translate("FigureCard", "Value"), formatNumber(*observation.value, m_language));
    add(rows, m_phrases.translate("FigureCard", "Relation", "how the value bounds the quantity"),
        codeName(u"relation"_s, relationCode(observation.relation)));
    add(rows, m_phrases.translate("FigureCard", "Bounds"), boundsText(observation));
    add(rows, m_phrases.translate("FigureCard", "Unit"), unit ? unit->name.in(m_language) : QString());
    add(rows, m_phrases.translate("FigureCard", "Period"), formatPeriod(observation.period, m_phrases));
    add(rows, m_phrases.translate("FigureCard", "Time", "stock, sum over a period, average …"),
        codeName(u"time_nature"_s, timeNatureCode(observation.timeNature)));
    add(rows, m_phrases.translate("FigureCard", "Kind", "actual, target, plan …"),
        codeName(u"kind"_s, kindCode(observation.kind)));
    add(rows, m_phrases.translate("FigureCard", "Quality"), codeName(u"status"_s, statusCode(observation.status)));
    addGrowth(observation, rows);
    add(rows, m_phrases.translate("FigureCard", "Of whom", "the population"),
        population ? population->name.in(m_language) : QString());
    add(rows, m_phrases.translate("FigureCard", "Place"), placeText(observation));
    add(rows, m_phrases.translate("FigureCard", "Programme"), programme ? programme->name.in(m_language) : QString());
    if (observation.isPrintedArithmetic)
        add(rows, m_phrases.translate("FigureCard", "Origin"),
            m_phrases.translate("FigureCard", "The article's own arithmetic"));
    return rows;
}

void ReadingWriter::addGrowth(const Observation &observation, std::vector<ReadingRow> &rows) const
{
    const Growth *growth = m_dataset.growth(observation.id);
    if (growth == nullptr || !growth->fromYear || !growth->toYear)
        return;
    add(rows, m_phrases.translate("FigureCard", "Growth", "what a growth rate is measured between"),
        filledIn(m_phrases.translate("FigureCard", "from %1 to %2", "years"),
                 {QString::number(*growth->fromYear), QString::number(*growth->toYear)}));
}

QString ReadingWriter::sourceText(const Source &source) const
{
    return source.published ? formatDate(*source.published, m_phrases) : QString();
}

std::vector<ReadingRow> ReadingWriter::originOf(const Observation &observation) const
{
    std::vector<ReadingRow> rows;
    const Source *source = m_dataset.source(observation.sourceId);
    if (source == nullptr)
        return rows;
    add(rows, m_phrases.translate("FigureCard", "Article"), source->title.in(m_language));
    add(rows, m_phrases.translate("FigureCard", "Publisher"), source->publisher.in(m_language));
    const QString date = sourceText(*source);
    add(rows, m_phrases.translate("FigureCard", "Date"),
        source->isDateInferred && !date.isEmpty()
            ? filledIn(m_phrases.translate("FigureCard", "%1 (inferred)", "a date"), {date})
            : date);
    add(rows, m_phrases.translate("FigureCard", "Line", "of the article"), QString::number(observation.line));
    return rows;
}

QString ReadingWriter::relationText(const ObservationRelation &relation, bool isFirst) const
{
    if (relation.type == u"part_of")
        return isFirst ? m_phrases.translate("FigureCard", "Is part of")
                       : m_phrases.translate("FigureCard", "Contains");
    if (relation.type == u"baseline_of")
        return isFirst ? m_phrases.translate("FigureCard", "Is the baseline of")
                       : m_phrases.translate("FigureCard", "Is measured against");
    if (relation.type == u"denominator_of")
        return isFirst ? m_phrases.translate("FigureCard", "Is the denominator of")
                       : m_phrases.translate("FigureCard", "Is a share of");
    return m_dataset.codeName(u"relation_type"_s, relation.type, m_language);
}

RelatedFigure ReadingWriter::related(const QString &id, const QString &relation) const
{
    RelatedFigure figure{id, relation, id, figureValueText(m_dataset, m_checks, id, m_phrases)};
    if (const Observation *observation = m_dataset.observation(id)) {
        const Indicator *indicator = m_dataset.indicator(observation->indicatorId);
        figure.title = joined({indicator ? indicator->name.in(m_language) : QString(), placeText(*observation),
                               formatPeriod(observation->period, m_phrases)});
    } else if (const Derivation *derivation = m_dataset.derivation(id)) {
        figure.title = derivation->name.in(m_language);
    }
    return figure;
}

std::vector<RelatedFigure> ReadingWriter::relatedTo(const Observation &observation) const
{
    std::vector<RelatedFigure> figures;
    if (const Growth *growth = m_dataset.growth(observation.id)) {
        if (!growth->startObservationId.isEmpty())
            figures.push_back(related(growth->startObservationId, m_phrases.translate("FigureCard", "Grows from")));
        if (!growth->endObservationId.isEmpty())
            figures.push_back(related(growth->endObservationId, m_phrases.translate("FigureCard", "Grows to")));
    }
    for (const ObservationRelation *relation : m_dataset.relationsOf(observation.id)) {
        const bool isFirst = relation->firstId == observation.id;
        figures.push_back(related(isFirst ? relation->secondId : relation->firstId, relationText(*relation, isFirst)));
    }
    return figures;
}

std::vector<ReadingCheck> ReadingWriter::checksWith(const QString &observationId) const
{
    std::vector<ReadingCheck> found;
    for (const CheckResult &check : m_checks) {
        if (check.observationIds.contains(observationId))
            found.push_back(worded(check));
    }
    return found;
}

ReadingCheck ReadingWriter::worded(const CheckResult &check) const
{
    ReadingCheck result;
    result.verdict = check.verdict;
    result.verdictText =
        check.verdict ? verdictText(*check.verdict, m_phrases) : m_phrases.translate("FigureCard", "Derived figure");
    result.derivationId = check.derivation->id;
    result.title = check.derivation->name.in(m_language);
    result.note = check.derivation->note.in(m_language);
    result.arithmetic = wording().arithmetic(check);
    return result;
}

QString ReadingWriter::citationOf(const Observation &observation) const
{
    const Source *source = m_dataset.source(observation.sourceId);
    if (source == nullptr)
        return observation.printed;
    const QString origin = filledIn(
        m_phrases.translate("FigureCard", "%1. \"%2\". %3, line %4", "publisher, title, date, line of the article"),
        {source->publisher.in(m_language), source->title.in(m_language), sourceText(*source),
         QString::number(observation.line)});
    return filledIn(m_phrases.translate("FigureCard", "%1. Printed: %2", "where a figure stands, and its characters"),
                    {origin, observation.printed});
}

} // namespace

std::optional<FigureReading> figureReading(const Dataset &dataset, const std::vector<CheckResult> &checks,
                                           const QString &id, const Phrases &phrases)
{
    const ReadingWriter writer(dataset, checks, phrases);
    if (const Observation *observation = dataset.observation(id))
        return writer.ofObservation(*observation);
    if (const CheckResult *check = checkOf(checks, id))
        return writer.ofDerivation(*check);
    return std::nullopt;
}

QString figureValueText(const Dataset &dataset, const std::vector<CheckResult> &checks, const QString &id,
                        const Phrases &phrases)
{
    if (const Observation *observation = dataset.observation(id))
        return observation->relation == Relation::Text ? observation->printed
                                                       : formatObservation(*observation, dataset, phrases);
    const CheckResult *check = checkOf(checks, id);
    return check ? CheckWording(dataset, phrases).computed(*check) : u"–"_s;
}

} // namespace bangfu
