// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timelineplot.h"

#include "chart/timeaxis.h"
#include "ui/charts/seriessign.h"
#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

constexpr double lanePadding = 0.5; // bodies, above and below the rows of a lane
constexpr double rowGap = 0.35;
constexpr double narrow = 42; // bodies: narrower pages have the names of lanes above them

ValueAxis axisOf(const FigureContent &content)
{
    if (content.acrossAxis && !content.acrossAxis->ticks.empty())
        return *content.acrossAxis;
    if (content.acrossAxis)
        return timeAxis(content.acrossAxis->minimum, content.acrossAxis->maximum, content.language);
    double from = 1e9;
    double to = -1e9;
    for (const Mark &mark : content.marks) {
        from = std::min(from, mark.across.value_or(from));
        to = std::max({to, mark.across.value_or(to), mark.acrossEnd.value_or(to)});
    }
    return timeAxis(from, to, content.language);
}

} // namespace

double TimelinePlot::Lane::rowsHeight() const
{
    return std::accumulate(rowHeights.begin(), rowHeights.end(), 0.0);
}

TimelinePlot::TimelinePlot(const FigureContent &content, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
    , m_time(axisOf(content))
    , m_scale(m_time, style)
{}

QColor TimelinePlot::colourOf(const Mark &mark) const
{
    const auto index = static_cast<std::size_t>(mark.series);
    return seriesColour(index < m_content.series.size() ? m_content.series[index] : FigureSeries(), mark.isFaded,
                        m_style.theme);
}

double TimelinePlot::position(double time, const Layout &layout) const
{
    return ValuePlane(QRectF(layout.plotLeft, 0, layout.plotWidth, 1), m_time, true).position(time);
}

/// The words stand behind the sign, or before it where the page ends, or below it where neither side has room.
TimelinePlot::Event TimelinePlot::placed(const Mark &mark, const Layout &layout, double width) const
{
    Event event;
    event.mark = &mark;
    const double half = markerSize(m_style) / 2;
    const double line = m_style.space(m_style.lineFactor());
    const double start = position(*mark.across, layout);
    const double end = mark.acrossEnd ? position(*mark.acrossEnd, layout) : start;
    const bool isPoint = end - start < 2 * half;
    const double middle = (start + end) / 2;
    event.sign = isPoint ? QRectF(middle - half, line / 2 - half, 2 * half, 2 * half)
                         : QRectF(start, line / 2 - half * 0.8, end - start, half * 1.6);
    const double reach = mark.signs.isOpenAbove ? openEndReach(m_style) : 0;
    const double sign = mark.signs.isUncertain ? triangleWidth(m_style) + m_style.space(0.3) : 0;
    const double gap = m_style.space(0.5);
    const double wanted = std::min(m_style.space(17), layout.plotWidth * 0.55);
    const double least = std::min(m_style.space(9), layout.plotWidth * 0.35);
    const auto set = [&](double room) {
        return setLabelWithin(mark.label, Type::Body, m_style,
                              mark.isFaded ? m_style.theme.quietText : m_style.theme.text, room - sign);
    };
    const double behind = width - (event.sign.right() + reach + gap);
    const double before = event.sign.left() - gap - layout.plotLeft;
    if (behind >= least || behind >= before) {
        event.text = set(std::clamp(behind, 1.0, wanted));
        event.left = event.sign.right() + reach + gap + sign;
    } else {
        event.text = set(std::clamp(before, 1.0, wanted));
        event.left = event.sign.left() - gap - event.text.width;
    }
    if (std::max(behind, before) < least) {
        event.text = set(std::min(layout.plotWidth, m_style.space(24)));
        event.textTop = line;
        event.left = std::clamp(event.sign.left() + sign, layout.plotLeft + sign,
                                std::max(layout.plotLeft + sign, width - event.text.width));
    }
    const QRectF words(event.left - sign, event.textTop, event.text.width + sign, event.text.height());
    event.box = words.united(event.sign.adjusted(0, 0, reach, 0));
    return event;
}

/// Each event takes the first row in which nothing stands where it would.
void TimelinePlot::stack(Lane &lane) const
{
    std::stable_sort(lane.events.begin(), lane.events.end(),
                     [](const Event &a, const Event &b) { return *a.mark->across < *b.mark->across; });
    const double gap = m_style.space(0.8);
    for (std::size_t i = 0; i < lane.events.size(); ++i) {
        Event &event = lane.events[i];
        const auto isTaken = [&](const Event &other) {
            return other.row == event.row && other.box.left() < event.box.right() + gap &&
                   event.box.left() < other.box.right() + gap;
        };
        const auto end = lane.events.begin() + static_cast<std::ptrdiff_t>(i);
        while (std::any_of(lane.events.begin(), end, isTaken))
            ++event.row;
        lane.rowHeights.resize(std::max(lane.rowHeights.size(), event.row + 1));
        double &height = lane.rowHeights[event.row];
        height = std::max(height, event.box.bottom() + m_style.space(rowGap));
    }
}

double TimelinePlot::laneHeight(const Lane &lane, const Layout &layout) const
{
    const double padding = 2 * m_style.space(lanePadding);
    const double above = lane.group.isEmpty() ? 0 : lane.group.height() + m_style.space(0.6);
    if (layout.hasNamesAbove)
        return above + lane.name.height() + lane.rowsHeight() + padding;
    return above + std::max(lane.name.height(), lane.rowsHeight()) + padding;
}

TimelinePlot::Layout TimelinePlot::layoutFor(double width) const
{
    Layout layout;
    layout.hasNamesAbove = width < m_style.space(narrow);
    const double room = layout.hasNamesAbove ? width : width * 0.2;
    double widest = 0;
    QString group;
    for (const Category &category : m_content.categories) {
        Lane lane;
        lane.name = setLabelWithin(category.label, Type::Strong, m_style, m_style.theme.text, room);
        if (category.group != group)
            lane.group = setText(category.group, Type::Heading, m_style, m_style.theme.quietText, width);
        group = category.group;
        widest = std::max(widest, lane.name.width);
        layout.lanes.push_back(std::move(lane));
    }
    const double half = markerSize(m_style) / 2;
    layout.plotLeft = half + (layout.hasNamesAbove || widest == 0 ? 0 : widest + m_style.space(1.2));
    layout.plotWidth = std::max(1.0, width - layout.plotLeft - half);
    for (const Mark &mark : m_content.marks) {
        const auto lane = static_cast<std::size_t>(mark.category);
        if (mark.across && mark.absence == Absence::None && lane < layout.lanes.size())
            layout.lanes[lane].events.push_back(placed(mark, layout, width));
    }
    for (Lane &lane : layout.lanes) {
        stack(lane);
        layout.height += laneHeight(lane, layout);
    }
    return layout;
}

double TimelinePlot::neededHeight(double width) const
{
    return layoutFor(width).height + m_scale.height() + m_style.space(0.4);
}

double TimelinePlot::comfortableHeight(double width) const
{
    return neededHeight(width) + m_style.space(5) * static_cast<double>(m_content.categories.size());
}

void TimelinePlot::paint(FigureCanvas &canvas, const QRectF &page) const
{
    const Layout layout = layoutFor(page.width());
    const double height = std::min(page.height(), comfortableHeight(page.width()));
    // What height is left over is shared between above and below, with more of it below.
    const QRectF area(page.left(), page.top() + (page.height() - height) * 0.3, page.width(), height);
    const double lanesHeight = height - m_scale.height() - m_style.space(0.4);
    const double spare =
        std::max(0.0, lanesHeight - layout.height) / std::max(1.0, static_cast<double>(layout.lanes.size()));
    const double bottom = area.top() + lanesHeight;
    for (const AxisTick &tick : m_time.ticks) {
        const double x = area.left() + position(tick.value, layout);
        canvas.drawLine({x, area.top()}, {x, bottom}, m_style.theme.rule);
    }
    double top = area.top();
    for (const Lane &lane : layout.lanes) {
        canvas.drawLine({area.left(), top}, {area.right(), top}, m_style.theme.rule);
        paintLane(canvas, lane, layout, {area.left(), top + spare / 2});
        top += laneHeight(lane, layout) + spare;
    }
    canvas.drawLine({area.left(), bottom}, {area.right(), bottom}, m_style.theme.quietText);
    m_scale.paint(canvas, bottom, area, [&](double time) { return area.left() + position(time, layout); });
}

void TimelinePlot::paintLane(FigureCanvas &canvas, const Lane &lane, const Layout &layout, QPointF topLeft) const
{
    double top = topLeft.y() + m_style.space(lanePadding);
    if (!lane.group.isEmpty()) {
        canvas.drawText(lane.group, {topLeft.x(), top});
        top += lane.group.height() + m_style.space(0.6);
    }
    canvas.drawText(lane.name, {topLeft.x(), top});
    if (layout.hasNamesAbove)
        top += lane.name.height();
    std::vector<double> rowTops;
    for (const double height : lane.rowHeights) {
        rowTops.push_back(top);
        top += height;
    }
    for (const Mark &mark : m_content.marks) { // hits in the order of the marks
        for (const Event &event : lane.events) {
            if (event.mark == &mark)
                paintEvent(canvas, event, {topLeft.x(), rowTops[event.row]});
        }
    }
}

void TimelinePlot::paintEvent(FigureCanvas &canvas, const Event &event, QPointF origin) const
{
    const Mark &mark = *event.mark;
    const QColor colour = colourOf(mark);
    const QRectF sign = event.sign.translated(origin);
    const bool isPoint = !mark.acrossEnd || event.sign.width() <= markerSize(m_style);
    if (isPoint) {
        paintMarker(canvas, sign.center(), 0, colour, mark.signs);
    } else {
        canvas.painter().fillRect(sign, fillOf(mark.signs, colour, m_style.theme));
        paintBarSigns(canvas, sign, mark.signs, colour);
    }
    if (mark.signs.isOpenAbove)
        paintOpenEnd(canvas, {sign.right(), sign.center().y()}, true, colour);
    const QPointF place = origin + QPointF(event.left, event.textTop);
    // The hairlines of the scale stop short of the words.
    for (int i = 0; i < event.text.lines.size(); ++i)
        canvas.painter().fillRect(QRectF(place + QPointF(0, i * event.text.lineHeight + m_style.space(0.1)),
                                         QSizeF(event.text.width, event.text.lineHeight - m_style.space(0.2))),
                                  m_style.theme.background);
    if (mark.signs.isUncertain)
        paintTriangle(canvas, place + QPointF(-triangleWidth(m_style) - m_style.space(0.3), event.text.lineHeight / 2),
                      m_style.theme.warning);
    canvas.drawText(event.text, place);
    canvas.addHit(mark.figureId, sign, mark.description);
}

} // namespace bangfu
