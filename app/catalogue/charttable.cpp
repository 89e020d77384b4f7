// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/recordtable.h"
#include "catalogue/tables.h"

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

QString figureIds(const ChartDefinition &chart)
{
    QStringList ids;
    for (const ChartItem &item : chart.items) {
        if (!ids.contains(item.figureId))
            ids.append(item.figureId);
    }
    return ids.join(u' ');
}

QStringList searchTexts(const ChartDefinition &chart)
{
    return QStringList{chart.id, chart.type, figureIds(chart)} + allWordings(chart.title) +
           allWordings(chart.subtitle) + allWordings(chart.question);
}

} // namespace

TablePointer chartTable(const Dataset &dataset, const Phrases &phrases)
{
    RecordTable<ChartDefinition> table(u"charts"_s, dataset.records().charts, phrases.language());
    table.addText(u"id"_s, phrases.translate("Column", "Id"), &ChartDefinition::id);
    table.addText(u"type"_s, phrases.translate("Column", "Type"), &ChartDefinition::type);
    table.addText(u"title"_s, phrases.translate("Column", "Title"), &ChartDefinition::title);
    table.addText(u"observation_ids"_s, phrases.translate("Column", "Figures"), figureIds);
    table.addNumber(u"number"_s, phrases.translate("Column", "Number", "of the chart"), &ChartDefinition::number);
    table.addText(u"theme"_s, phrases.translate("Column", "Theme"), [&](const ChartDefinition &each) {
        return nameOr(dataset.theme(each.themeId), each.themeId, phrases.language());
    });
    table.addText(u"subtitle"_s, phrases.translate("Column", "Subtitle"), &ChartDefinition::subtitle);
    table.addText(u"question"_s, phrases.translate("Column", "Question"), &ChartDefinition::question);
    table.addText(u"note"_s, phrases.translate("Column", "Note"), &ChartDefinition::note);
    table.setSearchTexts(searchTexts);
    return table.build();
}

} // namespace bangfu
