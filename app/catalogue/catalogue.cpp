// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include "catalogue/tables.h"

#include <array>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

struct Entry
{
    const char *name;
    TablePointer (*build)(const Dataset &, const Phrases &);
    const char *principalColumns;
};

constexpr std::array entries{
    Entry{"observations", observationTable, "id,place,indicator,printed,period,kind_name,source"},
    Entry{"programmes", programmeTable, "id,name,theme,place"},
    Entry{"places", placeTable, "id,name,level_name,parent,gb2260,iso3166_2"},
    Entry{"indicators", indicatorTable, "id,name,theme,unit,per"},
    Entry{"sources", sourceTable, "id,title,publisher,published"},
    Entry{"partnerships", partnershipTable, "id,donor,recipient,scheme_name,since"},
    Entry{"flows", flowTable, "partnership_id,from,to,carrier_name,what"},
    Entry{"systems", systemTable, "id,name,parts,note"},
    Entry{"events", eventTable, "id,date,place,title"},
    Entry{"checks", checkTable, "id,name,stated,computed,low,high,unit_id,verdict_name"},
    Entry{"charts", chartTable, "id,type,title,theme"},
    Entry{"terms", termTable, "id,name,definition"},
    Entry{"themes", themeTable, "id,name"},
    Entry{"units", unitTable, "id,name,dimension,printed"},
    Entry{"populations", populationTable, "id,name,place,as_of,definition"},
};

} // namespace

QStringList listableTables()
{
    QStringList names;
    for (const Entry &entry : entries)
        names.append(QString::fromLatin1(entry.name));
    return names;
}

Result<TablePointer> catalogueTable(const Dataset &dataset, const QString &name, const Phrases &phrases)
{
    for (const Entry &entry : entries) {
        if (name == QLatin1String(entry.name))
            return entry.build(dataset, phrases);
    }
    return Error{filledIn(phrases.translate("Catalogue", "There is no table \"%1\". The tables are: %2."),
                          {name, listableTables().join(u", "_s)})};
}

QStringList principalColumns(const QString &tableName)
{
    for (const Entry &entry : entries) {
        if (tableName == QLatin1String(entry.name))
            return QString::fromLatin1(entry.principalColumns).split(u',');
    }
    return {};
}

std::vector<FacetDefinition> facetDefinitions(const Phrases &phrases)
{
    return {
        {u"theme_id"_s, u"theme"_s, phrases.translate("Column", "Theme")},
        {u"place_id"_s, u"place"_s, phrases.translate("Column", "Place")},
        {u"programme_id"_s, u"programme"_s, phrases.translate("Column", "Programme")},
        {u"period"_s, u"period"_s, phrases.translate("Column", "Period")},
        {u"unit_id"_s, u"unit"_s, phrases.translate("Column", "Unit")},
        {u"kind"_s, u"kind_name"_s, phrases.translate("Column", "Kind", "actual, target, plan …")},
        {u"source_id"_s, u"source"_s, phrases.translate("Column", "Source")},
        {u"status"_s, u"status_name"_s, phrases.translate("Column", "Quality")},
        {u"counterpart_id"_s, u"counterpart"_s, phrases.translate("Column", "Counterpart")},
    };
}

} // namespace bangfu
