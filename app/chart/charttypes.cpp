// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartspec.h"

namespace bangfu {

using namespace Qt::StringLiterals;

QString chartTypeCode(ChartType type)
{
    switch (type) {
    case ChartType::Column:
        return u"column"_s;
    case ChartType::Bar:
        return u"bar"_s;
    case ChartType::Stacked:
        return u"stacked"_s;
    case ChartType::Dumbbell:
        return u"dumbbell"_s;
    case ChartType::Slope:
        return u"slope"_s;
    case ChartType::Dot:
        return u"dot"_s;
    case ChartType::Range:
        return u"range"_s;
    case ChartType::Line:
        return u"line"_s;
    case ChartType::Target:
        return u"target"_s;
    case ChartType::Grouped:
        return u"grouped"_s;
    case ChartType::Share:
        return u"share"_s;
    case ChartType::Donut:
        return u"donut"_s;
    case ChartType::Scatter:
        return u"scatter"_s;
    case ChartType::Pictogram:
        return u"pictogram"_s;
    case ChartType::Pyramid:
        return u"pyramid"_s;
    case ChartType::Timeline:
        return u"timeline"_s;
    case ChartType::Sankey:
        return u"sankey"_s;
    case ChartType::Map:
        return u"map"_s;
    case ChartType::Table:
        return u"table"_s;
    case ChartType::Multiples:
        return u"multiples"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ChartType> chartTypeFromCode(const QString &code)
{
    for (const ChartType type : allChartTypes) {
        if (chartTypeCode(type) == code)
            return type;
    }
    return std::nullopt;
}

QString chartTypeName(ChartType type, const Phrases &phrases)
{
    switch (type) {
    case ChartType::Column:
        return phrases.translate("ChartType", "Columns");
    case ChartType::Bar:
        return phrases.translate("ChartType", "Bars");
    case ChartType::Stacked:
        return phrases.translate("ChartType", "Parts of a whole");
    case ChartType::Dumbbell:
        return phrases.translate("ChartType", "Dumbbell", "two dots joined by a line");
    case ChartType::Slope:
        return phrases.translate("ChartType", "Slope", "two points in time joined by a line");
    case ChartType::Dot:
        return phrases.translate("ChartType", "Dots");
    case ChartType::Range:
        return phrases.translate("ChartType", "Ranges");
    case ChartType::Line:
        return phrases.translate("ChartType", "Line", "through at least three points in time");
    case ChartType::Target:
        return phrases.translate("ChartType", "Results against targets");
    case ChartType::Grouped:
        return phrases.translate("ChartType", "Grouped bars");
    case ChartType::Share:
        return phrases.translate("ChartType", "Parts in percent");
    case ChartType::Donut:
        return phrases.translate("ChartType", "Donut", "ring chart");
    case ChartType::Scatter:
        return phrases.translate("ChartType", "Scatter plot");
    case ChartType::Pictogram:
        return phrases.translate("ChartType", "Pictogram", "one icon stands for so many");
    case ChartType::Pyramid:
        return phrases.translate("ChartType", "Pyramid", "of tiers");
    case ChartType::Timeline:
        return phrases.translate("ChartType", "Timeline");
    case ChartType::Sankey:
        return phrases.translate("ChartType", "Flows", "Sankey diagram");
    case ChartType::Map:
        return phrases.translate("ChartType", "Tile map", "schematic");
    case ChartType::Table:
        return phrases.translate("ChartType", "Table", "type of chart");
    case ChartType::Multiples:
        return phrases.translate("ChartType", "Several panels");
    }
    Q_UNREACHABLE();
}

Result<ChartSpec> chartSpecOf(const ChartDefinition &definition)
{
    const std::optional<ChartType> type = chartTypeFromCode(definition.type);
    if (!type)
        return Error{u"The chart \"%1\" is of a type that is not known: \"%2\"."_s.arg(definition.id, definition.type)};
    ChartSpec spec;
    spec.id = definition.id;
    spec.type = *type;
    spec.title = definition.title;
    spec.subtitle = definition.subtitle;
    spec.note = definition.note;
    spec.order = definition.isSortedByValue ? ChartOrder::Descending : ChartOrder::AsGiven;
    spec.items = definition.items;
    for (const ChartPanelDefinition &panel : definition.panels) {
        const std::optional<ChartType> panelType = chartTypeFromCode(panel.type);
        if (!panelType)
            return Error{u"The chart \"%1\" is of a type that is not known: \"%2\"."_s.arg(definition.id, panel.type)};
        spec.panels.push_back({*panelType, panel.title});
    }
    return spec;
}

} // namespace bangfu
