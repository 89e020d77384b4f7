// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figurecanvas.h"

namespace bangfu {

/// The rows of a lying chart: one for each category, and one for the heading of each group.
class RowsLayout
{
public:
    struct Row
    {
        int category = -1; ///< none: a heading
        QString text;
    };

    RowsLayout(const FigureContent &content, const FigureStyle &style);

    int count() const { return static_cast<int>(m_rows.size()); }
    bool hasHeadings() const { return m_rows.size() > m_content.categories.size(); }
    int rowOf(int category) const;
    int categoryOf(int row) const { return m_rows[static_cast<std::size_t>(row)].category; }

    /// The width of the column of labels, with the gap to the plot, for a figure of this width.
    double labelWidth(double width) const;
    double tallestLabel(double width) const;
    double labelHeight(int row, double width) const;
    void paintLabel(FigureCanvas &canvas, int row, QPointF topLeft, double width) const;
    void paint(FigureCanvas &canvas, const QRectF &area, double rowHeight) const;

private:
    /// As wide as a figure of this width allows.
    TextBlock labelOf(const Row &row, double width) const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
    std::vector<Row> m_rows;
};

/// How wide a plot may be so that what stands behind each value still fits into the whole.
class PlotWidth
{
public:
    explicit PlotWidth(double whole)
        : m_whole(whole)
        , m_width(whole)
    {}

    /// Something of a width stands behind a value at `part` (0 … 1) of the plot.
    void keepRoom(double part, double behind);

    double value() const { return m_width; }

private:
    double m_whole;
    double m_width;
};

} // namespace bangfu
