// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programmes/programmereading.h"

#include "catalogue/crosswalk.h"
#include "catalogue/termusage.h"
#include "format/numberformat.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// Words the parts of a programme's card, one part a function.
class Writer
{
public:
    Writer(const Dataset &dataset, const ProgrammeTree &tree, const Programme &programme, const Phrases &phrases)
        : m_dataset(dataset)
        , m_tree(tree)
        , m_programme(programme)
        , m_phrases(phrases)
        , m_language(phrases.language())
    {
        for (const Observation &observation : dataset.records().observations) {
            if (observation.programmeId == programme.id)
                m_figureIds.append(observation.id);
        }
    }

    ProgrammeReading written() const;

private:
    QString placeName(const QString &id) const;
    QString periodText() const;
    QString codeWithMeaning(const QString &code, const QString &meaning) const;
    std::vector<ReadingRow> facts() const;
    ProgrammeLink linkTo(int index) const;
    bool isPairing() const;
    bool belongs(const Partnership &partnership, const QStringList &programmes) const;
    QString contextOf(const Partnership &partnership) const;
    FlowReading worded(const PartnershipFlow &flow) const;
    std::vector<PartnerReading> partners() const;
    std::vector<EventReading> events() const;
    bool belongs(const NumberedSystem &system) const;
    SystemReading worded(const NumberedSystem &system) const;

    const Dataset &m_dataset;
    const ProgrammeTree &m_tree;
    const Programme &m_programme;
    const Phrases &m_phrases;
    Language m_language;
    QStringList m_figureIds;
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

ProgrammeReading Writer::written() const
{
    const int index = m_tree.indexOf(m_programme.id);
    ProgrammeReading reading;
    reading.id = m_programme.id;
    reading.name = m_programme.name.in(m_language);
    reading.summary = m_programme.summary.in(m_language);
    reading.context = joined({m_dataset.codeName(u"programme_type"_s, m_programme.type, m_language),
                              placeName(m_programme.placeId), periodText()});
    for (const int ancestor : m_tree.ancestorsOf(index))
        reading.ancestors.push_back(linkTo(ancestor));
    for (const int child : m_tree.node(index).children)
        reading.children.push_back(linkTo(child));
    reading.facts = facts();
    reading.figureIds = m_figureIds;
    reading.allFigures = m_tree.node(index).allFigures;
    reading.partners = partners();
    reading.events = events();
    for (const NumberedSystem &system : m_dataset.records().systems) {
        if (belongs(system))
            reading.systems.push_back(worded(system));
    }
    reading.termIds = TermFinder(m_dataset.records().terms).termsIn(textsWithTerms(m_programme));
    return reading;
}

QString Writer::placeName(const QString &id) const
{
    const Place *place = m_dataset.place(id);
    return place ? place->name.in(m_language) : id;
}

QString Writer::periodText() const
{
    if (m_programme.validFrom && m_programme.validTo)
        return formatPeriod({m_programme.validFrom, m_programme.validTo}, m_phrases);
    if (m_programme.validFrom)
        return filledIn(m_phrases.translate("ProgrammeCard", "since %1", "a date"),
                        {formatDate(*m_programme.validFrom, m_phrases)});
    if (m_programme.validTo)
        return filledIn(m_phrases.translate("ProgrammeCard", "until %1", "a date"),
                        {formatDate(*m_programme.validTo, m_phrases)});
    return {};
}

QString Writer::codeWithMeaning(const QString &code, const QString &meaning) const
{
    return joined({code, meaning});
}

std::vector<ReadingRow> Writer::facts() const
{
    const Theme *theme = m_dataset.theme(m_programme.themeId);
    std::vector<ReadingRow> rows{
        {m_phrases.translate("ProgrammeCard", "Theme"), theme ? theme->name.in(m_language) : m_programme.themeId},
        {m_phrases.translate("ProgrammeCard", "DAC purpose", "purpose code of the OECD"),
         codeWithMeaning(m_programme.dacPurpose, dacPurposeName(m_programme.dacPurpose, m_phrases))},
        {m_phrases.translate("ProgrammeCard", "SDG target", "of the Sustainable Development Goals"),
         codeWithMeaning(m_programme.sdgTarget, sdgTargetName(m_programme.sdgTarget, m_phrases))}};
    std::erase_if(rows, [](const ReadingRow &row) { return row.text.isEmpty(); });
    return rows;
}

ProgrammeLink Writer::linkTo(int index) const
{
    const Programme &programme = m_dataset.records().programmes[static_cast<std::size_t>(index)];
    return {programme.id, programme.name.in(m_language), m_tree.node(index).allFigures};
}

bool Writer::isPairing() const
{
    return m_programme.type == u"scheme" || m_programme.type == u"partnership";
}

/// A pairing has the partnerships that anything below it takes part in, and those that its parent counts together with
/// others and whose donor is its place; any other programme has those that it itself takes part in.
bool Writer::belongs(const Partnership &partnership, const QStringList &programmes) const
{
    const bool hasFlow = std::ranges::any_of(m_dataset.records().flows, [&](const PartnershipFlow &flow) {
        return flow.partnershipId == partnership.id && programmes.contains(flow.programmeId);
    });
    const Observation *observation = m_dataset.observation(partnership.observationId);
    if (hasFlow || (observation && programmes.contains(observation->programmeId)))
        return true;
    return m_programme.type == u"partnership" && observation && observation->programmeId == m_programme.parentId &&
           partnership.donorPlaceId == m_programme.placeId;
}

QString Writer::contextOf(const Partnership &partnership) const
{
    QStringList parts{m_dataset.codeName(u"scheme"_s, partnership.scheme, m_language)};
    if (!partnership.since.isEmpty())
        parts.append(filledIn(m_phrases.translate("ProgrammeCard", "since %1", "a date"), {partnership.since}));
    if (partnership.isDirectionInferred)
        parts.append(m_phrases.translate("ProgrammeCard", "who helps whom is our reading"));
    return joined(parts);
}

FlowReading Writer::worded(const PartnershipFlow &flow) const
{
    FlowReading reading;
    reading.what = flow.what.in(m_language);
    reading.places = placeName(flow.fromPlaceId) + u" → "_s + placeName(flow.toPlaceId);
    reading.carrier = m_dataset.codeName(u"carrier"_s, flow.carrier, m_language);
    if (const Observation *observation = m_dataset.observation(flow.observationId)) {
        reading.value = formatObservation(*observation, m_dataset, m_phrases);
        reading.figureId = observation->id;
    }
    return reading;
}

std::vector<PartnerReading> Writer::partners() const
{
    const QStringList programmes = isPairing() ? m_tree.withDescendants(m_programme.id) : QStringList(m_programme.id);
    std::vector<PartnerReading> readings;
    for (const Partnership &partnership : m_dataset.records().partnerships) {
        if (!belongs(partnership, programmes))
            continue;
        PartnerReading reading;
        reading.places = placeName(partnership.donorPlaceId) + u" → "_s + placeName(partnership.recipientPlaceId);
        reading.context = contextOf(partnership);
        for (const PartnershipFlow &flow : m_dataset.records().flows) {
            if (flow.partnershipId == partnership.id && programmes.contains(flow.programmeId))
                reading.flows.push_back(worded(flow));
        }
        readings.push_back(std::move(reading));
    }
    return readings;
}

std::vector<EventReading> Writer::events() const
{
    std::vector<const Event *> found;
    for (const Event &event : m_dataset.records().events) {
        if (std::ranges::any_of(event.observationIds, [&](const QString &id) { return m_figureIds.contains(id); }))
            found.push_back(&event);
    }
    std::ranges::stable_sort(found, {}, &Event::date);
    std::vector<EventReading> readings;
    for (const Event *event : found) {
        const bool isPlanned = event->kind != ObservationKind::Actual;
        const QString kind =
            isPlanned ? m_phrases.translate("ProgrammeCard", "planned", "an event that was to come") : QString();
        readings.push_back({formatPeriod(event->date, m_phrases), event->title.in(m_language),
                            joined({placeName(event->placeId), kind})});
    }
    return readings;
}

/// A system belongs to the programme whose figures count it or its parts, and to one that is named after it.
bool Writer::belongs(const NumberedSystem &system) const
{
    if (m_figureIds.contains(system.partCountObservationId))
        return true;
    if (!system.name.chinese.isEmpty() && m_programme.name.chinese.contains(system.name.chinese))
        return true;
    return std::ranges::any_of(m_dataset.records().systemParts, [&](const NumberedSystemPart &part) {
        return part.systemId == system.id && m_figureIds.contains(part.observationId);
    });
}

SystemReading Writer::worded(const NumberedSystem &system) const
{
    SystemReading reading;
    reading.name = system.name.in(m_language);
    reading.note = system.note.in(m_language);
    for (const NumberedSystemPart &part : m_dataset.records().systemParts) {
        if (part.systemId != system.id)
            continue;
        const Observation *observation = m_dataset.observation(part.observationId);
        const QString value = observation ? formatObservation(*observation, m_dataset, m_phrases) : QString();
        const QString remark =
            part.isExplained ? QString()
                             : m_phrases.translate("ProgrammeCard", "not explained", "a part of a name with numbers");
        reading.parts.append(joined({part.what.in(m_language), value, remark}));
    }
    return reading;
}

} // namespace

std::optional<ProgrammeReading> programmeReading(const Dataset &dataset, const ProgrammeTree &tree, const QString &id,
                                                 const Phrases &phrases)
{
    const Programme *programme = dataset.programme(id);
    if (programme == nullptr)
        return std::nullopt;
    return Writer(dataset, tree, *programme, phrases).written();
}

} // namespace bangfu
