// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/contentfamilies.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

FigureTableCell textCell(const QString &text)
{
    FigureTableCell cell;
    cell.text = text;
    return cell;
}

FigureTableCell figureCell(const ChartMaterial &material, const ChartEntry &entry, const QString &text)
{
    FigureTableCell cell = textCell(text);
    cell.figureId = entry.figure.id;
    cell.description = material.descriptionOf(entry);
    cell.signs = entry.figure.signs;
    cell.isNumber = entry.isFigure() && entry.figure.hasNumber();
    return cell;
}

QString nameOf(const ChartMaterial &material, const ChartEntry &entry)
{
    const QString given = material.text(entry.item->category);
    if (!given.isEmpty())
        return given;
    if (entry.event)
        return material.text(entry.event->title);
    return entry.isFigure() ? figureName(entry.figure, material.language()) : material.descriptionOf(entry);
}

QString placeOf(const ChartMaterial &material, const ChartEntry &entry)
{
    if (entry.isFigure())
        return figurePlace(entry.figure, material.dataset(), material.language());
    const Place *place = entry.event ? material.dataset().place(entry.event->placeId) : nullptr;
    return place ? material.text(place->name) : QString();
}

QString timeOf(const ChartMaterial &material, const ChartEntry &entry)
{
    if (entry.event)
        return formatPeriod(entry.event->date, material.phrases());
    return entry.isFigure() ? formatPeriod(figurePeriod(entry.figure), material.phrases()) : QString();
}

/// One row a figure: what, how much, when, where, from which source.
void addStandardRows(const ChartMaterial &material, FigureTable &table)
{
    const Phrases &phrases = material.phrases();
    table.headings = {phrases.translate("FigureTable", "What", "heading of a column"),
                      phrases.translate("FigureTable", "Figure", "heading of a column"),
                      phrases.translate("FigureTable", "When", "heading of a column"),
                      phrases.translate("FigureTable", "Where", "heading of a column"),
                      phrases.translate("FigureTable", "Source", "heading of a column")};
    for (const ChartEntry &entry : material.entries()) {
        FigureTable::Row row;
        row.group = material.text(entry.item->group);
        row.cells = {textCell(nameOf(material, entry)), figureCell(material, entry, material.valueOf(entry)),
                     textCell(timeOf(material, entry)), textCell(placeOf(material, entry)),
                     textCell(material.sources().marksOf(entry.figure.sources))};
        table.rows.push_back(std::move(row));
    }
}

/// Rows are categories, columns are series; where the chart has nothing stands a dash.
class MatrixBuilder
{
public:
    MatrixBuilder(const ChartMaterial &material, FigureTable &table)
        : m_material(material)
        , m_table(table)
    {}

    void build()
    {
        m_table.headings = {m_material.phrases().translate("FigureTable", "What", "heading of a column")};
        for (const ChartEntry &entry : m_material.entries()) {
            if (std::find(m_columns.begin(), m_columns.end(), entry.item->series) == m_columns.end()) {
                m_columns.push_back(entry.item->series);
                m_table.headings << m_material.text(entry.item->series);
            }
        }
        for (const ChartEntry &entry : m_material.entries()) {
            const auto column = std::find(m_columns.begin(), m_columns.end(), entry.item->series) - m_columns.begin();
            rowOf(entry).cells[static_cast<std::size_t>(column) + 1] =
                figureCell(m_material, entry, m_material.labelOf(entry));
        }
    }

private:
    using Texts = std::pair<LocalizedText, LocalizedText>;

    FigureTable::Row &rowOf(const ChartEntry &entry)
    {
        const Texts key{entry.item->group, entry.item->category};
        const auto known = std::find(m_rows.begin(), m_rows.end(), key);
        if (known != m_rows.end())
            return m_table.rows[static_cast<std::size_t>(known - m_rows.begin())];
        m_rows.push_back(key);
        FigureTable::Row row;
        row.group = m_material.text(entry.item->group);
        row.cells.assign(m_columns.size() + 1, textCell(u"–"_s));
        row.cells.front() = textCell(nameOf(m_material, entry));
        m_table.rows.push_back(std::move(row));
        return m_table.rows.back();
    }

    const ChartMaterial &m_material;
    FigureTable &m_table;
    std::vector<LocalizedText> m_columns;
    std::vector<Texts> m_rows;
};

} // namespace

void addTable(const ChartMaterial &material, FigureContent &content)
{
    const auto &entries = material.entries();
    const bool hasSeries = std::any_of(entries.begin(), entries.end(),
                                       [](const ChartEntry &entry) { return !entry.item->series.isEmpty(); });
    if (hasSeries)
        MatrixBuilder(material, content.table).build();
    else
        addStandardRows(material, content.table);
}

} // namespace bangfu
