// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tableplot.h"

#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

constexpr double signSize = 0.75; // bodies
constexpr double signGap = 0.35;
constexpr double groupGap = 0.6;

} // namespace

TablePlot::TablePlot(const FigureContent &content, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
{}

double TablePlot::signsWidth(const MarkSigns &signs) const
{
    const int count = (signs.isDerived || signs.isTarget ? 1 : 0) + (signs.isUncertain ? 1 : 0);
    return count * m_style.space(signSize + signGap);
}

TextBlock TablePlot::headingText(std::size_t column, double width) const
{
    const QString text = column < static_cast<std::size_t>(table().headings.size())
                             ? table().headings[static_cast<int>(column)]
                             : QString();
    return setLabelWithin(text, Type::Note, m_style, m_style.theme.quietText, width);
}

TextBlock TablePlot::cellText(const FigureTableCell &cell, double width) const
{
    return setLabelWithin(cell.text, Type::Body, m_style, m_style.theme.text,
                          std::max(1.0, width - signsWidth(cell.signs)));
}

std::vector<TablePlot::Column> TablePlot::measuredColumns() const
{
    const auto headings = static_cast<std::size_t>(table().headings.size());
    std::size_t count = headings;
    for (const FigureTable::Row &row : table().rows)
        count = std::max(count, row.cells.size());
    std::vector<Column> columns(count, Column{0, 0, m_style.space(3), false});
    // Numbers stay in one line, and of a text at least a few characters where any two may be parted.
    const auto widen = [&](Column &column, const QString &text, Type type, double whole) {
        const QColor &ink = m_style.theme.text;
        const double width = setLabel(text, type, m_style, ink).width;
        column.width = std::max(column.width, width);
        column.least = std::max({column.least, setLabel(text, type, m_style, ink, 1).width, std::min(width, whole)});
    };
    const double few = m_style.space(5);
    for (std::size_t i = 0; i < headings; ++i)
        widen(columns[i], table().headings[static_cast<int>(i)], Type::Note, few);
    for (const FigureTable::Row &row : table().rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            Column own;
            widen(own, row.cells[i].text, Type::Body, row.cells[i].isNumber ? 3 * few : few);
            const double signs = signsWidth(row.cells[i].signs);
            columns[i].width = std::max(columns[i].width, own.width + signs);
            columns[i].least = std::max(columns[i].least, own.least + signs);
            columns[i].isNumber = columns[i].isNumber || row.cells[i].isNumber;
        }
    }
    for (Column &column : columns)
        column.width = std::max(column.width, column.least);
    return columns;
}

double TablePlot::neededWidth() const
{
    double width = 0;
    for (const Column &column : measuredColumns())
        width += column.least + gap();
    return std::max(0.0, width - gap());
}

/// Each column as wide as its longest text where all fit; else long texts are broken, each by its share.
std::vector<TablePlot::Column> TablePlot::columnsFor(double width) const
{
    std::vector<Column> columns = measuredColumns();
    const double gaps = std::max(0.0, static_cast<double>(columns.size()) - 1);
    const double room = width - gap() * gaps;
    double whole = 0;
    double must = 0;
    for (const Column &column : columns) {
        whole += column.width;
        must += column.least;
    }
    double between = gap();
    if (whole > room) {
        const double part = must < room ? (room - must) / std::max(1.0, whole - must) : 0;
        const double shrunk = std::min(1.0, room / std::max(1.0, must));
        for (Column &column : columns)
            column.width = column.least * shrunk + (column.width - column.least) * part;
    } else if (gaps > 0) {
        between += std::min(m_style.space(4), (room - whole) / gaps);
    }
    double left = 0;
    for (Column &column : columns) {
        column.left = left;
        left += column.width + between;
    }
    return columns;
}

double TablePlot::headingHeight(const std::vector<Column> &columns) const
{
    double height = 0;
    for (std::size_t i = 0; i < columns.size(); ++i)
        height = std::max(height, headingText(i, columns[i].width).height());
    return height;
}

double TablePlot::rowHeight(const FigureTable::Row &row, const std::vector<Column> &columns) const
{
    double height = m_style.space(m_style.lineFactor());
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        height = std::max(height, cellText(row.cells[i], columns[i].width).height());
    return height;
}

bool TablePlot::startsGroup(std::size_t row) const
{
    const QString &group = table().rows[row].group;
    return !group.isEmpty() && (row == 0 || table().rows[row - 1].group != group);
}

TextBlock TablePlot::groupText(std::size_t row, double width) const
{
    return setText(table().rows[row].group, Type::Strong, m_style, m_style.theme.text, width);
}

double TablePlot::height(double width, double padding) const
{
    const std::vector<Column> columns = columnsFor(width);
    double height = headingHeight(columns) + m_style.space(0.4);
    for (std::size_t i = 0; i < table().rows.size(); ++i) {
        height += rowHeight(table().rows[i], columns) + 2 * padding;
        if (startsGroup(i))
            height += groupText(i, width).height() + padding + m_style.space(groupGap);
    }
    return std::ceil(height) + 1;
}

double TablePlot::neededHeight(double width) const
{
    return height(width, leastPadding());
}

double TablePlot::comfortableHeight(double width) const
{
    return height(width, mostPadding());
}

void TablePlot::paint(FigureCanvas &canvas, const QRectF &area) const
{
    const std::vector<Column> columns = columnsFor(area.width());
    const double least = neededHeight(area.width());
    const double spread = comfortableHeight(area.width()) - least;
    const double part = spread > 0 ? std::clamp((area.height() - least) / spread, 0.0, 1.0) : 0;
    const double padding = leastPadding() + (mostPadding() - leastPadding()) * part;
    const double right = columns.empty() ? area.left() : area.left() + columns.back().left + columns.back().width;
    QPointF place = area.topLeft();
    paintHeadings(canvas, columns, place);
    place.ry() += headingHeight(columns) + m_style.space(0.4);
    canvas.drawLine(place, {right, place.y()}, m_style.theme.quietText);
    for (std::size_t i = 0; i < table().rows.size(); ++i) {
        const FigureTable::Row &row = table().rows[i];
        if (startsGroup(i)) {
            place.ry() += m_style.space(groupGap);
            const TextBlock group = groupText(i, area.width());
            canvas.drawText(group, place + QPointF(0, padding / 2));
            place.ry() += group.height() + padding;
        }
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            paintCell(canvas, row.cells[column], columns[column], place + QPointF(columns[column].left, padding));
        place.ry() += rowHeight(row, columns) + 2 * padding;
        canvas.drawLine(place, {right, place.y()}, m_style.theme.rule);
    }
}

void TablePlot::paintHeadings(FigureCanvas &canvas, const std::vector<Column> &columns, QPointF place) const
{
    const double height = headingHeight(columns);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const TextBlock text = headingText(i, columns[i].width);
        canvas.drawText(text, place + QPointF(columns[i].left, height - text.height()),
                        columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft, columns[i].width);
    }
}

void TablePlot::paintCell(FigureCanvas &canvas, const FigureTableCell &cell, const Column &column, QPointF place) const
{
    const TextBlock text = cellText(cell, column.width);
    const double signs = signsWidth(cell.signs);
    const double left = cell.isNumber ? place.x() + column.width - text.width : place.x() + signs;
    paintSigns(canvas, cell.signs, {left - signs, place.y() + text.lineHeight / 2});
    canvas.drawText(text, {left, place.y()}, cell.isNumber ? Qt::AlignRight : Qt::AlignLeft);
    if (!cell.figureId.isEmpty())
        canvas.addHit(cell.figureId, QRectF(left - signs, place.y(), text.width + signs, text.height()),
                      cell.description);
}

void TablePlot::paintSigns(FigureCanvas &canvas, const MarkSigns &signs, QPointF middleLeft) const
{
    const double size = m_style.space(signSize);
    if (signs.isDerived || signs.isTarget) {
        MarkSigns own = signs;
        own.isUncertain = false;
        paintBar(canvas, QRectF(middleLeft.x(), middleLeft.y() - size / 2, size, size), own,
                 m_style.theme.seriesColour(0));
        middleLeft.rx() += m_style.space(signSize + signGap);
    }
    if (signs.isUncertain)
        paintTriangle(canvas, middleLeft, m_style.theme.warning);
}

} // namespace bangfu
