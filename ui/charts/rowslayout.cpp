// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rowslayout.h"

#include <QPainter>

#include <algorithm>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

constexpr double widestLabelColumn = 0.32; // of the figure
constexpr double labelGap = 0.9;           // in bodies

} // namespace

RowsLayout::RowsLayout(const FigureContent &content, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
{
    QString group;
    for (std::size_t i = 0; i < content.categories.size(); ++i) {
        const Category &category = content.categories[i];
        if (category.group != group && !category.group.isEmpty())
            m_rows.push_back({-1, category.group});
        group = category.group;
        m_rows.push_back({static_cast<int>(i), category.label});
    }
}

int RowsLayout::rowOf(int category) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [category](const Row &each) { return each.category == category; });
    return static_cast<int>(row - m_rows.begin());
}

TextBlock RowsLayout::labelOf(const Row &row, double width) const
{
    const bool isHeading = row.category < 0;
    return setText(row.text, isHeading ? Type::Strong : Type::Body, m_style, m_style.theme.text,
                   isHeading ? width : width * widestLabelColumn);
}

double RowsLayout::labelWidth(double width) const
{
    double widest = 0;
    for (const Row &row : m_rows) {
        if (row.category >= 0)
            widest = std::max(widest, labelOf(row, width).width);
    }
    return widest > 0 ? widest + m_style.space(labelGap) : 0;
}

double RowsLayout::tallestLabel(double width) const
{
    double tallest = 0;
    for (int row = 0; row < count(); ++row)
        tallest = std::max(tallest, labelHeight(row, width));
    return tallest;
}

double RowsLayout::labelHeight(int row, double width) const
{
    return labelOf(m_rows[static_cast<std::size_t>(row)], width).height();
}

void RowsLayout::paintLabel(FigureCanvas &canvas, int row, QPointF topLeft, double width) const
{
    const Row &each = m_rows[static_cast<std::size_t>(row)];
    const TextBlock label = labelOf(each, width);
    if (each.category < 0) // may be longer than the column: the plot's rules stop short of it
        canvas.painter().fillRect(QRectF(topLeft, QSizeF(label.width + m_style.space(0.3), label.height())),
                                  m_style.theme.background);
    canvas.drawText(label, topLeft);
}

void RowsLayout::paint(FigureCanvas &canvas, const QRectF &area, double rowHeight) const
{
    double top = area.top();
    for (int row = 0; row < count(); ++row) {
        const double label = labelHeight(row, area.width());
        // A heading stands close to what it heads.
        const double offset = categoryOf(row) < 0 ? rowHeight - label : (rowHeight - label) / 2;
        paintLabel(canvas, row, {area.left(), top + offset}, area.width());
        top += rowHeight;
    }
}

void PlotWidth::keepRoom(double part, double behind)
{
    if (part <= 0)
        return;
    constexpr double leastPart = 0.3; // a plot narrower than this says nothing
    m_width = std::max(m_whole * leastPart, std::min(m_width, (m_whole - behind) / part));
}

} // namespace bangfu
