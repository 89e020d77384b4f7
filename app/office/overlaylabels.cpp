// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/overlaylabels.h"

#include "office/textmeasure.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bangfu {

using Form = NativeChart::Form;

namespace {

constexpr double gap = 6;

class LabelPlacer
{
public:
    LabelPlacer(ChartOverlay &overlay, const ChartLayout &layout, const OfficeColours &colours)
        : m_overlay(overlay)
        , m_layout(layout)
        , m_chart(layout.chart())
        , m_colours(colours)
        , m_line(layout.lineHeight())
    {}

    void place()
    {
        for (const NativeSeries &series : m_chart.series) {
            std::vector<bool> isLabelled;
            for (const NativePoint &point : series.points)
                isLabelled.push_back(point.value && !point.label.isEmpty());
            m_overlay.isLabelled.push_back(std::move(isLabelled));
        }
        if (m_chart.form == Form::Doughnut) {
            placeAroundRing();
            return;
        }
        if (m_chart.hasCategories())
            placeAbsent();
        if (m_chart.isStacked() && m_chart.series.front().isBase)
            placeAtRanges();
        else if (m_chart.isStacked())
            placeAtParts();
        else if (m_chart.form == Form::Lines)
            placeAtLines();
    }

private:
    double width(const QString &text) const { return textWidth(text) * m_layout.typeSize() * 1.05 + 2; }

    void addText(const QRectF &area, const QString &text, TextAlignment alignment, OfficeColour colour)
    {
        const TextLook look{m_layout.typeSize(), colour, false, m_layout.content().language};
        m_overlay.texts.push_back({area, text, look, alignment});
    }

    void addLeader(QPointF from, QPointF to)
    {
        m_overlay.lines.push_back({from, to, {m_colours.quietMark, 0.75, false, false}});
    }

    /// Says at the baseline why nothing stands there.
    void placeAbsent()
    {
        const QRectF &plot = m_layout.plot();
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            for (std::size_t row = 0; row < m_chart.series[i].points.size(); ++row) {
                const NativePoint &point = m_chart.series[i].points[row];
                if (point.value || point.label.isEmpty())
                    continue;
                const double at = m_layout.barAt(static_cast<int>(row), i);
                const double room = width(point.label);
                if (m_chart.isLying)
                    addText({plot.left() + gap, at - m_line / 2, room, m_line}, point.label, TextAlignment::Left,
                            m_colours.quietText);
                else
                    addText({at - room / 2, plot.bottom() - m_line * 1.2, room, m_line}, point.label,
                            TextAlignment::Centre, m_colours.quietText);
            }
        }
    }

    void placeAtRanges()
    {
        const std::vector<NativePoint> &base = m_chart.series.front().points;
        for (std::size_t i = 1; i < m_chart.series.size(); ++i) {
            for (std::size_t row = 0; row < base.size(); ++row) {
                const NativePoint &point = m_chart.series[i].points[row];
                if (!point.value)
                    continue;
                m_overlay.isLabelled[i][row] = false;
                const double end = m_layout.valueAt(base[row].value.value_or(0) + *point.value);
                const double at = m_layout.categoryAt(static_cast<int>(row));
                const double room = width(point.label);
                if (m_chart.isLying)
                    addText({end + gap, at - m_line / 2, room, m_line}, point.label, TextAlignment::Left,
                            m_colours.text);
                else
                    addText({at - room / 2, end - m_line * 1.2, room, m_line}, point.label, TextAlignment::Centre,
                            m_colours.text);
            }
        }
    }

    void placeAtParts()
    {
        for (std::size_t row = 0; row < m_chart.isHeading.size(); ++row) {
            double from = 0;
            m_reached.clear();
            for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
                const NativePoint &point = m_chart.series[i].points[row];
                if (!point.value)
                    continue;
                const double start = m_layout.valueAt(from);
                from += *point.value;
                const double end = m_layout.valueAt(from);
                if (std::abs(end - start) >= width(point.label) + gap || !m_chart.isLying)
                    continue;
                m_overlay.isLabelled[i][row] = false;
                placeBelowPart((start + end) / 2, static_cast<int>(row), point.label);
            }
        }
    }

    void placeBelowPart(double middle, int row, const QString &label)
    {
        const double room = width(label);
        const double left = std::clamp(middle - room / 2, 0.0, std::max(m_layout.size().width() - room, 0.0));
        std::size_t level = 0;
        while (level < m_reached.size() && m_reached[level] > left)
            ++level;
        m_reached.resize(std::max(m_reached.size(), level + 1));
        m_reached[level] = left + room + gap;
        const double bar = m_layout.categoryAt(row) + m_layout.barThickness() / 2;
        const double top = bar + gap + static_cast<double>(level) * m_line;
        addLeader({middle, bar}, {middle, top + 1});
        addText({left, top, room, m_line}, label, TextAlignment::Centre, m_colours.text);
    }

    /// Lines that end close to each other: their labels move apart.
    void placeAtLines()
    {
        const std::size_t count = m_chart.isHeading.size();
        for (const std::size_t row : {std::size_t(0), count - 1}) {
            std::vector<std::size_t> order;
            for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
                if (m_overlay.isLabelled[i][row])
                    order.push_back(i);
            }
            const auto heightOf = [&](std::size_t i) { return m_layout.valueAt(*m_chart.series[i].points[row].value); };
            std::stable_sort(order.begin(), order.end(),
                             [&](std::size_t one, std::size_t other) { return heightOf(one) < heightOf(other); });
            std::vector<double> places;
            for (const std::size_t i : order)
                places.push_back(places.empty() ? heightOf(i) : std::max(heightOf(i), places.back() + m_line));
            const double over = places.empty() ? 0 : places.back() - (m_layout.plot().bottom() + m_line / 2);
            for (std::size_t k = 0; k < order.size(); ++k)
                placeAtLine(order[k], row, places[k] - std::max(over, 0.0));
            if (count < 2)
                return;
        }
    }

    void placeAtLine(std::size_t series, std::size_t row, double y)
    {
        const NativePoint &point = m_chart.series[series].points[row];
        const double own = m_layout.valueAt(*point.value);
        if (std::abs(own - y) < 1)
            return;
        m_overlay.isLabelled[series][row] = false;
        const double x = m_layout.categoryAt(static_cast<int>(row));
        const bool isLeft = row == 0;
        const double room = width(point.label);
        const double edge = x + (isLeft ? -1 : 1) * 14;
        addLeader({x + (isLeft ? -5 : 5), own}, {edge, y});
        addText({isLeft ? edge - room - 2 : edge + 2, y - m_line / 2, room, m_line}, point.label,
                isLeft ? TextAlignment::Right : TextAlignment::Left, m_colours.text);
    }

    /// Name and value beside each part: there is no legend to look up.
    void placeAroundRing()
    {
        const std::vector<NativePoint> &points = m_chart.series.front().points;
        double whole = 0;
        for (const NativePoint &point : points)
            whole += point.value.value_or(0);
        double before = 0;
        double lowestRight = 0; // texts at the right follow each other down, those at the left up
        double highestLeft = m_layout.size().height();
        for (std::size_t i = 0; i < points.size() && whole > 0; ++i) {
            const double part = points[i].value.value_or(0);
            m_overlay.isLabelled.front()[i] = false;
            const double angle = 2 * std::numbers::pi * (before + part / 2) / whole;
            before += part;
            const QString text = m_chart.categories[static_cast<qsizetype>(i)] + u'\n' + points[i].label;
            placeBesideRing(angle, text, angle < std::numbers::pi ? lowestRight : highestLeft);
        }
        for (const Bracket &bracket : m_layout.content().brackets) {
            if (!spansCategories(bracket))
                placeInRing(bracket.label);
        }
    }

    void placeBesideRing(double angle, const QString &text, double &limit)
    {
        const QRectF &ring = m_layout.plot();
        const double radius = ring.width() / 2;
        const bool isRight = angle < std::numbers::pi;
        const QPointF direction(std::sin(angle), -std::cos(angle));
        const QPointF edge = ring.center() + direction * radius;
        const double x = edge.x() + (isRight ? 2 : -2) * gap;
        const double room = isRight ? m_layout.size().width() - x : x;
        const double height = lineCount(text, m_layout.typeSize(), room) * m_line;
        double top = edge.y() + direction.y() * height / 2 - height / 2;
        top = isRight ? std::max(top, limit) : std::min(top, limit - height);
        limit = isRight ? top + height : top;
        addText({isRight ? x : 0, top, room, height}, text, isRight ? TextAlignment::Left : TextAlignment::Right,
                m_colours.text);
    }

    void placeInRing(const QString &label)
    {
        const QRectF &ring = m_layout.plot();
        const double room = ring.width() * 0.5;
        const double height = lineCount(label, m_layout.typeSize(), room) * m_line;
        addText({ring.center().x() - room / 2, ring.center().y() - height / 2, room, height}, label,
                TextAlignment::Centre, m_colours.text);
    }

    ChartOverlay &m_overlay;
    const ChartLayout &m_layout;
    const NativeChart &m_chart;
    const OfficeColours &m_colours;
    double m_line;
    std::vector<double> m_reached; ///< how far the labels below the row's parts reach, by their lines
};

} // namespace

void placeLabels(ChartOverlay &overlay, const ChartLayout &layout, const OfficeColours &colours)
{
    LabelPlacer(overlay, layout, colours).place();
}

} // namespace bangfu
