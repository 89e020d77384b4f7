// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/chartlayout.h"

#include "office/textmeasure.h"

#include <algorithm>
#include <cmath>

namespace bangfu {

using Form = NativeChart::Form;

namespace {

constexpr double gap = 6;
constexpr double legendKey = 26; ///< the key and the gaps around it
constexpr double thickestBar = 64;
constexpr double filledShare = 0.66; ///< of a category's room

bool isLabelledAtEnd(const NativeChart &chart)
{
    return chart.form == Form::Bars || chart.series.front().isBase;
}

} // namespace

bool spansCategories(const Bracket &bracket)
{
    return bracket.fromCategory != bracket.toCategory;
}

ChartLayout::ChartLayout(const FigureContent &content, const NativeChart &chart, const ChartRoom &room)
    : m_content(content)
    , m_chart(chart)
    , m_room(room)
{
    placeTitleAndLegend();
    if (chart.form == Form::Doughnut)
        placeRing();
    else if (chart.isLying)
        placeLying();
    else
        placeUpright();
}

double ChartLayout::textWidthIn(const QString &text, double typeSize)
{
    return textWidth(text) * typeSize;
}

double ChartLayout::heightOf(const QString &text, double width) const
{
    return lineCount(text, m_room.typeSize, width) * lineHeight();
}

double ChartLayout::widest(const QStringList &texts, double limit) const
{
    double most = 0;
    for (const QString &text : texts)
        most = std::max(most, width(text));
    return std::min(most, limit);
}

double ChartLayout::tickWidth() const
{
    QStringList labels;
    for (const AxisTick &tick : m_content.axis.ticks)
        labels << tick.label;
    return widest(labels, m_room.size.width() * 0.3);
}

std::size_t ChartLayout::bracketCount() const
{
    return static_cast<std::size_t>(
        std::count_if(m_content.brackets.begin(), m_content.brackets.end(), spansCategories));
}

void ChartLayout::placeTitleAndLegend()
{
    const double room = m_room.size.width();
    if (!m_room.title.isEmpty())
        m_top = lineCount(m_room.title, titleSize() * 1.06, room * 0.7) * titleSize() * lineSpacing + 2 * gap;
    int named = 0;
    double length = 0;
    double longest = 0;
    for (const NativeSeries &series : m_chart.series) {
        if (series.isBase || series.name.isEmpty())
            continue;
        ++named;
        length += width(series.name) * 1.05 + legendKey;
        longest = std::max(longest, width(series.name) * 1.05 + legendKey);
    }
    m_legend = {0, m_top, 0, 0}; // without height there is none
    if (named < 2)
        return;
    const int columns = std::max(1, static_cast<int>(std::min<double>(named, std::floor(room / longest))));
    const int rows = length <= room ? 1 : (named + columns - 1) / columns;
    m_legend = {0, m_top, rows == 1 ? std::min(length + gap, room) : room, rows * lineHeight() * 1.15};
    m_top += m_legend.height() + gap;
}

/// The plot is as wide as it can be with every label at the end of its bar within the chart.
double ChartLayout::widthForEndLabels(double left, double right) const
{
    const double all = std::max(m_room.size.width() - left - right, 40.0);
    double fitting = all;
    const ValueAxis &axis = m_content.axis;
    const auto fit = [&](double value, const QString &label) {
        const double share = (value - axis.minimum) / std::max(axis.maximum - axis.minimum, 1e-300);
        const double need = width(label) * 1.05 + 3 * gap;
        if (share > 0 && !label.isEmpty())
            fitting = std::min(fitting, (all - need) / share);
    };
    for (const Mark &mark : m_content.marks) {
        if (isLabelledAtEnd(m_chart))
            fit(mark.absence == Absence::None ? mark.value : axis.minimum, mark.label);
    }
    for (const Bracket &bracket : m_content.brackets) {
        if (!spansCategories(bracket))
            fit(m_chart.form == Form::Share ? axis.maximum : bracket.value, bracket.label);
    }
    return std::max(fitting, all * 0.35);
}

void ChartLayout::placeLying()
{
    const double all = m_room.size.width();
    const double left = widest(m_chart.categories, all * 0.3) * 1.06 + 2 * gap;
    QStringList sideLabels;
    for (const SideLabel &label : m_content.sideLabels)
        sideLabels << label.label;
    QStringList bracketLabels;
    for (const Bracket &bracket : m_content.brackets) {
        if (spansCategories(bracket))
            bracketLabels << bracket.label;
    }
    m_sideLabelRoom = widest(sideLabels, all * 0.2) * 1.05;
    m_bracketRoom = bracketLabels.isEmpty() ? 0 : widest(bracketLabels, all * 0.16) * 1.05 + 3 * gap;
    const double brackets = m_bracketRoom * static_cast<double>(bracketCount());
    const double sides = m_sideLabelRoom > 0 ? m_sideLabelRoom + 4 * gap : 0;
    m_bracketsAt = all - brackets;
    m_sideLabelsAt = m_bracketsAt - sides + 3 * gap;
    m_thresholdRoom = static_cast<double>(m_content.thresholds.size()) * lineHeight();

    const double top = m_top + m_thresholdRoom + gap;
    const double bottom = lineHeight() * (m_content.axis.title.isEmpty() ? 1.3 : 2.4);
    const double lastTick = m_content.axis.ticks.empty() ? 0 : width(m_content.axis.ticks.back().label) / 2;
    const double plotWidth = std::min(widthForEndLabels(left, brackets + sides), all - left - lastTick - 2);
    m_plot = {left, top, plotWidth, std::max(m_room.size.height() - top - bottom, 30.0)};
}

void ChartLayout::placeUpright()
{
    const double all = m_room.size.width();
    const double left = tickWidth() * 1.05 + 2 * gap;
    QStringList thresholds;
    for (const ThresholdLine &threshold : m_content.thresholds)
        thresholds << threshold.label;
    m_thresholdRoom = widest(thresholds, all * 0.2) * 1.05;
    double right = m_thresholdRoom > 0 ? m_thresholdRoom + gap : gap;
    if (m_chart.form == Form::Scatter && m_content.acrossAxis && !m_content.acrossAxis->ticks.empty())
        right = std::max(right, width(m_content.acrossAxis->ticks.back().label) / 2 + 2);
    const double plotWidth = std::max(all - left - right, 40.0);

    const double slot = m_chart.hasCategories()
                            ? plotWidth / static_cast<double>(std::max<qsizetype>(1, m_chart.categories.size()))
                            : plotWidth;
    double bottom = lineHeight() * 1.5;
    for (const QString &category : m_chart.categories)
        bottom = std::max(bottom, heightOf(category, slot * 0.9) + gap * 1.5);
    if (m_content.acrossAxis && !m_content.acrossAxis->title.isEmpty())
        bottom += lineHeight();

    double top = m_top + (m_content.axis.title.isEmpty() ? 0 : lineHeight() * 1.2);
    m_bracketRoom = lineHeight() + 2 * gap;
    m_bracketsAt = top;
    top += m_bracketRoom * static_cast<double>(bracketCount());
    m_sideLabelsAt = top;
    m_sideLabelRoom = slot * 0.94;
    double sides = 0;
    for (const SideLabel &label : m_content.sideLabels)
        sides = std::max(sides, heightOf(label.label, m_sideLabelRoom));
    top += sides;
    double marks = 0;
    for (const Mark &mark : m_content.marks)
        marks = std::max(marks, heightOf(mark.label, std::max(slot, all * 0.2)));
    top += marks + gap;
    m_plot = {left, top, plotWidth, std::max(m_room.size.height() - top - bottom, 30.0)};
}

void ChartLayout::placeRing()
{
    const double height = m_room.size.height() - m_top;
    const double side = std::min(height - 3 * lineHeight(), m_room.size.width() * 0.42);
    m_plot = {(m_room.size.width() - side) / 2, m_top + (height - side) / 2, side, side};
}

double ChartLayout::valueAt(double value) const
{
    const ValueAxis &axis = m_content.axis;
    double share = 0;
    if (axis.isLogarithmic && axis.minimum > 0) {
        const double decades = std::log10(axis.maximum / axis.minimum);
        share = value > 0 && decades > 0 ? std::log10(value / axis.minimum) / decades : 0;
    } else if (axis.maximum > axis.minimum) {
        share = (value - axis.minimum) / (axis.maximum - axis.minimum);
    }
    share = std::clamp(share, 0.0, 1.0);
    return m_chart.isLying ? m_plot.left() + share * m_plot.width() : m_plot.bottom() - share * m_plot.height();
}

double ChartLayout::acrossAt(double across) const
{
    if (!m_content.acrossAxis || m_content.acrossAxis->maximum <= m_content.acrossAxis->minimum)
        return m_plot.center().x();
    const ValueAxis &axis = *m_content.acrossAxis;
    const double share = (across - axis.minimum) / (axis.maximum - axis.minimum);
    return m_plot.left() + std::clamp(share, 0.0, 1.0) * m_plot.width();
}

bool ChartLayout::hasRoomForLabels() const
{
    const auto bars = static_cast<double>(m_chart.barsPerCategory());
    if (m_chart.form == Form::Scatter || m_chart.form == Form::Doughnut)
        return true;
    if (m_chart.isLying)
        return pitch() >= bars * lineHeight() * 0.9;
    double widestLabel = 0;
    for (const Mark &mark : m_content.marks)
        widestLabel = std::max(widestLabel, width(mark.label));
    const double share = m_chart.form == Form::Lines || m_chart.form == Form::Markers ? 2 : bars;
    return widestLabel <= pitch() / share * 1.1 && m_plot.height() > 3 * lineHeight();
}

double ChartLayout::pitch() const
{
    const double length = m_chart.isLying ? m_plot.height() : m_plot.width();
    return length / static_cast<double>(std::max<qsizetype>(1, m_chart.categories.size()));
}

double ChartLayout::categoryAt(int row) const
{
    const double start = m_chart.isLying ? m_plot.top() : m_plot.left();
    return start + (row + 0.5) * pitch();
}

double ChartLayout::barThickness() const
{
    const auto bars = static_cast<double>(m_chart.barsPerCategory());
    const double thickest = std::max(thickestBar * m_room.typeSize / 12, 1.0);
    // Office knows gaps up to five bars wide.
    return std::max(std::min(filledShare * pitch() / bars, thickest), pitch() / (bars + 5));
}

int ChartLayout::gapWidth() const
{
    const auto bars = static_cast<double>(m_chart.barsPerCategory());
    return std::clamp(static_cast<int>(std::lround((pitch() / barThickness() - bars) * 100)), 0, 500);
}

double ChartLayout::barAt(int row, std::size_t series) const
{
    if (m_chart.barsPerCategory() < 2)
        return categoryAt(row);
    const double middle = (static_cast<double>(m_chart.series.size()) - 1) / 2;
    return categoryAt(row) + (static_cast<double>(series) - middle) * barThickness();
}

} // namespace bangfu
