// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figureplot.h"

#include <QPainterPath>

namespace bangfu {

/// Flows from givers at the left to receivers at the right, over as many columns as places pass on what they get.
/// Ribbons are as wide as their amounts; where amounts are not known, all are equal thin lines, and a note says so.
class SankeyPlot final : public FigurePlot
{
public:
    SankeyPlot(const FigureContent &content, const FigureStyle &style);

    double neededHeight(double width) const override;
    double comfortableHeight(double width) const override;
    void paint(FigureCanvas &canvas, const QRectF &area) const override;

private:
    struct Node
    {
        int column = 0;
        double weight = 0;      ///< the larger of what comes and goes
        double linesHeight = 0; ///< least height of its bar: that of equal lines
        bool isBeside = false;  ///< its words stand beside the bar, not above it
        TextBlock text;
        QRectF bar;
        double taken = 0; ///< of its left side so far
        double given = 0; ///< of its right side
    };

    struct Ribbon
    {
        const FlowLink *link = nullptr;
        TextBlock label;
        double width = 0;
        QPointF start; ///< middle of its ends
        QPointF end;
    };

    struct Layout
    {
        std::vector<Node> nodes;
        std::vector<std::vector<std::size_t>> columns; ///< indexes of nodes from the top
        std::vector<Ribbon> ribbons;
        double labelLeft = 0; ///< widths of the words beside the first and the last column
        double labelRight = 0;
        double perUnit = 0; ///< pixels of width for one unit
        double top = 0;     ///< height of headings
        TextBlock note;
    };

    bool isLinkValid(const FlowLink &link) const;
    std::vector<int> columnsOfNodes() const;
    double weightOf(const FlowLink &link) const;
    Layout layoutFor(double width) const;
    void orderColumns(Layout &layout) const;
    double leastHeight(const Layout &layout) const;
    double columnHeight(const Layout &layout, const std::vector<std::size_t> &column, double perUnit) const;
    double slotHeight(const Node &node, double perUnit) const;
    void fitInto(Layout &layout, const QRectF &area) const;
    void placeRibbons(Layout &layout) const;
    QPainterPath pathOf(const Ribbon &ribbon) const;
    void paintHeadings(FigureCanvas &canvas, const Layout &layout, const QRectF &area) const;
    void paintRibbon(FigureCanvas &canvas, const Ribbon &ribbon) const;
    void paintNode(FigureCanvas &canvas, const Layout &layout, std::size_t index) const;
    void paintRibbonLabels(FigureCanvas &canvas, const Layout &layout, const QRectF &area) const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
};

} // namespace bangfu
