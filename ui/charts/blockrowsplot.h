// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figureplot.h"
#include "ui/charts/marklabel.h"
#include "ui/charts/rowslayout.h"
#include "ui/charts/thresholdlines.h"
#include "ui/charts/valuescale.h"

namespace bangfu {

/// What charts share that have a block as high as it needs for each category: a column of names, headings of groups,
/// remarks below the blocks, a scale. The blocks are built of bars or icons of one thickness, as thick as there is
/// room.
class BlockRowsPlot : public FigurePlot
{
public:
    BlockRowsPlot(const FigureContent &content, const FigureStyle &style);

    double neededHeight(double width) const final;
    double comfortableHeight(double width) const final;
    void paint(FigureCanvas &canvas, const QRectF &area) const final;

protected:
    struct Thickness
    {
        double least = 0; ///< pixels
        double most = 0;
    };

    /// Where values lie within the plot.
    struct Plot
    {
        const ValueAxis *axis = nullptr;
        double left = 0;
        double width = 0;
        double right = 0; ///< where the figure ends
        double thick = 0; ///< of a bar or icon

        double part(double value) const; ///< 0 … 1 of the axis
        double at(double value) const { return left + part(value) * width; }
        double baseline() const { return at(0); }
    };

    virtual Thickness thickness() const = 0;
    /// How wide the plot may be within the room right of the names.
    virtual double plotWidth(double room) const = 0;
    virtual double blockHeight(int category, const Plot &plot) const = 0;
    /// Gives where the middle of the category's name stands.
    virtual double paintBlock(FigureCanvas &canvas, int category, const Plot &plot, const QRectF &block) const = 0;
    /// Whether the axis goes along the whole width of the plot, so that annotations find values on it.
    virtual bool hasValues() const { return true; }
    virtual bool hasGrid() const { return true; }
    virtual double scaleHeight() const { return m_scale.height(); }
    virtual void paintScale(FigureCanvas &canvas, const Plot &plot, double y, const QRectF &figure) const;
    virtual void paintGrid(FigureCanvas &canvas, const Plot &plot, double top, double bottom) const;
    /// Whether the plot itself paints a bracket; otherwise it is a remark below the block it ends at.
    virtual bool paintsItself(const Bracket &) const { return false; }

    std::vector<const Mark *> marksOf(int category) const;
    QColor colourOf(const Mark &mark) const;
    /// Thick where there are few, between bounds in bodies.
    Thickness thicknessFor(int barCount, double least, double most) const;
    const FigureContent &content() const { return m_content; }
    const FigureStyle &style() const { return m_style; }

private:
    struct Remark
    {
        QString figureId;
        QString description;
        TextBlock text;
    };

    struct Places
    {
        Plot plot;
        double labels = 0; ///< width of the column of names
        double top = 0;    ///< height of the labels of lines of reference
    };

    Places placesFor(double width, double thick) const;
    std::vector<Remark> remarksOf(int category, const Plot &plot) const;
    double gapFor(double thick) const;
    double rowHeight(int row, double width, const Plot &plot) const;
    double height(double width, double thick) const;
    double thicknessThatFits(const QRectF &area) const;
    void paintRow(FigureCanvas &canvas, int row, const Plot &plot, const QRectF &place) const;
    void paintRemarks(FigureCanvas &canvas, const std::vector<Remark> &remarks, QPointF place) const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
    RowsLayout m_rows;
    LyingScale m_scale;
    ThresholdLines m_thresholds;
};

} // namespace bangfu
