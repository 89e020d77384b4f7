// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/recordtable.h"
#include "catalogue/tables.h"
#include "dataset/codes.h"

// What moved between partners, names with numbers in them, and dated events.

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

QString placeName(const Dataset &dataset, const QString &id, Language language)
{
    return nameOr(dataset.place(id), id, language);
}

/// The parts of a system in their order, those that no article explains in brackets.
QString partsText(const Dataset &dataset, const NumberedSystem &system, Language language)
{
    QStringList parts;
    for (const NumberedSystemPart &part : dataset.records().systemParts) {
        if (part.systemId == system.id)
            parts.append(part.isExplained ? part.what.in(language) : u'(' + part.what.in(language) + u')');
    }
    return parts.join(u"; "_s);
}

void addFlowPlaces(RecordTable<PartnershipFlow> &table, const Dataset &dataset, const Phrases &phrases)
{
    const Language language = phrases.language();
    table.addText(u"from_id"_s, phrases.translate("Column", "From (id)", "place"), &PartnershipFlow::fromPlaceId);
    table.addText(u"from"_s, phrases.translate("Column", "From", "place"),
                  [&](const PartnershipFlow &each) { return placeName(dataset, each.fromPlaceId, language); });
    table.addText(u"to_id"_s, phrases.translate("Column", "To (id)", "place"), &PartnershipFlow::toPlaceId);
    table.addText(u"to"_s, phrases.translate("Column", "To", "place"),
                  [&](const PartnershipFlow &each) { return placeName(dataset, each.toPlaceId, language); });
}

} // namespace

TablePointer flowTable(const Dataset &dataset, const Phrases &phrases)
{
    const Language language = phrases.language();
    RecordTable<PartnershipFlow> table(u"flows"_s, dataset.records().flows, language);
    table.addText(u"id"_s, phrases.translate("Column", "Id"), [](const PartnershipFlow &each) {
        return u"%1.%2"_s.arg(each.partnershipId, QString::number(each.number));
    });
    table.addText(u"partnership_id"_s, phrases.translate("Column", "Partnership"), &PartnershipFlow::partnershipId);
    addFlowPlaces(table, dataset, phrases);
    table.addText(u"carrier"_s, phrases.translate("Column", "Carrier code", "money, people, goods"),
                  &PartnershipFlow::carrier);
    table.addText(u"carrier_name"_s, phrases.translate("Column", "Carrier", "money, people, goods"),
                  [&](const PartnershipFlow &each) { return dataset.codeName(u"carrier"_s, each.carrier, language); });
    table.addText(u"what"_s, phrases.translate("Column", "What moved"), &PartnershipFlow::what);
    table.addText(u"programme_id"_s, phrases.translate("Column", "Programme id"), &PartnershipFlow::programmeId);
    table.addText(u"programme"_s, phrases.translate("Column", "Programme"), [&](const PartnershipFlow &each) {
        return nameOr(dataset.programme(each.programmeId), each.programmeId, language);
    });
    table.addText(u"observation_id"_s, phrases.translate("Column", "Figure"), &PartnershipFlow::observationId);
    table.setSearchTexts([&](const PartnershipFlow &each) {
        return QStringList{u"%1.%2"_s.arg(each.partnershipId, QString::number(each.number)), each.carrier,
                           each.programmeId, each.observationId} +
               namesOf(dataset.place(each.fromPlaceId)) + namesOf(dataset.place(each.toPlaceId)) +
               namesOf(dataset.programme(each.programmeId)) + allWordings(each.what);
    });
    return table.build();
}

TablePointer systemTable(const Dataset &dataset, const Phrases &phrases)
{
    const Language language = phrases.language();
    RecordTable<NumberedSystem> table(u"systems"_s, dataset.records().systems, language);
    table.addText(u"id"_s, phrases.translate("Column", "Id"), &NumberedSystem::id);
    table.addText(u"name"_s, phrases.translate("Column", "Name"), &NumberedSystem::name);
    table.addText(u"parts"_s, phrases.translate("Column", "Parts", "of a name with numbers in it"),
                  [&](const NumberedSystem &each) { return partsText(dataset, each, language); });
    table.addText(u"part_count_observation_id"_s, phrases.translate("Column", "Count of its parts", "id of a figure"),
                  &NumberedSystem::partCountObservationId);
    table.addText(u"note"_s, phrases.translate("Column", "Note"), &NumberedSystem::note);
    table.setSearchTexts([&](const NumberedSystem &each) {
        QStringList texts = QStringList(each.id) + namesOf(&each) + allWordings(each.note);
        for (const Language wording : allLanguages)
            texts.append(partsText(dataset, each, wording));
        return texts;
    });
    return table.build();
}

TablePointer eventTable(const Dataset &dataset, const Phrases &phrases)
{
    const Language language = phrases.language();
    RecordTable<Event> table(u"events"_s, dataset.records().events, language);
    table.addText(u"id"_s, phrases.translate("Column", "Id"), &Event::id);
    table.addPeriod(u"date"_s, phrases.translate("Column", "Date"), &Event::date);
    table.addText(u"date_basis"_s, phrases.translate("Column", "Basis of the date"), &Event::dateBasis);
    table.addText(u"kind"_s, phrases.translate("Column", "Kind code", "actual, target, plan …"),
                  [](const Event &each) { return kindCode(each.kind); });
    table.addText(u"kind_name"_s, phrases.translate("Column", "Kind", "actual, target, plan …"),
                  [&](const Event &each) { return dataset.codeName(u"kind"_s, kindCode(each.kind), language); });
    table.addText(u"place_id"_s, phrases.translate("Column", "Place id"), &Event::placeId);
    table.addText(u"place"_s, phrases.translate("Column", "Place"),
                  [&](const Event &each) { return placeName(dataset, each.placeId, language); });
    table.addText(u"title"_s, phrases.translate("Column", "Title"), &Event::title);
    table.addText(u"observation_ids"_s, phrases.translate("Column", "Figures"),
                  [](const Event &each) { return each.observationIds.join(u' '); });
    table.setSearchTexts([&](const Event &each) {
        return QStringList{each.id, each.date.toString()} + each.observationIds + namesOf(dataset.place(each.placeId)) +
               allWordings(each.title);
    });
    return table.build();
}

} // namespace bangfu
