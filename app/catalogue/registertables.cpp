// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/recordtable.h"
#include "catalogue/tables.h"

// Where figures come from and belong to: places, partnerships, populations, sources; and the terms they use.

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

QStringList placeTexts(const Place *place)
{
    return place ? QStringList{place->id, place->gb2260, place->iso3166} + namesOf(place) : QStringList();
}

} // namespace

TablePointer placeTable(const Dataset &dataset, const Phrases &phrases)
{
    const Language language = phrases.language();
    RecordTable<Place> table(u"places"_s, dataset.records().places, language);
    table.addText(u"id"_s, phrases.translate("Column", "Id"), &Place::id);
    table.addText(u"name"_s, phrases.translate("Column", "Name"), &Place::name);
    table.addText(u"level"_s, phrases.translate("Column", "Level code", "province, prefecture, county"), &Place::level);
    table.addText(u"level_name"_s, phrases.translate("Column", "Level", "province, prefecture, county"),
                  [&](const Place &each) { return dataset.codeName(u"place_level"_s, each.level, language); });
    table.addText(u"gb2260"_s, phrases.translate("Column", "GB/T 2260 code"), &Place::gb2260);
    table.addText(u"iso3166_2"_s, phrases.translate("Column", "ISO 3166-2 code"), &Place::iso3166);
    table.addText(u"parent_id"_s, phrases.translate("Column", "Part of (id)"), &Place::parentId);
    table.addText(u"parent"_s, phrases.translate("Column", "Part of"),
                  [&](const Place &each) { return nameOr(dataset.place(each.parentId), each.parentId, language); });
    table.setSearchTexts([](const Place &each) { return placeTexts(&each); });
    return table.build();
}

TablePointer partnershipTable(const Dataset &dataset, const Phrases &phrases)
{
    const Language language = phrases.language();
    RecordTable<Partnership> table(u"partnerships"_s, dataset.records().partnerships, language);
    table.addText(u"id"_s, phrases.translate("Column", "Id"), &Partnership::id);
    table.addText(u"donor_id"_s, phrases.translate("Column", "Donor id"), &Partnership::donorPlaceId);
    table.addText(u"donor"_s, phrases.translate("Column", "Donor"), [&](const Partnership &each) {
        return nameOr(dataset.place(each.donorPlaceId), each.donorPlaceId, language);
    });
    table.addText(u"recipient_id"_s, phrases.translate("Column", "Recipient id"), &Partnership::recipientPlaceId);
    table.addText(u"recipient"_s, phrases.translate("Column", "Recipient"), [&](const Partnership &each) {
        return nameOr(dataset.place(each.recipientPlaceId), each.recipientPlaceId, language);
    });
    table.addText(u"scheme"_s, phrases.translate("Column", "Scheme code"), &Partnership::scheme);
    table.addText(u"scheme_name"_s, phrases.translate("Column", "Scheme"),
                  [&](const Partnership &each) { return dataset.codeName(u"scheme"_s, each.scheme, language); });
    table.addText(u"direction_basis"_s, phrases.translate("Column", "Basis of the direction"),
                  [](const Partnership &each) { return each.isDirectionInferred ? u"inferred"_s : u"stated"_s; });
    table.addText(u"since"_s, phrases.translate("Column", "Since", "year"), &Partnership::since);
    table.addText(u"observation_id"_s, phrases.translate("Column", "Figure"), &Partnership::observationId);
    table.setSearchTexts([&](const Partnership &each) {
        return QStringList{each.id, each.scheme} + placeTexts(dataset.place(each.donorPlaceId)) +
               placeTexts(dataset.place(each.recipientPlaceId));
    });
    return table.build();
}

TablePointer populationTable(const Dataset &dataset, const Phrases &phrases)
{
    const Language language = phrases.language();
    RecordTable<Population> table(u"populations"_s, dataset.records().populations, language);
    table.addText(u"id"_s, phrases.translate("Column", "Id"), &Population::id);
    table.addText(u"name"_s, phrases.translate("Column", "Name"), &Population::name);
    table.addText(u"unit_of_analysis"_s, phrases.translate("Column", "Counted by", "person, household, village"),
                  &Population::unitOfAnalysis);
    table.addText(u"place_id"_s, phrases.translate("Column", "Place id"), &Population::placeId);
    table.addText(u"place"_s, phrases.translate("Column", "Place"),
                  [&](const Population &each) { return nameOr(dataset.place(each.placeId), each.placeId, language); });
    table.addText(u"parent_id"_s, phrases.translate("Column", "Part of (id)"), &Population::parentId);
    table.addText(u"standard_observation_id"_s, phrases.translate("Column", "Poverty line", "id of the figure"),
                  &Population::standardObservationId);
    table.addPeriod(u"as_of"_s, phrases.translate("Column", "As of", "date of the count"), &Population::asOf);
    table.addText(u"definition"_s, phrases.translate("Column", "Definition"), &Population::definition);
    table.setSearchTexts([&](const Population &each) {
        return QStringList{each.id, each.unitOfAnalysis} + namesOf(&each) + placeTexts(dataset.place(each.placeId)) +
               allWordings(each.definition);
    });
    return table.build();
}

TablePointer sourceTable(const Dataset &dataset, const Phrases &phrases)
{
    RecordTable<Source> table(u"sources"_s, dataset.records().sources, phrases.language());
    table.addText(u"id"_s, phrases.translate("Column", "Id"), &Source::id);
    table.addText(u"title"_s, phrases.translate("Column", "Title"), &Source::title);
    table.addText(u"publisher"_s, phrases.translate("Column", "Publisher"), &Source::publisher);
    table.addText(u"byline"_s, phrases.translate("Column", "Byline"), &Source::byline);
    table.addPeriod(u"published"_s, phrases.translate("Column", "Published"), &Source::published);
    table.addText(u"published_basis"_s, phrases.translate("Column", "Basis of the date"),
                  [](const Source &each) { return each.isDateInferred ? u"inferred"_s : u"printed"_s; });
    table.addNumber(u"as_of_year"_s, phrases.translate("Column", "\"This year\"", "the year that the article means"),
                    &Source::asOfYear);
    table.setSearchTexts([](const Source &each) {
        return QStringList{each.id, each.byline, each.published ? each.published->toString() : QString()} +
               allWordings(each.title) + allWordings(each.publisher);
    });
    return table.build();
}

TablePointer termTable(const Dataset &dataset, const Phrases &phrases)
{
    RecordTable<Term> table(u"terms"_s, dataset.records().terms, phrases.language());
    table.addText(u"id"_s, phrases.translate("Column", "Id"), &Term::id);
    table.addText(u"name"_s, phrases.translate("Column", "Term"), &Term::name);
    table.addText(u"definition"_s, phrases.translate("Column", "Definition"), &Term::definition);
    table.addText(u"name_zh"_s, phrases.translate("Column", "In Chinese"),
                  [](const Term &each) { return each.name.chinese; });
    table.addText(u"name_ru"_s, phrases.translate("Column", "In Russian"),
                  [](const Term &each) { return each.name.russian; });
    table.addText(u"name_en"_s, phrases.translate("Column", "In English"),
                  [](const Term &each) { return each.name.english; });
    table.setSearchTexts(
        [](const Term &each) { return QStringList(each.id) + namesOf(&each) + allWordings(each.definition); });
    return table.build();
}

} // namespace bangfu
