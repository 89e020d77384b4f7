// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lineplot.h"

#include "chart/timeaxis.h"
#include "ui/charts/densepainter.h"
#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

constexpr std::size_t mostNamedLines = 8;
constexpr double endGap = 0.7; // bodies
constexpr double denseStroke = 1.2;

/// Where the content says nothing of its time axis: exactly as long as its marks.
ValueAxis axisOverMarks(const FigureContent &content)
{
    double from = 0;
    double to = 0;
    bool isFirst = true;
    for (const Mark &mark : content.marks) {
        if (!mark.across)
            continue;
        from = isFirst ? *mark.across : std::min(from, *mark.across);
        to = isFirst ? *mark.across : std::max(to, *mark.across);
        isFirst = false;
    }
    return timeAxis(from, to, content.language);
}

QString seriesHitId(std::size_t index)
{
    return QStringLiteral("series-%1").arg(index);
}

} // namespace

LinePlot::LinePlot(const FigureContent &content, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
    , m_time(content.acrossAxis ? *content.acrossAxis : axisOverMarks(content))
    , m_lines(std::max<std::size_t>(1, content.series.size()))
{
    for (const Mark &mark : content.marks) {
        if (mark.across && mark.series >= 0 && static_cast<std::size_t>(mark.series) < m_lines.size())
            m_lines[static_cast<std::size_t>(mark.series)].push_back(&mark);
    }
    for (std::vector<const Mark *> &line : m_lines)
        std::stable_sort(line.begin(), line.end(),
                         [](const Mark *a, const Mark *b) { return *a->across < *b->across; });
}

bool LinePlot::isKeyed() const
{
    return m_content.series.size() > mostNamedLines;
}

double LinePlot::keyHeight(double width) const
{
    return isKeyed() ? SeriesKey(m_content, m_style, SeriesKey::Sign::LineAndMarker, width).height() : 0;
}

QColor LinePlot::colourOf(const Mark &mark) const
{
    const auto index = static_cast<std::size_t>(mark.series);
    return seriesColour(index < m_content.series.size() ? m_content.series[index] : FigureSeries(), mark.isFaded,
                        m_style.theme);
}

TextBlock LinePlot::endText(int series, const Mark *mark, double width) const
{
    QStringList lines;
    const auto index = static_cast<std::size_t>(series);
    if (!mark && index < m_content.denseSeries.size()) {
        if (m_content.denseSeries.size() > 1)
            lines << m_content.denseSeries[index].name;
    } else if (m_content.series.size() > 1) {
        lines << m_content.series[index].name;
    }
    if (mark)
        lines << mark->label;
    return setLabelWithin(lines.join(u'\n'), Type::Body, m_style, m_style.theme.text, width);
}

std::vector<LinePlot::EndLabel> LinePlot::endLabels(double width) const
{
    std::vector<EndLabel> labels;
    if (isKeyed())
        return labels;
    const double room = width * 0.28;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto last = std::find_if(m_lines[i].rbegin(), m_lines[i].rend(),
                                       [](const Mark *mark) { return mark->absence == Absence::None; });
        if (last != m_lines[i].rend())
            labels.push_back({{}, static_cast<int>(i), *last, endText(static_cast<int>(i), *last, room), {}});
    }
    for (std::size_t i = 0; i < m_content.denseSeries.size(); ++i) {
        const TextBlock text = endText(static_cast<int>(i), nullptr, room);
        if (!text.isEmpty())
            labels.push_back({{}, static_cast<int>(i), nullptr, text, {}});
    }
    for (EndLabel &label : labels)
        label.height = label.text.height();
    return labels;
}

bool LinePlot::isNamed(const EndLabel &label) const
{
    return label.mark && m_content.series.size() > 1;
}

/// The marker of a named line and the triangle of an uncertain value stand before the words.
double LinePlot::signsWidth(const EndLabel &label) const
{
    double width = !label.mark      ? m_style.space(denseStroke + 0.35)
                   : isNamed(label) ? markerSize(m_style) + m_style.space(0.35)
                                    : 0;
    if (label.mark && label.mark->signs.isUncertain)
        width += triangleWidth(m_style) + m_style.space(0.3);
    return width;
}

double LinePlot::neededHeight(double width) const
{
    double labels = 0;
    for (const EndLabel &label : endLabels(width))
        labels += label.height;
    return keyHeight(width) + TwoAxes(m_content.axis, m_time, m_style, width).room() +
           std::max(m_style.space(9), labels);
}

double LinePlot::comfortableHeight(double width) const
{
    return neededHeight(width) + m_style.space(60);
}

QPointF LinePlot::pointOf(const Mark &mark, const Layout &layout) const
{
    return {layout.across.position(*mark.across), layout.values.position(mark.value)};
}

LinePlot::Layout LinePlot::layoutIn(const QRectF &area) const
{
    Layout layout;
    layout.ends = endLabels(area.width());
    double widest = 0;
    for (const EndLabel &label : layout.ends) {
        widest = std::max(widest, label.text.width + signsWidth(label));
    }
    const double right = widest > 0 ? widest + m_style.space(endGap + 0.6) : m_style.space(1);
    const TwoAxes axes(m_content.axis, m_time, m_style, area.width());
    layout.plot = axes.plotIn(area, right);
    layout.values = axes.values(layout.plot);
    layout.across = axes.across(layout.plot);
    std::vector<StackedLabel *> stack;
    for (EndLabel &label : layout.ends) {
        if (label.mark) {
            label.end = pointOf(*label.mark, layout);
        } else {
            const DenseSeries &series = m_content.denseSeries[static_cast<std::size_t>(label.series)];
            const auto last = std::find_if(series.values.rbegin(), series.values.rend(),
                                           [](double value) { return !std::isnan(value); });
            if (last == series.values.rend())
                continue;
            const auto index = static_cast<std::size_t>(series.values.rend() - last) - 1;
            label.end = {layout.across.position(series.across[index]), layout.values.position(*last)};
        }
        label.middle = label.end.y();
        stack.push_back(&label);
    }
    spreadApart(stack, layout.plot.top() - m_style.space(0.7), layout.plot.bottom() + m_style.space(0.4));
    return layout;
}

void LinePlot::paint(FigureCanvas &canvas, const QRectF &area) const
{
    const double key = keyHeight(area.width());
    if (key > 0)
        SeriesKey(m_content, m_style, SeriesKey::Sign::LineAndMarker, area.width()).paint(canvas, area.topLeft());
    const double height = std::min(area.height(), comfortableHeight(area.width()));
    const QRectF inner(area.left(), area.top() + key, area.width(), height - key);
    const Layout layout = layoutIn(inner);
    canvas.setValues(layout.values);
    TwoAxes(m_content.axis, m_time, m_style, area.width()).paint(canvas, inner, layout.plot);
    paintDenseSeries(canvas, layout);
    paintLines(canvas, layout);
    paintMarks(canvas, layout);
    paintEndLabels(canvas, layout);
    paintValueLabels(canvas, layout, inner);
}

void LinePlot::paintDenseSeries(FigureCanvas &canvas, const Layout &layout) const
{
    for (std::size_t i = 0; i < m_content.denseSeries.size(); ++i) {
        const DenseSeries &series = m_content.denseSeries[i];
        QPen pen = seriesPen(static_cast<int>(i), m_style.theme.seriesColour(series.colour), m_style);
        pen.setWidthF(std::max(1.0, m_style.space(0.1)));
        paintDenseLine(canvas, series, {layout.values, layout.across}, pen);
        if (!series.name.isEmpty())
            canvas.addHit(seriesHitId(i), layout.plot, series.name);
    }
}

/// Stretch by stretch: one that leads to or from a computed or planned value is drawn as such.
void LinePlot::paintLines(FigureCanvas &canvas, const Layout &layout) const
{
    for (const std::vector<const Mark *> &line : m_lines) {
        QPolygonF run;
        const auto finish = [&](const Mark &of) {
            canvas.painter().setPen(seriesPen(of.series, colourOf(of), m_style));
            canvas.painter().setBrush(Qt::NoBrush);
            if (run.size() > 1)
                canvas.painter().drawPolyline(run);
            run.clear();
        };
        const Mark *previous = nullptr;
        for (const Mark *mark : line) {
            if (mark->absence != Absence::None) {
                if (previous)
                    finish(*previous);
                previous = nullptr;
                continue;
            }
            const QPointF point = pointOf(*mark, layout);
            const bool isSoft = mark->signs.isDerived || mark->signs.isTarget;
            if (previous && (isSoft || previous->signs.isDerived || previous->signs.isTarget)) {
                finish(*previous);
                canvas.painter().setPen(derivedPen(colourOf(*mark), m_style));
                canvas.painter().drawLine(pointOf(*previous, layout), point);
            }
            run << point;
            previous = mark;
        }
        if (previous)
            finish(*previous);
    }
}

void LinePlot::paintMarks(FigureCanvas &canvas, const Layout &layout) const
{
    const double half = markerSize(m_style) / 2;
    for (const Mark &mark : m_content.marks) {
        if (!mark.across)
            continue;
        if (mark.absence != Absence::None) {
            // The gap itself is the sign; it can be pointed at above its place in time.
            const double x = layout.across.position(*mark.across);
            canvas.addHit(mark.figureId, QRectF(x - half, layout.plot.bottom() - 2 * half, 2 * half, 2 * half),
                          mark.description);
            continue;
        }
        const QPointF point = pointOf(mark, layout);
        if (mark.signs.isOpenAbove)
            paintOpenEnd(canvas, point - QPointF(0, half), false, colourOf(mark));
        paintMarker(canvas, point, mark.series, colourOf(mark), mark.signs);
        canvas.addHit(mark.figureId, QRectF(point - QPointF(half, half), point + QPointF(half, half)),
                      mark.description);
    }
}

void LinePlot::paintEndLabels(FigureCanvas &canvas, const Layout &layout) const
{
    const double gap = m_style.space(endGap);
    for (const EndLabel &label : layout.ends) {
        double left = layout.plot.right() + gap;
        const QPointF wanted(left, label.middle);
        const bool isMoved = std::abs(label.middle - label.end.y()) > label.text.lineHeight / 2 ||
                             label.end.x() < layout.plot.right() - m_style.space(1);
        if (isMoved && !label.text.isEmpty())
            canvas.drawLine(label.end + QPointF(gap * 0.6, 0), wanted - QPointF(gap * 0.2, 0), m_style.theme.quietMark);
        const double top = label.middle - label.height / 2;
        const double firstLine = top + label.text.lineHeight / 2;
        if (isNamed(label)) {
            paintMarker(canvas, {left + markerSize(m_style) / 2, firstLine}, label.series, colourOf(*label.mark), {});
            left += markerSize(m_style) + m_style.space(0.35);
        }
        if (!label.mark) {
            const DenseSeries &series = m_content.denseSeries[static_cast<std::size_t>(label.series)];
            const double stroke = m_style.space(denseStroke);
            canvas.drawLine({left, firstLine}, {left + stroke, firstLine}, m_style.theme.seriesColour(series.colour),
                            std::max(2.0, m_style.space(0.2)));
            left += stroke + m_style.space(0.35);
        }
        if (label.mark && label.mark->signs.isUncertain)
            left += paintTriangle(canvas, {left, firstLine}, m_style.theme.warning) + m_style.space(0.3);
        canvas.drawText(label.text, {left, top});
    }
}

/// The ends and the extremes of each line before what lies between them.
std::vector<const Mark *> LinePlot::marksByWeight() const
{
    std::vector<std::pair<int, const Mark *>> ranked;
    for (const std::vector<const Mark *> &line : m_lines) {
        const Mark *lowest = nullptr;
        const Mark *highest = nullptr;
        for (const Mark *mark : line) {
            if (mark->absence != Absence::None)
                continue;
            lowest = lowest && lowest->value <= mark->value ? lowest : mark;
            highest = highest && highest->value >= mark->value ? highest : mark;
        }
        for (const Mark *mark : line) {
            const int rank = mark == line.front() || mark == line.back() ? 0
                             : mark == highest || mark == lowest         ? 1
                             : mark->absence != Absence::None            ? 3
                                                                         : 2;
            ranked.emplace_back(rank, mark);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const Mark *> marks;
    for (const auto &[rank, mark] : ranked)
        marks.push_back(mark);
    return marks;
}

void LinePlot::paintValueLabels(FigureCanvas &canvas, const Layout &layout, const QRectF &area) const
{
    const QRectF room(layout.plot.left() + m_style.space(0.2), layout.plot.top() - m_style.space(0.7),
                      area.right() - layout.plot.left() - m_style.space(0.2),
                      layout.plot.height() + m_style.space(0.7));
    LabelPlacement placement(room, m_style.space(0.45));
    for (const PaintedText &text : canvas.painting().texts)
        placement.block(text.area);
    const double half = markerSize(m_style) / 2;
    for (const std::vector<const Mark *> &line : m_lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (line[i]->absence != Absence::None)
                continue;
            const QPointF point = pointOf(*line[i], layout);
            const double reach = line[i]->signs.isOpenAbove ? openEndReach(m_style) : 0;
            placement.addMark(QRectF(point - QPointF(half, half + reach), point + QPointF(half, half)));
            if (i > 0 && line[i - 1]->absence == Absence::None)
                placement.blockLine({pointOf(*line[i - 1], layout), point}, m_style.space(0.3));
        }
    }
    std::vector<const Mark *> shown;
    for (const EndLabel &label : layout.ends)
        shown.push_back(label.mark);
    for (const Mark *mark : marksByWeight()) {
        if (mark->label.isEmpty() || std::find(shown.begin(), shown.end(), mark) != shown.end())
            continue;
        const bool isAbsent = mark->absence != Absence::None;
        const TextBlock text = setLabel(mark->label, isAbsent ? Type::Note : Type::Body, m_style,
                                        isAbsent || mark->isFaded ? m_style.theme.quietText : m_style.theme.text);
        const double sign = mark->signs.isUncertain ? triangleWidth(m_style) + m_style.space(0.3) : 0;
        const QPointF point = isAbsent ? QPointF(layout.across.position(*mark->across), layout.plot.bottom() - half)
                                       : pointOf(*mark, layout);
        const double reach = mark->signs.isOpenAbove ? openEndReach(m_style) : 0;
        const QRectF around(point - QPointF(half, half + reach), point + QPointF(half, half));
        const auto place = placement.place({text.width + sign, text.height()}, around);
        if (!place)
            continue;
        if (sign > 0)
            paintTriangle(canvas, *place + QPointF(0, text.lineHeight / 2), m_style.theme.warning);
        canvas.drawText(text, *place + QPointF(sign, 0));
    }
}

} // namespace bangfu
