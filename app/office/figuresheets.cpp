// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/figuresheets.h"

#include <algorithm>
#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;
using Cells = std::vector<std::vector<SheetCell>>;

namespace {

constexpr QSize pictureSize{1200, 675};

/// Excel keeps 15 digits; a number with more stays exact as text.
SheetCell numberCell(const QString &plain)
{
    constexpr int keptDigits = 15;
    const auto digits = std::count_if(plain.begin(), plain.end(), [](QChar each) { return each.isDigit(); });
    return digits <= keptDigits ? SheetCell(plain.toDouble()) : SheetCell(plain);
}

SheetCell tableCell(const Column &column, RowIndex row)
{
    if (column.isMissing(row))
        return {};
    const QString plain = column.plainText(row);
    return column.asDecimal() ? numberCell(plain) : SheetCell(plain);
}

Cells tableCells(const Table &table)
{
    Cells cells(1);
    for (const Column &column : table.columns())
        cells.front().emplace_back(column.title());
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        std::vector<SheetCell> line;
        for (const Column &column : table.columns())
            line.push_back(tableCell(column, static_cast<RowIndex>(row)));
        cells.push_back(std::move(line));
    }
    return cells;
}

Cells networkCells(const FigureContent &content, const Phrases &phrases)
{
    Cells cells{{SheetCell(phrases.translate("Office", "From", "column heading: who gives")),
                 SheetCell(phrases.translate("Office", "To", "column heading: who receives")),
                 SheetCell(phrases.translate("Office", "Value", "column heading"))}};
    const std::vector<FlowNode> &nodes = content.network.nodes;
    for (const FlowLink &link : content.network.links) {
        cells.push_back({SheetCell(nodes[static_cast<std::size_t>(link.from)].label),
                         SheetCell(nodes[static_cast<std::size_t>(link.to)].label),
                         link.label.isEmpty() ? SheetCell() : SheetCell(link.label)});
    }
    for (const FlowNode &node : nodes) {
        if (!node.valueLabel.isEmpty())
            cells.push_back({SheetCell(node.label), SheetCell(), SheetCell(node.valueLabel)});
    }
    return cells;
}

Cells figureTableCells(const FigureTable &table)
{
    Cells cells(1);
    for (const QString &heading : table.headings)
        cells.front().emplace_back(heading);
    for (const FigureTable::Row &row : table.rows) {
        std::vector<SheetCell> line;
        for (const FigureTableCell &cell : row.cells)
            line.push_back(cell.text.isEmpty() ? SheetCell() : SheetCell(cell.text));
        line.resize(cells.front().size());
        cells.push_back(std::move(line));
    }
    return cells;
}

Cells denseCells(const FigureContent &content, std::size_t mostRows)
{
    Cells cells{{SheetCell(content.acrossAxis ? content.acrossAxis->title : QString())}};
    for (const DenseSeries &series : content.denseSeries)
        cells.front().emplace_back(series.name);
    for (std::size_t i = 0; i < content.denseSeries.size(); ++i) {
        const DenseSeries &series = content.denseSeries[i];
        for (std::size_t point = 0; point < series.values.size() && cells.size() <= mostRows; ++point) {
            std::vector<SheetCell> line(cells.front().size());
            line[0] = series.across[point];
            if (std::isfinite(series.values[point]))
                line[1 + i] = series.values[point];
            cells.push_back(std::move(line));
        }
    }
    return cells;
}

Cells markCells(const FigureContent &content, const Phrases &phrases)
{
    const bool hasSeries = content.series.size() > 1;
    Cells cells{{SheetCell(phrases.translate("Office", "What", "column heading: what a figure is about"))}};
    if (hasSeries)
        cells.front().emplace_back(phrases.translate("Column", "Series"));
    cells.front().emplace_back(phrases.translate("Office", "Value", "column heading"));
    const auto named = [](const auto &list, int index) {
        const auto place = static_cast<std::size_t>(index);
        return place < list.size() ? &list[place] : nullptr;
    };
    const auto addFrom = [&](const FigureContent &each) {
        for (const Mark &mark : each.marks) {
            const Category *category = named(each.categories, mark.category);
            const FigureSeries *series = named(each.series, mark.series);
            std::vector<SheetCell> line{SheetCell(category ? category->label : each.title)};
            if (hasSeries)
                line.emplace_back(series ? series->name : QString());
            line.emplace_back(mark.label);
            cells.push_back(std::move(line));
        }
    };
    addFrom(content);
    for (const FigureContent &panel : content.panels)
        addFrom(panel);
    return cells;
}

} // namespace

Cells shownCells(const FigureContent &content, const Phrases &phrases, std::size_t mostRows)
{
    if (content.type == ChartType::Table)
        return figureTableCells(content.table);
    if (!content.network.nodes.empty())
        return networkCells(content, phrases);
    return content.denseSeries.empty() ? markCells(content, phrases) : denseCells(content, mostRows);
}

Cells dataCells(const OfficeFigure &figure, const Phrases &phrases)
{
    return figure.data ? tableCells(*figure.data) : shownCells(figure.content, phrases);
}

void FigureSheets::add(const QString &name, WorkbookSheet sheet)
{
    sheet.name = sheetName(name, m_names);
    m_names << sheet.name;
    m_sheets.push_back(std::move(sheet));
}

QString FigureSheets::addChart(const ChartSheet &sheet, const QSize &room)
{
    WorkbookSheet page;
    page.rows = sheet.rows();
    page.chart = room;
    add(m_phrases.translate("Office", "Chart", "name of a sheet"), std::move(page));
    return m_names.last();
}

void FigureSheets::addPictured(const OfficeFigure &figure, const OfficePicture &picture)
{
    WorkbookSheet page;
    page.rows = shownCells(figure.content, m_phrases);
    if (picture && officeForm(figure.content) == OfficeForm::Picture) {
        const Result<QByteArray> painted = picture(bareContent(figure.content), pictureSize, PictureKind::Png);
        if (painted)
            page.picture = painted.value();
        page.pictureScale = 1 / officePictureScale;
    }
    add(m_phrases.translate("Office", "Chart", "name of a sheet"), std::move(page));
}

void FigureSheets::addData(const OfficeFigure &figure)
{
    WorkbookSheet page;
    page.rows = dataCells(figure, m_phrases);
    add(m_phrases.translate("Office", "Data", "name of a sheet"), std::move(page));
}

void FigureSheets::addDescriptions(const std::vector<OfficeFigure> &figures)
{
    addMetadata(figures);
    addSources(figures);
}

void FigureSheets::addMetadata(const std::vector<OfficeFigure> &figures)
{
    WorkbookSheet page;
    page.isWrapped = true;
    page.rows.push_back(
        {SheetCell(m_phrases.translate("Office", "Chart", "name of a sheet")),
         SheetCell(m_phrases.translate("Office", "Entry", "column heading: what is told about a chart")),
         SheetCell(m_phrases.translate("Office", "Content", "column heading: what is told about it"))});
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const FigureContent &content = figures[i].content;
        const auto addRow = [&](const QString &entry, const QString &text) {
            if (!text.isEmpty())
                page.rows.push_back({SheetCell(static_cast<double>(i + 1)), SheetCell(entry), SheetCell(text)});
        };
        addRow(m_phrases.translate("Office", "Title", "of a chart"), content.title);
        addRow(m_phrases.translate("Office", "Subtitle", "of a chart"), content.subtitle);
        addRow(m_phrases.translate("Office", "Unit", "of a chart's numbers"), content.axis.title);
        for (const QString &note : content.notes)
            addRow(m_phrases.translate("Office", "Note", "below a chart"), note);
        addRow(m_phrases.translate("Office", "Summary", "of a chart, in one paragraph"), content.summary);
        addRow(m_phrases.translate("Office", "Origin", "dataset and version that a chart was made from"),
               content.datasetLine);
    }
    add(m_phrases.translate("Office", "About", "name of a sheet: metadata"), std::move(page));
}

void FigureSheets::addSources(const std::vector<OfficeFigure> &figures)
{
    WorkbookSheet page;
    page.isWrapped = true;
    page.rows.push_back({SheetCell(m_phrases.translate("Office", "Chart", "name of a sheet")),
                         SheetCell(m_phrases.translate("Office", "Number", "column heading: of a source")),
                         SheetCell(m_phrases.translate("Column", "Source"))});
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const QStringList &sources = figures[i].content.sources;
        for (qsizetype k = 0; k < sources.size(); ++k)
            page.rows.push_back(
                {SheetCell(static_cast<double>(i + 1)), SheetCell(static_cast<double>(k + 1)), SheetCell(sources[k])});
    }
    add(m_phrases.translate("Office", "Sources", "name of a sheet"), std::move(page));
}

} // namespace bangfu
