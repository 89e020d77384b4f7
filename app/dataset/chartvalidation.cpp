// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/chartvalidation.h"

#include <QSet>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// The rows of `chart_item` as text, checked one by one.
class ItemValidator
{
public:
    ItemValidator(const DatasetRecords &records, const PackageTable &items, std::vector<Fault> &faults)
        : m_records(records)
        , m_items(items)
        , m_faults(faults)
    {
        for (const Observation &observation : records.observations)
            m_figures.insert(observation.id);
        for (const Derivation &derivation : records.derivations)
            m_figures.insert(derivation.id);
    }

    void validate()
    {
        for (const CsvRecord &row : m_items.records) {
            validateFigure(row);
            validatePanel(row);
            for (const QString &column : {u"from_position"_s, u"to_position"_s})
                validatePosition(row, column);
        }
    }

private:
    QString field(const CsvRecord &row, const QString &name) const
    {
        const qsizetype column = m_items.columnOf(name);
        return column < 0 ? QString() : row.fields[column];
    }

    const ChartDefinition *chartOf(const CsvRecord &row) const
    {
        const auto chart = std::ranges::find(m_records.charts, field(row, u"chart_id"_s), &ChartDefinition::id);
        return chart == m_records.charts.end() ? nullptr : &*chart;
    }

    void report(const CsvRecord &row, const QString &column, const char *reason)
    {
        m_faults.push_back({m_items.schema.path, row.line, column, reason, {field(row, column)}});
    }

    void validateFigure(const CsvRecord &row)
    {
        const QString column = u"figure_id"_s;
        const QString id = field(row, column);
        const QString role = field(row, u"role"_s);
        if (m_figures.contains(id) || (id.isEmpty() && (role == u"missing" || role == u"not-applicable")))
            return;
        if (role == u"event") {
            if (std::ranges::find(m_records.events, id, &Event::id) == m_records.events.end())
                report(row, column, QT_TRANSLATE_NOOP("Fault", "\"%1\" is neither an event nor a figure"));
        } else if (role == u"link") {
            if (std::ranges::find(m_records.partnerships, id, &Partnership::id) == m_records.partnerships.end())
                report(row, column, QT_TRANSLATE_NOOP("Fault", "\"%1\" is neither a partnership nor a figure"));
        } else {
            report(row, column, QT_TRANSLATE_NOOP("Fault", "\"%1\" is neither an observation nor a derivation"));
        }
    }

    void validatePanel(const CsvRecord &row)
    {
        const ChartDefinition *chart = chartOf(row);
        if (!chart)
            return; // reported as a foreign key
        const int panel = field(row, u"panel"_s).toInt();
        const auto count = static_cast<int>(chart->panels.size());
        const bool isRight = count == 0 ? panel == 0 : panel >= 1 && panel <= count;
        if (!isRight)
            report(row, u"panel"_s, QT_TRANSLATE_NOOP("Fault", "\"%1\" is no panel of this chart"));
    }

    void validatePosition(const CsvRecord &row, const QString &column)
    {
        const ChartDefinition *chart = chartOf(row);
        if (!chart || field(row, column).isEmpty())
            return;
        const int position = field(row, column).toInt();
        if (std::ranges::find(chart->items, position, &ChartItem::position) == chart->items.end())
            report(row, column, QT_TRANSLATE_NOOP("Fault", "this chart has nothing at position \"%1\""));
    }

    const DatasetRecords &m_records;
    const PackageTable &m_items;
    std::vector<Fault> &m_faults;
    QSet<QString> m_figures;
};

void validatePanels(const DatasetRecords &records, const PackageTable &charts, std::vector<Fault> &faults)
{
    for (std::size_t i = 0; i < records.charts.size(); ++i) {
        const ChartDefinition &chart = records.charts[i];
        const auto report = [&](const char *reason) {
            faults.push_back({charts.schema.path, charts.records[i].line, u"type"_s, reason, {chart.id}});
        };
        const bool hasPanels = chart.type == u"multiples";
        if (hasPanels != !chart.panels.empty())
            report(hasPanels ? QT_TRANSLATE_NOOP("Fault", "the chart \"%1\" consists of panels, but has none")
                             : QT_TRANSLATE_NOOP("Fault", "the chart \"%1\" has panels, but its type takes none"));
        for (std::size_t panel = 0; panel < chart.panels.size(); ++panel) {
            if (chart.panels[panel].position != static_cast<int>(panel) + 1) {
                report(QT_TRANSLATE_NOOP("Fault", "the panels of the chart \"%1\" are not counted 1, 2, 3 …"));
                break;
            }
        }
    }
}

} // namespace

void validateCharts(const DatasetRecords &records, const std::vector<PackageTable> &tables, std::vector<Fault> &faults)
{
    const auto tableOf = [&](const QString &name) {
        return std::ranges::find(tables, name, [](const PackageTable &each) { return each.schema.name; });
    };
    if (const auto items = tableOf(u"chart_item"_s); items != tables.end())
        ItemValidator(records, *items, faults).validate();
    if (const auto charts = tableOf(u"chart"_s); charts != tables.end())
        validatePanels(records, *charts, faults);
}

} // namespace bangfu
