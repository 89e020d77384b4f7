// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figureplot.h"
#include "ui/charts/valuescale.h"

namespace bangfu {

/// What happened when, to scale: a lane for each place, a point for a day, a bar for a period, hollow where it was
/// only planned. Words stand beside their sign, in as many rows as it takes for none to touch another.
class TimelinePlot final : public FigurePlot
{
public:
    TimelinePlot(const FigureContent &content, const FigureStyle &style);

    double neededHeight(double width) const override;
    double comfortableHeight(double width) const override;
    void paint(FigureCanvas &canvas, const QRectF &page) const override;

private:
    struct Event
    {
        const Mark *mark = nullptr;
        TextBlock text;
        QRectF sign;     ///< from the top left of its row, y of the first line
        double left = 0; ///< of the text
        double textTop = 0;
        QRectF box; ///< sign and text
        std::size_t row = 0;
    };

    struct Lane
    {
        TextBlock group; ///< heading above, may be empty
        TextBlock name;
        std::vector<Event> events;
        std::vector<double> rowHeights;

        double rowsHeight() const;
    };

    struct Layout
    {
        double plotLeft = 0; ///< from the left of the area
        double plotWidth = 0;
        bool hasNamesAbove = false;
        std::vector<Lane> lanes;
        double height = 0; ///< of all lanes without stretching
    };

    double position(double time, const Layout &layout) const;
    Layout layoutFor(double width) const;
    Event placed(const Mark &mark, const Layout &layout, double width) const;
    void stack(Lane &lane) const;
    double laneHeight(const Lane &lane, const Layout &layout) const;
    QColor colourOf(const Mark &mark) const;
    void paintLane(FigureCanvas &canvas, const Lane &lane, const Layout &layout, QPointF topLeft) const;
    void paintEvent(FigureCanvas &canvas, const Event &event, QPointF origin) const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
    ValueAxis m_time;
    LyingScale m_scale;
};

} // namespace bangfu
