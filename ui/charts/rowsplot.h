// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figureplot.h"
#include "ui/charts/plotchart.h"
#include "ui/charts/rowslayout.h"
#include "ui/charts/valuescale.h"

namespace bangfu {

/// What all charts with lying values share: a column of labels, rows of one height, a scale below.
class RowsPlot : public FigurePlot
{
public:
    RowsPlot(const FigureContent &content, const FigureStyle &style);

    double neededHeight(double width) const override;
    double comfortableHeight(double width) const override;
    void paint(FigureCanvas &canvas, const QRectF &area) const override;

protected:
    /// How wide the plot may be within the room right of the labels.
    virtual double plotWidth(double room) const = 0;
    virtual double neededRowHeight(double plotWidth) const = 0;
    virtual double comfortableRowHeight() const = 0;
    /// Above the first row.
    virtual double topRoom(double) const { return 0; }
    virtual void fillChart(PlotChart &chart) const = 0;
    /// Paints signs and labels over the chart; `right` is where the figure ends.
    virtual void paintOver(FigureCanvas &canvas, const PlotChart &chart, double right) const = 0;
    virtual void paintTop(FigureCanvas &, const PlotChart &, const QRectF &) const {}

    QColor colourOf(const Mark &mark) const;
    /// A value as a part of the axis, 0 … 1.
    double partOf(double value) const;
    int rowOf(int category) const { return m_rows.rowOf(category); }

    const FigureContent &content() const { return m_content; }
    const FigureStyle &style() const { return m_style; }

private:
    double rowNeed(double width) const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
    RowsLayout m_rows;
    LyingScale m_scale;
};

/// The label of a mark with the width of all signs before it.
struct MarkLabel
{
    TextBlock text;
    double before = 0; ///< arrow, triangle and gaps between the mark and the text
    double width() const { return before + text.width; }
};

MarkLabel markLabel(const Mark &mark, const FigureStyle &style);

/// Paints arrow, triangle and label rightwards from the end of a mark. Gives where they end.
double paintLabelBehind(FigureCanvas &canvas, const Mark &mark, QPointF end, const QColor &colour);

} // namespace bangfu
