// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/recordreader.h"

#include "dataset/codes.h"
#include "dataset/rowreader.h"

#include <algorithm>

namespace bangfu {
namespace {

Source readSource(RowReader &row)
{
    return {row.text("id"),
            row.localized("title"),
            row.localized("publisher"),
            row.text("byline"),
            row.date("published"),
            row.text("published_basis") == u"inferred",
            row.integer("as_of_year").value_or(0)};
}

Code readCode(RowReader &row)
{
    return {row.text("list_id"), row.text("id"), row.localized("name")};
}

Theme readTheme(RowReader &row)
{
    return {row.text("id"), row.localized("name")};
}

Place readPlace(RowReader &row)
{
    return {row.text("id"),
            row.text("gb2260"),
            row.text("iso3166_2"),
            row.text("level"),
            row.text("parent_id"),
            row.localized("name"),
            row.integerIfThere("tile_column"),
            row.integerIfThere("tile_row")};
}

Population readPopulation(RowReader &row)
{
    return {row.text("id"),
            row.text("unit_of_analysis"),
            row.text("place_id"),
            row.localized("name"),
            row.localized("definition"),
            row.text("parent_id"),
            row.text("standard_observation_id"),
            row.period("as_of")};
}

Programme readProgramme(RowReader &row)
{
    return {row.text("id"),         row.text("parent_id"),  row.text("type"),         row.text("theme_id"),
            row.text("place_id"),   row.localized("name"),  row.localized("summary"), row.text("dac_purpose"),
            row.text("sdg_target"), row.date("valid_from"), row.date("valid_to")};
}

Unit readUnit(RowReader &row)
{
    return {row.text("id"),        row.text("dimension"), row.text("iso4217"), row.list("printed_zh"),
            row.localized("name"), row.text("en_one"),    row.text("ru_one"),  row.text("ru_few")};
}

Indicator readIndicator(RowReader &row)
{
    return {row.text("id"),        row.text("theme_id"),       row.text("measure"),        row.text("unit_id"),
            row.text("per"),       row.text("concept_group"),  row.flag("additive_place"), row.flag("additive_time"),
            row.localized("name"), row.localized("definition")};
}

Observation readObservation(RowReader &row)
{
    Observation result;
    result.id = row.text("id");
    result.sourceId = row.text("source_id");
    result.line = row.integer("line").value_or(0);
    result.charStart = row.integer("char_start").value_or(0);
    result.printed = row.text("printed");
    result.statementId = row.text("statement_id");
    result.programmeId = row.text("programme_id");
    result.indicatorId = row.text("indicator_id");
    result.populationId = row.text("population_id");
    result.placeId = row.text("place_id");
    result.counterpartId = row.text("counterpart_id");
    result.direction = row.text("direction");
    result.value = row.decimal("value");
    result.low = row.decimal("low");
    result.high = row.decimal("high");
    result.relation = row.code("relation", relationFromCode, Relation::Equal);
    result.boundBasis = row.text("bound_basis");
    result.unitId = row.text("unit_id");
    result.unitMultiplier = row.integer("unit_mult").value_or(0);
    result.decimals = row.integer("decimals").value_or(0);
    result.period = row.period("period");
    result.periodBasis = row.text("period_basis");
    result.timeNature = row.code("time_nature", timeNatureFromCode, TimeNature::Unknown);
    result.kind = row.code("kind", kindFromCode, ObservationKind::Actual);
    result.status = row.code("status", statusFromCode, ObservationStatus::Normal);
    result.isPrintedArithmetic = row.text("origin") == u"printed-arithmetic";
    result.comment = row.localized("comment");
    return result;
}

Growth readGrowth(RowReader &row)
{
    return {row.text("observation_id"),     row.text("form"),         row.text("start_observation_id"),
            row.text("end_observation_id"), row.integer("from_year"), row.integer("to_year"),
            row.integer("intervals")};
}

Transaction readTransaction(RowReader &row)
{
    return {row.text("observation_id"),    row.text("provider_place_id"), row.text("provider_sector"),
            row.text("receiver_place_id"), row.text("transaction_type"),  row.text("flow_kind"),
            row.flag("multi_recipient")};
}

Partnership readPartnership(RowReader &row)
{
    return {row.text("id"),
            row.text("donor_place_id"),
            row.text("recipient_place_id"),
            row.text("scheme"),
            row.text("direction_basis") == u"inferred",
            row.text("since"),
            row.text("observation_id")};
}

PartnershipFlow readFlow(RowReader &row)
{
    return {row.text("partnership_id"), row.integer("flow_no").value_or(0),
            row.text("from_place_id"),  row.text("to_place_id"),
            row.text("carrier"),        row.text("programme_id"),
            row.text("observation_id"), row.localized("what")};
}

NumberedSystem readSystem(RowReader &row)
{
    return {row.text("id"), row.localized("name"), row.text("part_count_observation_id"), row.localized("note")};
}

NumberedSystemPart readSystemPart(RowReader &row)
{
    return {row.text("system_id"), row.integer("part_no").value_or(0), row.localized("what"), row.flag("explained"),
            row.text("observation_id")};
}

Event readEvent(RowReader &row)
{
    return {row.text("id"),
            row.period("date"),
            row.text("date_basis"),
            row.code("kind", kindFromCode, ObservationKind::Actual),
            row.text("place_id"),
            row.localized("title"),
            row.list("observation_ids")};
}

ObservationRelation readRelation(RowReader &row)
{
    return {row.text("a_id"), row.text("b_id"), row.text("relation_type"), row.flag("exhaustive"),
            row.localized("note")};
}

Derivation readDerivation(RowReader &row)
{
    return {row.text("id"),
            row.localized("name"),
            row.text("expression"),
            row.code("comparison", comparisonFromCode, Derivation::Comparison::None),
            row.text("stated"),
            row.text("unit_id"),
            row.text("place_id"),
            row.period("period"),
            row.localized("assumption"),
            row.localized("note")};
}

Term readTerm(RowReader &row)
{
    return {row.text("id"), {row.text("zh"), row.text("ru"), row.text("en")}, row.localized("definition")};
}

ChartDefinition readChart(RowReader &row)
{
    return {row.text("id"),
            row.integer("number").value_or(0),
            row.text("type"),
            row.text("theme_id"),
            row.flag("headline"),
            row.text("sort") == u"descending",
            row.localized("title"),
            row.localized("subtitle"),
            row.localized("question"),
            row.localized("note"),
            {},
            {}};
}

ChartPanelDefinition readChartPanel(RowReader &row)
{
    return {row.text("chart_id"), row.integer("position").value_or(0), row.text("type"), row.localized("title")};
}

ChartItem readChartItem(RowReader &row)
{
    return {row.text("chart_id"),         row.integer("position").value_or(0),
            row.text("figure_id"),        row.text("role"),
            row.integer("from_position"), row.integer("to_position"),
            row.localized("group"),       row.localized("category"),
            row.localized("series"),      row.integerIfThere("panel").value_or(0)};
}

class TableSet
{
public:
    TableSet(const std::vector<PackageTable> &tables, std::vector<Fault> &faults)
        : m_tables(tables)
        , m_faults(faults)
    {}

    template <typename Record>
    void read(const char *name, std::vector<Record> &records, Record (*readRow)(RowReader &))
    {
        if (!readIfThere(name, records, readRow)) {
            m_faults.push_back(
                {QStringLiteral("datapackage.json"),
                 0,
                 {},
                 QT_TRANSLATE_NOOP("Fault", "the package has no table \"%1\", which an aid dataset needs"),
                 {QString::fromLatin1(name)}});
        }
    }

    /// Whether the package has the table.
    template <typename Record>
    bool readIfThere(const char *name, std::vector<Record> &records, Record (*readRow)(RowReader &))
    {
        const auto table = std::ranges::find(m_tables, QString::fromLatin1(name),
                                             [](const PackageTable &each) { return each.schema.name; });
        if (table == m_tables.end())
            return false;
        RowReader row(*table, m_faults);
        records.reserve(table->records.size());
        row.forEachRow([&] { records.push_back(readRow(row)); });
        return true;
    }

private:
    const std::vector<PackageTable> &m_tables;
    std::vector<Fault> &m_faults;
};

/// Gives each chart its own of the records, by position.
template <typename Record>
void giveToCharts(std::vector<Record> records, std::vector<ChartDefinition> &charts,
                  std::vector<Record> ChartDefinition::*member)
{
    std::ranges::stable_sort(records, {}, &Record::position);
    for (Record &record : records) {
        const auto chart = std::ranges::find(charts, record.chartId, &ChartDefinition::id);
        if (chart != charts.end())
            ((*chart).*member).push_back(std::move(record));
    }
}

} // namespace

DatasetRecords readRecords(const std::vector<PackageTable> &tables, std::vector<Fault> &faults)
{
    DatasetRecords records;
    TableSet set(tables, faults);
    set.read("source", records.sources, readSource);
    set.read("code", records.codes, readCode);
    set.read("theme", records.themes, readTheme);
    set.read("place", records.places, readPlace);
    set.read("population", records.populations, readPopulation);
    set.read("programme", records.programmes, readProgramme);
    set.read("unit", records.units, readUnit);
    set.read("indicator", records.indicators, readIndicator);
    set.read("observation", records.observations, readObservation);
    set.read("growth", records.growths, readGrowth);
    set.read("transaction", records.transactions, readTransaction);
    set.read("partnership", records.partnerships, readPartnership);
    // A dataset without partners, numbered names or dated events is a whole one.
    set.readIfThere("partnership_flow", records.flows, readFlow);
    set.readIfThere("system", records.systems, readSystem);
    set.readIfThere("system_part", records.systemParts, readSystemPart);
    set.readIfThere("event", records.events, readEvent);
    set.read("observation_relation", records.relations, readRelation);
    set.read("derivation", records.derivations, readDerivation);
    set.read("term", records.terms, readTerm);
    set.read("chart", records.charts, readChart);
    std::vector<ChartItem> items;
    set.read("chart_item", items, readChartItem);
    giveToCharts(std::move(items), records.charts, &ChartDefinition::items);
    std::vector<ChartPanelDefinition> panels;
    set.readIfThere("chart_panel", panels, readChartPanel);
    giveToCharts(std::move(panels), records.charts, &ChartDefinition::panels);
    return records;
}

} // namespace bangfu
