// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/groupedcolumnsplot.h"

#include "ui/charts/marklabel.h"
#include "ui/charts/signpainter.h"

#include <algorithm>
#include <map>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

constexpr double gapBars = 0.7;   // between categories, as a part of a bar's slot
constexpr double roomForAll = 64; // bodies: few bars may be wide

} // namespace

GroupedColumnsPlot::GroupedColumnsPlot(const FigureContent &content, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
    , m_scale(content.axis, style, style.space(30))
{}

int GroupedColumnsPlot::mostBars() const
{
    std::map<int, int> counts;
    int most = 1;
    for (const Mark &mark : m_content.marks)
        most = std::max(most, ++counts[mark.category]);
    return most;
}

GroupedColumnsPlot::Slots GroupedColumnsPlot::slotsFor(double width) const
{
    const double bars = mostBars() + gapBars;
    const double count = std::max<double>(1, static_cast<double>(m_content.categories.size()));
    const double widest = m_style.space(std::clamp(roomForAll / (count * bars), 5.0, 11.0));
    Slots result;
    result.bar = std::min(widest, (width - m_scale.width()) / count / bars);
    result.category = result.bar * bars;
    return result;
}

TextBlock GroupedColumnsPlot::valueLabel(const Mark &mark, double slot) const
{
    if (mark.absence != Absence::None)
        return absenceLabel(mark, m_style, slot - m_style.space(0.4));
    const double sign = mark.signs.isUncertain ? triangleWidth(m_style) + m_style.space(0.3) : 0;
    return setLabel(mark.label, Type::Body, m_style, mark.isFaded ? m_style.theme.quietText : m_style.theme.text,
                    slot - m_style.space(0.4) - sign);
}

TextBlock GroupedColumnsPlot::nameOf(const Category &category, double slot) const
{
    const QString text = category.group.isEmpty() ? category.label : category.group + u'\n' + category.label;
    return setLabel(text, Type::Body, m_style, m_style.theme.text, slot - m_style.space(0.8));
}

bool GroupedColumnsPlot::suits(double width) const
{
    constexpr double mostLines = 2.5;
    const Slots slot = slotsFor(width);
    if (!m_content.brackets.empty() || !m_content.sideLabels.empty() || !m_content.thresholds.empty())
        return false;
    const bool hasLow = std::any_of(m_content.marks.begin(), m_content.marks.end(),
                                    [](const Mark &mark) { return mark.absence == Absence::None && mark.value < 0; });
    const double tallest = m_style.space(mostLines * m_style.lineFactor());
    const auto fits = [&](const TextBlock &text, double room) {
        return text.width <= room && text.height() <= tallest;
    };
    return !hasLow && std::all_of(m_content.categories.begin(), m_content.categories.end(), [&](const Category &each) {
        return fits(nameOf(each, slot.category), slot.category - m_style.space(0.8));
    }) && std::all_of(m_content.marks.begin(), m_content.marks.end(), [&](const Mark &mark) {
        const double sign = mark.signs.isUncertain ? triangleWidth(m_style) + m_style.space(0.3) : 0;
        return fits(valueLabel(mark, slot.bar), slot.bar - m_style.space(0.4) - sign);
    });
}

double GroupedColumnsPlot::topRoom(double width) const
{
    double room = m_style.space(0.5);
    for (const Mark &mark : m_content.marks) {
        if (mark.absence == Absence::None)
            room = std::max(room, valueLabel(mark, slotsFor(width).bar).height() + m_style.space(0.3) +
                                      (mark.signs.isOpenAbove ? openEndReach(m_style) : 0));
    }
    return room + m_scale.titleHeight();
}

double GroupedColumnsPlot::bottomRoom(double width) const
{
    double room = 0;
    for (const Category &category : m_content.categories)
        room = std::max(room, nameOf(category, slotsFor(width).category).height());
    return room + m_style.space(0.4);
}

double GroupedColumnsPlot::neededHeight(double width) const
{
    return topRoom(width) + bottomRoom(width) + m_style.space(10);
}

double GroupedColumnsPlot::comfortableHeight(double width) const
{
    return neededHeight(width) + m_style.space(40);
}

void GroupedColumnsPlot::paint(FigureCanvas &canvas, const QRectF &area) const
{
    const Slots slot = slotsFor(area.width());
    const double height = std::min(area.height(), comfortableHeight(area.width()));
    const double top = area.top() + topRoom(area.width());
    const QRectF plot(area.left() + m_scale.width(), top,
                      slot.category * static_cast<double>(m_content.categories.size()),
                      height - topRoom(area.width()) - bottomRoom(area.width()));
    const ValuePlane values(plot, m_content.axis, false);
    canvas.setValues(values);
    m_scale.paintTitle(canvas, area.topLeft());
    m_scale.paintTicks(canvas, values);
    std::map<int, int> counts;
    for (const Mark &mark : m_content.marks)
        ++counts[mark.category];
    std::map<int, int> placed;
    for (const Mark &mark : m_content.marks) {
        const double first = plot.left() + slot.category * (mark.category + 0.5) - slot.bar * counts[mark.category] / 2;
        const double left = first + slot.bar * placed[mark.category]++;
        const double inset = slot.bar * 0.04;
        const double end = values.position(mark.absence == Absence::None ? mark.value : 0);
        paintMark(canvas, mark, QRectF(left + inset, end, slot.bar - 2 * inset, values.position(0) - end), slot.bar);
    }
    for (std::size_t i = 0; i < m_content.categories.size(); ++i) {
        const TextBlock name = nameOf(m_content.categories[i], slot.category);
        canvas.drawText(name,
                        {plot.left() + slot.category * static_cast<double>(i), plot.bottom() + m_style.space(0.4)},
                        Qt::AlignHCenter, slot.category);
    }
}

void GroupedColumnsPlot::paintMark(FigureCanvas &canvas, const Mark &mark, const QRectF &bar, double slot) const
{
    const QColor colour = markColour(m_content, mark, m_style.theme);
    const double middle = bar.center().x();
    if (mark.absence != Absence::None) {
        canvas.addHit(mark.figureId, paintAbsenceAbove(canvas, mark, {middle, bar.bottom()}, slot - m_style.space(0.4)),
                      mark.description);
        return;
    }
    paintBar(canvas, bar, mark.signs, colour);
    canvas.addHit(mark.figureId, bar, mark.description);
    double top = bar.top();
    if (mark.signs.isOpenAbove)
        top -= paintOpenEnd(canvas, {middle, bar.top()}, false, colour);
    const TextBlock text = valueLabel(mark, slot);
    const double sign = mark.signs.isUncertain ? triangleWidth(m_style) + m_style.space(0.3) : 0;
    const QPointF place(middle - (text.width - sign) / 2, top - text.height() - m_style.space(0.1));
    canvas.drawText(text, place, Qt::AlignHCenter);
    if (mark.signs.isUncertain)
        paintTriangle(canvas, {place.x() - sign, place.y() + text.lineHeight / 2}, m_style.theme.warning);
}

} // namespace bangfu
