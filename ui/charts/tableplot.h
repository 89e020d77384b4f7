// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figureplot.h"

namespace bangfu {

/// Figures in rows and columns: headings, groups, hairlines, numbers at the right of their column.
class TablePlot final : public FigurePlot
{
public:
    TablePlot(const FigureContent &content, const FigureStyle &style);

    double neededHeight(double width) const override;
    double comfortableHeight(double width) const override;
    double neededWidth() const override;
    void paint(FigureCanvas &canvas, const QRectF &area) const override;

private:
    struct Column
    {
        double left = 0;
        double width = 0; ///< at first of the longest text in one line
        double least = 0; ///< of the longest word
        bool isNumber = false;
    };

    const FigureTable &table() const { return m_content.table; }
    double gap() const { return m_style.space(1.4); }
    /// Of the signs before a cell's text.
    double signsWidth(const MarkSigns &signs) const;
    TextBlock headingText(std::size_t column, double width) const;
    TextBlock cellText(const FigureTableCell &cell, double width) const;
    std::vector<Column> measuredColumns() const;
    std::vector<Column> columnsFor(double width) const;
    double headingHeight(const std::vector<Column> &columns) const;
    double rowHeight(const FigureTable::Row &row, const std::vector<Column> &columns) const;
    bool startsGroup(std::size_t row) const;
    TextBlock groupText(std::size_t row, double width) const;
    /// With so much room in pixels above and below the text of each row.
    double height(double width, double padding) const;
    double leastPadding() const { return m_style.space(0.3); }
    double mostPadding() const { return m_style.space(1.1); }
    void paintHeadings(FigureCanvas &canvas, const std::vector<Column> &columns, QPointF place) const;
    void paintCell(FigureCanvas &canvas, const FigureTableCell &cell, const Column &column, QPointF place) const;
    void paintSigns(FigureCanvas &canvas, const MarkSigns &signs, QPointF middleLeft) const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
};

} // namespace bangfu
