// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/standingscale.h"

#include <algorithm>
#include <cmath>

namespace bangfu {

using Type = FigureStyle::Type;

StandingScale::StandingScale(const ValueAxis &axis, const FigureStyle &style, double pageWidth)
    : m_style(style)
    , m_axis(axis)
{
    for (const AxisTick &tick : axis.ticks)
        m_labels.push_back(setLabel(tick.label, Type::Note, style, style.theme.quietText));
    m_title = setText(axis.title, Type::Note, style, style.theme.quietText, pageWidth);
}

double StandingScale::width() const
{
    double widest = 0;
    for (const TextBlock &label : m_labels)
        widest = std::max(widest, label.width);
    return widest + m_style.space(0.6);
}

double StandingScale::topRoom() const
{
    // Half of the topmost label stands above the plot, the unit above that.
    return m_title.height() + m_style.space(0.9);
}

void StandingScale::paint(FigureCanvas &canvas, const ValuePlane &values, double left) const
{
    paintTitle(canvas, {left, values.area.top() - m_style.space(0.7) - m_title.height()});
    paintTicks(canvas, values);
}

void StandingScale::paintTitle(FigureCanvas &canvas, QPointF topLeft) const
{
    canvas.drawText(m_title, topLeft);
}

void StandingScale::paintTicks(FigureCanvas &canvas, const ValuePlane &values) const
{
    const QRectF &plot = values.area;
    std::size_t stride = 1;
    const auto touches = [&] {
        for (std::size_t i = stride; i < m_labels.size(); i += stride) {
            const double distance =
                std::abs(values.position(m_axis.ticks[i].value) - values.position(m_axis.ticks[i - stride].value));
            if (distance < m_labels[i].lineHeight)
                return true;
        }
        return false;
    };
    while (stride < m_labels.size() && touches())
        ++stride;
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const double y = values.position(m_axis.ticks[i].value);
        canvas.drawLine({plot.left(), y}, {plot.right(), y}, m_style.theme.rule);
        if (i % stride == 0)
            canvas.drawText(m_labels[i],
                            {plot.left() - m_style.space(0.6) - m_labels[i].width, y - m_labels[i].lineHeight / 2});
    }
    if (values.minimum <= 0 && values.maximum > 0 && !values.isLogarithmic) {
        const double zero = values.position(0);
        canvas.drawLine({plot.left(), zero}, {plot.right(), zero}, m_style.theme.quietText);
    }
}

} // namespace bangfu
