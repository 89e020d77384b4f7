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
    return setText(row.text, isHeading ? Type::Strong : Type::Body, m_style, m_style.theme.text, width);
}

double RowsLayout::labelWidth(double width) const
{
    const double most = width * widestLabelColumn;
    double widest = 0;
    for (const Row &row : m_rows) {
        if (row.category >= 0)
            widest = std::max(widest, labelOf(row, most).width);
    }
    return widest > 0 ? widest + m_style.space(labelGap) : 0;
}

double RowsLayout::tallestLabel(double width) const
{
    double tallest = 0;
    for (const Row &row : m_rows) {
        const bool isHeading = row.category < 0;
        tallest = std::max(tallest, labelOf(row, isHeading ? width : width * widestLabelColumn).height());
    }
    return tallest;
}

void RowsLayout::paint(FigureCanvas &canvas, const QRectF &area, double rowHeight) const
{
    double top = area.top();
    for (const Row &row : m_rows) {
        const bool isHeading = row.category < 0;
        const TextBlock label = labelOf(row, isHeading ? area.width() : area.width() * widestLabelColumn);
        // A heading stands close to what it heads.
        const double offset = isHeading ? rowHeight - label.height() : (rowHeight - label.height()) / 2;
        if (isHeading) // may be longer than the column: the plot's rules stop short of it
            canvas.painter().fillRect(
                QRectF(area.left(), top + offset, label.width + m_style.space(0.3), label.height()),
                m_style.theme.background);
        canvas.drawText(label, {area.left(), top + offset});
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
