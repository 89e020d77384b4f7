// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/twoaxes.h"

#include <algorithm>

namespace bangfu {

namespace {

constexpr double scaleGap = 0.5; // bodies: the lowest standing label reaches below the plot

} // namespace

TwoAxes::TwoAxes(const ValueAxis &standing, const ValueAxis &lying, const FigureStyle &style, double width)
    : m_style(style)
    , m_standing(standing)
    , m_lying(lying)
    , m_standingScale(standing, style, width)
    , m_lyingScale(lying, style)
{}

double TwoAxes::room() const
{
    return m_standingScale.topRoom() + m_style.space(scaleGap) + m_lyingScale.height();
}

QRectF TwoAxes::plotIn(const QRectF &area, double rightRoom) const
{
    const double left = area.left() + m_standingScale.width();
    return {left, area.top() + m_standingScale.topRoom(), std::max(1.0, area.right() - rightRoom - left),
            std::max(1.0, area.height() - room())};
}

void TwoAxes::paint(FigureCanvas &canvas, const QRectF &area, const QRectF &plot) const
{
    m_standingScale.paint(canvas, values(plot), area.left());
    const ValuePlane lying = across(plot);
    const double tick = m_style.space(0.3);
    for (const AxisTick &each : m_lying.ticks) {
        const double x = lying.position(each.value);
        canvas.drawLine({x, plot.bottom()}, {x, plot.bottom() + tick}, m_style.theme.quietText);
    }
    m_lyingScale.paint(canvas, plot.bottom() + m_style.space(scaleGap), area,
                       [&lying](double value) { return lying.position(value); });
}

void spreadApart(std::vector<StackedLabel *> labels, double top, double bottom)
{
    std::stable_sort(labels.begin(), labels.end(),
                     [](const StackedLabel *a, const StackedLabel *b) { return a->middle < b->middle; });
    double least = top;
    for (StackedLabel *label : labels) {
        label->middle = std::max(label->middle, least + label->height / 2);
        least = label->middle + label->height / 2;
    }
    double most = bottom;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        (*label)->middle = std::min((*label)->middle, most - (*label)->height / 2);
        most = (*label)->middle - (*label)->height / 2;
    }
}

} // namespace bangfu
