// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figureplot.h"
#include "ui/charts/labelplacement.h"
#include "ui/charts/seriessign.h"
#include "ui/charts/twoaxes.h"

namespace bangfu {

/// Lines through time, to scale. Points are drawn, gaps stay open. The names of the lines stand at their ends, moved
/// apart where they would touch, or in a key above where they are too many.
class LinePlot final : public FigurePlot
{
public:
    LinePlot(const FigureContent &content, const FigureStyle &style);

    double neededHeight(double width) const override;
    double comfortableHeight(double width) const override;
    void paint(FigureCanvas &canvas, const QRectF &area) const override;

private:
    struct EndLabel : StackedLabel
    {
        int series = 0;
        const Mark *mark = nullptr; ///< null for points of plain tables
        TextBlock text;
        QPointF end; ///< of the line
    };

    struct Layout
    {
        QRectF plot;
        ValuePlane values;
        ValuePlane across;
        std::vector<EndLabel> ends;
    };

    bool isKeyed() const;
    double keyHeight(double width) const;
    TextBlock endText(int series, const Mark *mark, double width) const;
    std::vector<EndLabel> endLabels(double width) const;
    bool isNamed(const EndLabel &label) const;
    double signsWidth(const EndLabel &label) const;
    Layout layoutIn(const QRectF &area) const;
    QPointF pointOf(const Mark &mark, const Layout &layout) const;
    QColor colourOf(const Mark &mark) const;
    void paintLines(FigureCanvas &canvas, const Layout &layout) const;
    void paintDenseSeries(FigureCanvas &canvas, const Layout &layout) const;
    void paintMarks(FigureCanvas &canvas, const Layout &layout) const;
    void paintEndLabels(FigureCanvas &canvas, const Layout &layout) const;
    void paintValueLabels(FigureCanvas &canvas, const Layout &layout, const QRectF &area) const;
    std::vector<const Mark *> marksByWeight() const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
    ValueAxis m_time;
    std::vector<std::vector<const Mark *>> m_lines; ///< the marks of each series in time, absent ones among them
};

} // namespace bangfu
