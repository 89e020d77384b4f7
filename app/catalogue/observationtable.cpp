// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/placeorder.h"
#include "catalogue/recordtable.h"
#include "catalogue/sourcelabel.h"
#include "catalogue/tables.h"
#include "dataset/codes.h"

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

/// Adds the columns of the observations in their stable order, a group of them a function.
class ObservationColumns
{
public:
    ObservationColumns(const Dataset &dataset, const Phrases &phrases)
        : m_dataset(dataset)
        , m_phrases(phrases)
        , m_language(phrases.language())
        , m_table(u"observations"_s, dataset.records().observations, phrases.language())
    {}

    TablePointer build()
    {
        addOriginAndValue();
        addTimeAndKind();
        addSubject();
        addWordings();
        addDetails();
        orderPlaces();
        m_table.setSearchTexts([this](const Observation &each) { return searchTexts(each); });
        return m_table.build();
    }

private:
    void addOriginAndValue();
    void addTimeAndKind();
    void addSubject();
    void addWordings();
    void addDetails();
    void orderPlaces();

    const Indicator *indicatorOf(const Observation &each) const { return m_dataset.indicator(each.indicatorId); }
    QString themeIdOf(const Observation &each) const
    {
        const Indicator *indicator = indicatorOf(each);
        return indicator ? indicator->themeId : QString();
    }
    QString placeName(const QString &id) const { return nameOr(m_dataset.place(id), id, m_language); }
    QStringList searchTexts(const Observation &each) const;

    const Dataset &m_dataset;
    const Phrases &m_phrases;
    Language m_language;
    RecordTable<Observation> m_table;
};

void ObservationColumns::addOriginAndValue()
{
    m_table.addText(u"id"_s, m_phrases.translate("Column", "Id"), &Observation::id);
    m_table.addText(u"source_id"_s, m_phrases.translate("Column", "Source id"), &Observation::sourceId);
    m_table.addNumber(u"line"_s, m_phrases.translate("Column", "Line", "of the article"), &Observation::line);
    m_table.addText(u"printed"_s, m_phrases.translate("Column", "As printed"), &Observation::printed);
    m_table.addNumber(u"value"_s, m_phrases.translate("Column", "Value"), &Observation::value);
    m_table.addNumber(u"low"_s, m_phrases.translate("Column", "Low", "lower bound"), &Observation::low);
    m_table.addNumber(u"high"_s, m_phrases.translate("Column", "High", "upper bound"), &Observation::high);
    m_table.addText(u"relation"_s,
                    m_phrases.translate("Column", "Relation", "of the value to the figure: eq, gt, range"),
                    [](const Observation &each) { return relationCode(each.relation); });
    m_table.addText(u"unit_id"_s, m_phrases.translate("Column", "Unit id"), &Observation::unitId);
}

void ObservationColumns::addTimeAndKind()
{
    m_table.addPeriod(u"period"_s, m_phrases.translate("Column", "Period"), &Observation::period);
    m_table.addText(u"time_nature"_s, m_phrases.translate("Column", "Time code", "stock, sum over a period …"),
                    [](const Observation &each) { return timeNatureCode(each.timeNature); });
    m_table.addText(u"kind"_s, m_phrases.translate("Column", "Kind code", "actual, target, plan …"),
                    [](const Observation &each) { return kindCode(each.kind); });
    m_table.addText(u"status"_s, m_phrases.translate("Column", "Quality code"),
                    [](const Observation &each) { return statusCode(each.status); });
}

void ObservationColumns::addSubject()
{
    m_table.addText(u"place_id"_s, m_phrases.translate("Column", "Place id"), &Observation::placeId);
    m_table.addText(u"place"_s, m_phrases.translate("Column", "Place"),
                    [this](const Observation &each) { return placeName(each.placeId); });
    m_table.addText(u"counterpart_id"_s, m_phrases.translate("Column", "Counterpart id"), &Observation::counterpartId);
    m_table.addText(u"programme_id"_s, m_phrases.translate("Column", "Programme id"), &Observation::programmeId);
    m_table.addText(u"programme"_s, m_phrases.translate("Column", "Programme"), [this](const Observation &each) {
        return nameOr(m_dataset.programme(each.programmeId), each.programmeId, m_language);
    });
    m_table.addText(u"indicator_id"_s, m_phrases.translate("Column", "Indicator id"), &Observation::indicatorId);
    m_table.addText(u"indicator"_s, m_phrases.translate("Column", "Indicator"), [this](const Observation &each) {
        return nameOr(indicatorOf(each), each.indicatorId, m_language);
    });
    m_table.addText(u"population_id"_s, m_phrases.translate("Column", "Population id"), &Observation::populationId);
    m_table.addText(u"theme"_s, m_phrases.translate("Column", "Theme"), [this](const Observation &each) {
        return nameOr(m_dataset.theme(themeIdOf(each)), themeIdOf(each), m_language);
    });
}

void ObservationColumns::addWordings()
{
    m_table.addText(u"theme_id"_s, m_phrases.translate("Column", "Theme id"),
                    [this](const Observation &each) { return themeIdOf(each); });
    m_table.addText(u"unit"_s, m_phrases.translate("Column", "Unit"), [this](const Observation &each) {
        return nameOr(m_dataset.unit(each.unitId), each.unitId, m_language);
    });
    m_table.addText(
        u"kind_name"_s, m_phrases.translate("Column", "Kind", "actual, target, plan …"),
        [this](const Observation &each) { return m_dataset.codeName(u"kind"_s, kindCode(each.kind), m_language); });
    m_table.addText(u"time_nature_name"_s, m_phrases.translate("Column", "Nature of time"),
                    [this](const Observation &each) {
                        return m_dataset.codeName(u"time_nature"_s, timeNatureCode(each.timeNature), m_language);
                    });
    m_table.addText(u"status_name"_s, m_phrases.translate("Column", "Quality"), [this](const Observation &each) {
        return m_dataset.codeName(u"status"_s, statusCode(each.status), m_language);
    });
    m_table.addText(u"counterpart"_s, m_phrases.translate("Column", "Counterpart"),
                    [this](const Observation &each) { return placeName(each.counterpartId); });
    m_table.addText(u"population"_s, m_phrases.translate("Column", "Population"), [this](const Observation &each) {
        return nameOr(m_dataset.population(each.populationId), each.populationId, m_language);
    });
    m_table.addText(u"source"_s, m_phrases.translate("Column", "Source"),
                    [this](const Observation &each) { return sourceLabel(m_dataset, each.sourceId, m_phrases); });
}

void ObservationColumns::addDetails()
{
    m_table.addText(u"direction"_s, m_phrases.translate("Column", "Direction"), &Observation::direction);
    m_table.addText(u"bound_basis"_s, m_phrases.translate("Column", "Basis of the bounds"), &Observation::boundBasis);
    m_table.addText(u"period_basis"_s, m_phrases.translate("Column", "Basis of the period"), &Observation::periodBasis);
    m_table.addNumber(u"unit_mult"_s, m_phrases.translate("Column", "Power of ten", "of the printed unit word"),
                      &Observation::unitMultiplier);
    m_table.addNumber(u"decimals"_s, m_phrases.translate("Column", "Decimals", "digits printed behind the point"),
                      &Observation::decimals);
    m_table.addText(u"origin"_s, m_phrases.translate("Column", "Origin"), [](const Observation &each) {
        return each.isPrintedArithmetic ? u"printed-arithmetic"_s : u"printed"_s;
    });
    m_table.addText(u"statement_id"_s, m_phrases.translate("Column", "Statement id"), &Observation::statementId);
    m_table.addText(u"comment"_s, m_phrases.translate("Column", "Comment"), &Observation::comment);
}

/// People look for a county among those of its prefecture, not in the alphabet.
void ObservationColumns::orderPlaces()
{
    QStringList names;
    for (const Place *place : placesInOrder(m_dataset))
        names.append(place->name.in(m_language));
    for (const QString &column : {u"place"_s, u"counterpart"_s})
        m_table.setOrder(column, names);
}

QStringList ObservationColumns::searchTexts(const Observation &each) const
{
    QStringList texts{each.id,           each.printed,       each.sourceId,         each.unitId,
                      each.placeId,      each.counterpartId, each.programmeId,      each.indicatorId,
                      each.populationId, themeIdOf(each),    each.period.toString()};
    if (each.value)
        texts.append(each.value->toString());
    for (const Place *place : {m_dataset.place(each.placeId), m_dataset.place(each.counterpartId)}) {
        texts.append(namesOf(place));
        if (place)
            texts.append({place->gb2260, place->iso3166});
    }
    texts.append(namesOf(m_dataset.programme(each.programmeId)));
    texts.append(namesOf(indicatorOf(each)));
    texts.append(namesOf(m_dataset.theme(themeIdOf(each))));
    texts.append(namesOf(m_dataset.unit(each.unitId)));
    texts.append(namesOf(m_dataset.population(each.populationId)));
    if (const Source *source = m_dataset.source(each.sourceId))
        texts.append(allWordings(source->title));
    return texts;
}

} // namespace

TablePointer observationTable(const Dataset &dataset, const Phrases &phrases)
{
    return ObservationColumns(dataset, phrases).build();
}

} // namespace bangfu
