// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/recordtable.h"
#include "catalogue/tables.h"

// What figures speak of and are counted in: programmes, indicators, themes, units.

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

QString trueOrFalse(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

} // namespace

TablePointer programmeTable(const Dataset &dataset, const Phrases &phrases)
{
    const Language language = phrases.language();
    RecordTable<Programme> table(u"programmes"_s, dataset.records().programmes, language);
    table.addText(u"id"_s, phrases.translate("Column", "Id"), &Programme::id);
    table.addText(u"name"_s, phrases.translate("Column", "Name"), &Programme::name);
    table.addText(u"theme_id"_s, phrases.translate("Column", "Theme id"), &Programme::themeId);
    table.addText(u"theme"_s, phrases.translate("Column", "Theme"),
                  [&](const Programme &each) { return nameOr(dataset.theme(each.themeId), each.themeId, language); });
    table.addText(u"type"_s, phrases.translate("Column", "Type"), &Programme::type);
    table.addText(u"place_id"_s, phrases.translate("Column", "Place id"), &Programme::placeId);
    table.addText(u"place"_s, phrases.translate("Column", "Place"),
                  [&](const Programme &each) { return nameOr(dataset.place(each.placeId), each.placeId, language); });
    table.addText(u"parent_id"_s, phrases.translate("Column", "Part of (id)"), &Programme::parentId);
    table.addText(u"parent"_s, phrases.translate("Column", "Part of"), [&](const Programme &each) {
        return nameOr(dataset.programme(each.parentId), each.parentId, language);
    });
    table.addText(u"dac_purpose"_s, phrases.translate("Column", "DAC purpose"), &Programme::dacPurpose);
    table.addText(u"sdg_target"_s, phrases.translate("Column", "SDG target"), &Programme::sdgTarget);
    table.addPeriod(u"valid_from"_s, phrases.translate("Column", "From", "first date"), &Programme::validFrom);
    table.addPeriod(u"valid_to"_s, phrases.translate("Column", "To", "last date"), &Programme::validTo);
    table.addText(u"summary"_s, phrases.translate("Column", "Summary"), &Programme::summary);
    table.setSearchTexts([&](const Programme &each) {
        return QStringList{each.id, each.dacPurpose, each.sdgTarget} + namesOf(&each) +
               namesOf(dataset.theme(each.themeId)) + namesOf(dataset.place(each.placeId)) + allWordings(each.summary);
    });
    return table.build();
}

TablePointer indicatorTable(const Dataset &dataset, const Phrases &phrases)
{
    const Language language = phrases.language();
    RecordTable<Indicator> table(u"indicators"_s, dataset.records().indicators, language);
    table.addText(u"id"_s, phrases.translate("Column", "Id"), &Indicator::id);
    table.addText(u"name"_s, phrases.translate("Column", "Name"), &Indicator::name);
    table.addText(u"theme_id"_s, phrases.translate("Column", "Theme id"), &Indicator::themeId);
    table.addText(u"theme"_s, phrases.translate("Column", "Theme"),
                  [&](const Indicator &each) { return nameOr(dataset.theme(each.themeId), each.themeId, language); });
    table.addText(u"measure"_s, phrases.translate("Column", "Measure"), &Indicator::measure);
    table.addText(u"unit_id"_s, phrases.translate("Column", "Unit id"), &Indicator::unitId);
    table.addText(u"unit"_s, phrases.translate("Column", "Unit"),
                  [&](const Indicator &each) { return nameOr(dataset.unit(each.unitId), each.unitId, language); });
    table.addText(u"per"_s, phrases.translate("Column", "Per", "divided by: person, household …"), &Indicator::per);
    table.addText(u"concept_group"_s, phrases.translate("Column", "Concept"), &Indicator::conceptGroup);
    table.addText(u"additive_in_place"_s, phrases.translate("Column", "Adds up over places"),
                  [](const Indicator &each) { return trueOrFalse(each.isAdditiveInPlace); });
    table.addText(u"additive_in_time"_s, phrases.translate("Column", "Adds up over time"),
                  [](const Indicator &each) { return trueOrFalse(each.isAdditiveInTime); });
    table.addText(u"definition"_s, phrases.translate("Column", "Definition"), &Indicator::definition);
    table.setSearchTexts([&](const Indicator &each) {
        return QStringList{each.id, each.measure, each.unitId} + namesOf(&each) + namesOf(dataset.theme(each.themeId)) +
               namesOf(dataset.unit(each.unitId)) + allWordings(each.definition);
    });
    return table.build();
}

TablePointer themeTable(const Dataset &dataset, const Phrases &phrases)
{
    RecordTable<Theme> table(u"themes"_s, dataset.records().themes, phrases.language());
    table.addText(u"id"_s, phrases.translate("Column", "Id"), &Theme::id);
    table.addText(u"name"_s, phrases.translate("Column", "Name"), &Theme::name);
    table.setSearchTexts([](const Theme &each) { return QStringList(each.id) + namesOf(&each); });
    return table.build();
}

TablePointer unitTable(const Dataset &dataset, const Phrases &phrases)
{
    RecordTable<Unit> table(u"units"_s, dataset.records().units, phrases.language());
    table.addText(u"id"_s, phrases.translate("Column", "Id"), &Unit::id);
    table.addText(u"name"_s, phrases.translate("Column", "Name"), &Unit::name);
    table.addText(u"dimension"_s, phrases.translate("Column", "Dimension"), &Unit::dimension);
    table.addText(u"iso4217"_s, phrases.translate("Column", "Currency code"), &Unit::iso4217);
    table.addText(u"printed"_s, phrases.translate("Column", "As printed"),
                  [](const Unit &each) { return each.printed.join(u' '); });
    table.setSearchTexts([](const Unit &each) {
        return QStringList{each.id, each.dimension} + each.printed + namesOf(&each);
    });
    return table.build();
}

} // namespace bangfu
