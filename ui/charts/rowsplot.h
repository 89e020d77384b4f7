// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figureplot.h"
#include "ui/charts/marklabel.h"
#include "ui/charts/plotchart.h"
#include "ui/charts/rowslayout.h"
#include "ui/charts/thresholdlines.h"
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
    virtual void fillChart(PlotChart &chart) const = 0;
    /// Paints signs and labels over the chart; `right` is where the figure ends.
    virtual void paintOver(FigureCanvas &canvas, const PlotChart &chart, double right) const = 0;

    QColor colourOf(const Mark &mark) const;
    /// A value as a part of the axis, 0 … 1.
    double partOf(double value) const;
    int rowCount() const { return m_rows.count(); }
    int rowOf(int category) const { return m_rows.rowOf(category); }

    const FigureContent &content() const { return m_content; }
    const FigureStyle &style() const { return m_style; }

private:
    double rowNeed(double width) const;
    double topRoom(double plotWidth) const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
    RowsLayout m_rows;
    LyingScale m_scale;
    ThresholdLines m_thresholds;
};

} // namespace bangfu
