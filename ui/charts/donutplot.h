// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figureplot.h"

namespace bangfu {

/// A ring of true parts with their names and values beside it, and the whole in its middle.
class DonutPlot final : public FigurePlot
{
public:
    DonutPlot(const FigureContent &content, const FigureStyle &style);

    double neededHeight(double width) const override;
    double comfortableHeight(double width) const override;
    void paint(FigureCanvas &canvas, const QRectF &area) const override;

private:
    struct PartLabel
    {
        const Mark *mark = nullptr;
        TextBlock text;
        double angle = 0;  ///< of the middle of the part, clockwise from the top, in radians
        double signs = 0;  ///< room before the text
        double middle = 0; ///< of the text, from the middle of the ring downwards
        bool isRight() const;
    };

    /// A line of text below the ring, or in its middle.
    struct Line
    {
        QString figureId; ///< may be empty
        QString description;
        TextBlock text;
    };

    struct Layout
    {
        double diameter = 0;
        double width = 0;
        std::vector<PartLabel> labels;
        std::vector<Line> middle;
        std::vector<Line> below;
        double height() const;
        double ringHeight() const; ///< of the ring and what stands beside it
    };

    double leastDiameter() const { return m_style.space(11); }
    double mostDiameter(double width) const;
    double partOf(double value) const;
    Layout layoutFor(double width, double diameter) const;
    void setMiddle(Layout &layout) const;
    std::vector<PartLabel> labelsFor(double width, double diameter) const;
    static void spread(std::vector<PartLabel> &labels, double diameter, double gap);
    void paintPart(FigureCanvas &canvas, const Mark &mark, QPointF centre, double diameter) const;
    void paintLabel(FigureCanvas &canvas, const PartLabel &label, QPointF centre, double diameter) const;
    void paintLines(FigureCanvas &canvas, const std::vector<Line> &lines, QPointF top) const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
};

} // namespace bangfu
