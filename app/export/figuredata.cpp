// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/figuredata.h"

#include "catalogue/recordtable.h"
#include "catalogue/sourcelabel.h"
#include "chart/chartfigure.h"
#include "checks/checkresult.h"
#include "export/tablewriter.h"

#include <numeric>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

struct FigureRow
{
    ChartItem item;
    QString printed;
    std::optional<Decimal> value;
    std::optional<Decimal> low;
    std::optional<Decimal> high;
    QString unitId;
    Period period;
    QStringList observationIds; ///< whose sources these are
};

FigureRow printedRow(const ChartItem &item, const Observation &figure)
{
    return {item, figure.printed, figure.value, figure.low, figure.high, figure.unitId, figure.period, {figure.id}};
}

FigureRow derivedRow(const ChartItem &item, const CheckResult &result)
{
    FigureRow row{item, {}, {}, {}, {}, result.derivation->unitId, result.derivation->period, result.observationIds};
    if (result.computed) {
        row.value = result.computed->value;
        row.low = result.computed->low;
        row.high = result.computed->high;
    }
    return row;
}

FigureRow eventRow(const ChartItem &item, const Event &event)
{
    return {item, {}, {}, {}, {}, {}, event.date, event.observationIds};
}

Result<std::vector<FigureRow>> figureRows(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases)
{
    std::vector<FigureRow> rows;
    for (const ChartItem &item : spec.items) {
        if (const Observation *figure = dataset.observation(item.figureId))
            rows.push_back(printedRow(item, *figure));
        else if (const auto derived = evaluateDerivation(dataset, item.figureId))
            rows.push_back(derivedRow(item, *derived));
        else if (const Event *event = dataset.event(item.figureId))
            rows.push_back(eventRow(item, *event));
        else if (const Partnership *partnership = dataset.partnership(item.figureId))
            rows.push_back({item, {}, {}, {}, {}, {}, {}, {partnership->observationId}});
        else if (item.figureId.isEmpty()) // said to be missing
            rows.push_back({item, {}, {}, {}, {}, {}, {}, {}});
        else
            return Error{filledIn(phrases.translate("Chart", "The chart \"%1\" names a figure \"%2\" that the dataset "
                                                             "does not have."),
                                  {spec.id, item.figureId})};
    }
    return rows;
}

/// Of a flow "giver → receiver".
QString placeOf(const FigureRow &row, const Dataset &dataset, const Phrases &phrases)
{
    const QString &id = row.item.figureId;
    if (const Event *event = dataset.event(id))
        return nameOr(dataset.place(event->placeId), event->placeId, phrases.language());
    if (const Partnership *partnership = dataset.partnership(id))
        return nameOr(dataset.place(partnership->donorPlaceId), partnership->donorPlaceId, phrases.language()) +
               u" → "_s +
               nameOr(dataset.place(partnership->recipientPlaceId), partnership->recipientPlaceId, phrases.language());
    const Result<ChartFigure> figure = chartFigure(dataset, id, phrases);
    return figure ? figurePlace(figure.value(), dataset, phrases.language()) : QString(); // said to be missing
}

QString sourcesOf(const FigureRow &row, const Dataset &dataset, const Phrases &phrases)
{
    QStringList labels;
    for (const QString &id : row.observationIds) {
        const Observation *figure = dataset.observation(id);
        const QString label = figure ? sourceLabel(dataset, figure->sourceId, phrases) : QString();
        if (!label.isEmpty() && !labels.contains(label))
            labels.append(label);
    }
    return labels.join(u"; "_s);
}

} // namespace

Result<TablePointer> figureData(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases)
{
    const Result<std::vector<FigureRow>> rows = figureRows(dataset, spec, phrases);
    if (!rows)
        return rows.error();

    const auto text = [&](const LocalizedText &wordings) { return wordings.in(phrases.language()); };
    RecordTable<FigureRow> table(u"figure"_s, rows.value(), phrases.language());
    table.addNumber(u"position"_s, phrases.translate("Column", "Position"),
                    [](const FigureRow &each) { return each.item.position; });
    table.addText(u"role"_s, phrases.translate("Column", "Role"), [](const FigureRow &each) { return each.item.role; });
    table.addText(u"category"_s, phrases.translate("Column", "Category"),
                  [&](const FigureRow &each) { return text(each.item.category); });
    table.addText(u"series"_s, phrases.translate("Column", "Series"),
                  [&](const FigureRow &each) { return text(each.item.series); });
    table.addText(u"figure_id"_s, phrases.translate("Column", "Figure"),
                  [](const FigureRow &each) { return each.item.figureId; });
    table.addText(u"printed"_s, phrases.translate("Column", "As printed"), &FigureRow::printed);
    table.addNumber(u"value"_s, phrases.translate("Column", "Value"), &FigureRow::value);
    table.addNumber(u"low"_s, phrases.translate("Column", "Low", "lower bound"), &FigureRow::low);
    table.addNumber(u"high"_s, phrases.translate("Column", "High", "upper bound"), &FigureRow::high);
    table.addText(u"unit"_s, phrases.translate("Column", "Unit"), [&](const FigureRow &each) {
        return nameOr(dataset.unit(each.unitId), each.unitId, phrases.language());
    });
    table.addPeriod(u"period"_s, phrases.translate("Column", "Period"), &FigureRow::period);
    table.addText(u"place"_s, phrases.translate("Column", "Place"),
                  [&](const FigureRow &each) { return placeOf(each, dataset, phrases); });
    table.addText(u"source"_s, phrases.translate("Column", "Source"),
                  [&](const FigureRow &each) { return sourcesOf(each, dataset, phrases); });
    table.addText(u"group"_s, phrases.translate("Column", "Group"),
                  [&](const FigureRow &each) { return text(each.item.group); });
    return table.build();
}

Failure writeFigureCsv(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases, QIODevice &device)
{
    const Result<TablePointer> table = figureData(dataset, spec, phrases);
    if (!table)
        return table.error();
    RowIndexes rows(table.value()->rowCount());
    std::iota(rows.begin(), rows.end(), RowIndex(0));
    return writeTable({*table.value(), rows, {}}, {TableFormat::Csv}, device);
}

} // namespace bangfu
