// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuescale.h"

#include <algorithm>

namespace bangfu {

using Type = FigureStyle::Type;

LyingScale::LyingScale(const ValueAxis &axis, const FigureStyle &style)
    : m_style(style)
    , m_axis(axis)
{
    for (const AxisTick &tick : axis.ticks)
        m_labels.push_back(setText(tick.label, Type::Note, style, style.theme.quietText));
    m_title = setText(axis.title, Type::Note, style, style.theme.quietText);
}

double LyingScale::height() const
{
    // Ticks, and a line for the unit where it finds no place behind them.
    return m_style.space(0.3) + 2 * (m_labels.empty() ? m_title.lineHeight : m_labels.front().lineHeight);
}

void LyingScale::paint(FigureCanvas &canvas, double y, const QRectF &area,
                       const std::function<double(double)> &position) const
{
    const double top = y + m_style.space(0.3);
    const double gap = m_style.space(0.7);
    std::size_t stride = 1;
    // Under its tick, but within the area.
    const auto leftOf = [&](std::size_t i) {
        const double left = position(m_axis.ticks[i].value) - m_labels[i].width / 2;
        return std::max(area.left(), std::min(left, area.right() - m_labels[i].width));
    };
    const auto touches = [&] {
        for (std::size_t i = stride; i < m_labels.size(); i += stride) {
            if (leftOf(i) < leftOf(i - stride) + m_labels[i - stride].width + gap)
                return true;
        }
        return false;
    };
    while (stride < m_labels.size() && touches())
        ++stride;
    double right = area.left();
    for (std::size_t i = 0; i < m_labels.size(); i += stride) {
        canvas.drawText(m_labels[i], {leftOf(i), top});
        right = std::max(right, leftOf(i) + m_labels[i].width);
    }
    const bool fitsBehind = right + gap + m_title.width <= area.right();
    canvas.drawText(
        m_title, fitsBehind ? QPointF(right + gap, top)
                            : QPointF(std::max(area.left(), area.right() - m_title.width), top + m_title.lineHeight));
}

} // namespace bangfu
