// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columnsplot.h"

#include "ui/charts/marklabel.h"
#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>

namespace bangfu {

using Type = FigureStyle::Type;

ColumnsPlot::ColumnsPlot(const FigureContent &content, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
    , m_scale(content.axis, style, style.space(30))
{}

bool ColumnsPlot::hasDifferences() const
{
    return std::any_of(m_content.brackets.begin(), m_content.brackets.end(),
                       [](const Bracket &each) { return !each.isTotal; });
}

double ColumnsPlot::slotWidth(double width) const
{
    constexpr double roomForAll = 68; // bodies: few columns stand far from each other
    const double widest = std::clamp(roomForAll / std::max(1, count()), 13.0, 32.0);
    return std::min(m_style.space(widest), (width - m_scale.width()) / std::max(1, count()));
}

double ColumnsPlot::columnPart(double slot) const
{
    return std::min(0.62, m_style.space(13) / slot);
}

TextBlock ColumnsPlot::valueLabel(const Mark &mark, double slot) const
{
    if (mark.absence != Absence::None)
        return absenceLabel(mark, m_style, slot - m_style.space(0.6));
    const bool isInside = hasDifferences();
    const QColor ground = groundOf(mark.signs, colourOf(mark), m_style.theme);
    const double width = isInside ? slot * columnPart(slot) - m_style.space(0.4) : slot - m_style.space(0.6);
    return setLabelWithin(mark.label, Type::Body, m_style,
                          isInside       ? m_style.theme.textOn(ground)
                          : mark.isFaded ? m_style.theme.quietText
                                         : m_style.theme.text,
                          width);
}

TextBlock ColumnsPlot::sideLabel(const SideLabel &label, double slot) const
{
    return setLabelWithin(label.label, Type::Note, m_style, m_style.theme.quietText, slot - m_style.space(0.6));
}

TextBlock ColumnsPlot::categoryLabel(std::size_t category, double slot) const
{
    const Category &each = m_content.categories[category];
    const QString text = each.group.isEmpty() ? each.label : each.group + u'\n' + each.label;
    return setText(text, Type::Body, m_style, m_style.theme.text, slot - m_style.space(0.6));
}

/// A line with its label above all columns.
double ColumnsPlot::totalsRoom() const
{
    double room = 0;
    for (const Bracket &bracket : m_content.brackets) {
        if (bracket.isTotal)
            room += m_style.space(1.2 + m_style.lineFactor());
    }
    return room;
}

double ColumnsPlot::topRoom(double slot) const
{
    double room = m_style.space(0.5);
    for (const Mark &mark : m_content.marks) {
        double above = hasDifferences() || mark.absence != Absence::None
                           ? 0
                           : valueLabel(mark, slot).height() + m_style.space(0.3);
        above += mark.signs.isOpenAbove ? openEndReach(m_style) : 0;
        for (const SideLabel &label : m_content.sideLabels)
            above += label.category == mark.category ? sideLabel(label, slot).height() : 0;
        room = std::max(room, above);
    }
    return room + totalsRoom() + m_scale.titleHeight() + m_style.space(0.2);
}

double ColumnsPlot::bottomRoom(double slot) const
{
    double room = 0;
    for (std::size_t i = 0; i < m_content.categories.size(); ++i)
        room = std::max(room, categoryLabel(i, slot).height());
    return room + m_style.space(0.4);
}

double ColumnsPlot::neededHeight(double width) const
{
    const double slot = slotWidth(width);
    return topRoom(slot) + bottomRoom(slot) + m_style.space(hasDifferences() ? 14 : 9);
}

double ColumnsPlot::comfortableHeight(double width) const
{
    return neededHeight(width) + m_style.space(60);
}

QColor ColumnsPlot::colourOf(const Mark &mark) const
{
    return markColour(m_content, mark, m_style.theme);
}

double ColumnsPlot::valueOf(int category) const
{
    double value = 0;
    for (const Mark &mark : m_content.marks) {
        if (mark.category == category && mark.absence == Absence::None)
            value = std::max(value, mark.value);
    }
    return value;
}

void ColumnsPlot::paint(FigureCanvas &canvas, const QRectF &area) const
{
    const double slot = slotWidth(area.width());
    const double height = std::min(area.height(), comfortableHeight(area.width()));
    const double top = topRoom(slot);
    const QRectF plot(area.left() + m_scale.width(), area.top() + top, slot * count(), height - top - bottomRoom(slot));
    PlotChart chart(PlotChart::Values::Standing, m_content.axis, count(), plot);
    const ValuePlane values(plot, m_content.axis, false);
    canvas.setValues(values);
    m_scale.paintTitle(canvas, area.topLeft());
    m_scale.paintTicks(canvas, values);
    chart.setBarThickness(columnPart(slot));
    for (const Mark &mark : m_content.marks) {
        if (mark.absence == Absence::None)
            chart.addBar(mark.category, 0, mark.value, fillOf(mark.signs, colourOf(mark), m_style.theme));
    }
    chart.render(canvas.painter());
    canvas.drawLine({plot.left(), chart.valuePosition(0)}, {plot.right(), chart.valuePosition(0)},
                    m_style.theme.quietText);
    paintNames(canvas, plot);
    for (const Mark &mark : m_content.marks)
        paintMark(canvas, chart, mark);
    double totalTop = area.top() + m_scale.titleHeight() + m_style.space(0.2);
    for (const Bracket &bracket : m_content.brackets) {
        if (!bracket.isTotal) {
            paintDifference(canvas, chart, bracket);
            continue;
        }
        paintTotal(canvas, chart, bracket, totalTop);
        totalTop += m_style.space(1.2 + m_style.lineFactor());
    }
}

void ColumnsPlot::paintNames(FigureCanvas &canvas, const QRectF &plot) const
{
    const double slot = plot.width() / count();
    for (std::size_t i = 0; i < m_content.categories.size(); ++i) {
        const TextBlock label = categoryLabel(i, slot);
        canvas.drawText(label, {plot.left() + slot * static_cast<double>(i), plot.bottom() + m_style.space(0.4)},
                        Qt::AlignHCenter, slot);
    }
}

void ColumnsPlot::paintMark(FigureCanvas &canvas, const PlotChart &chart, const Mark &mark) const
{
    const QPointF foot = chart.position(mark.category, 0);
    if (mark.absence != Absence::None) {
        const QRectF area = paintAbsenceAbove(canvas, mark, foot, chart.slotExtent() - m_style.space(0.6));
        canvas.addHit(mark.figureId, area, mark.description);
        paintSideLabels(canvas, mark.category, {foot.x(), area.top()}, chart.slotExtent());
        return;
    }
    const QRectF bar = chart.barArea(mark.category, 0, mark.value).normalized();
    paintBarSigns(canvas, bar, mark.signs, colourOf(mark));
    canvas.addHit(mark.figureId, bar, mark.description);
    double top = bar.top();
    if (mark.signs.isOpenAbove)
        top -= paintOpenEnd(canvas, {bar.center().x(), bar.top()}, false, colourOf(mark));
    TextBlock text = valueLabel(mark, chart.slotExtent());
    const bool isInside = hasDifferences() && bar.height() > text.height() + m_style.space(0.4);
    if (!isInside)
        text.colour = mark.isFaded ? m_style.theme.quietText : m_style.theme.text;
    const double textTop = isInside ? bar.top() + m_style.space(0.2) : top - text.height() - m_style.space(0.1);
    if (isInside && mark.signs.isDerived)
        canvas.painter().fillRect(QRectF(bar.center().x() - text.width / 2, textTop, text.width, text.height())
                                      .adjusted(-m_style.space(0.2), 0, m_style.space(0.2), 0),
                                  m_style.theme.background);
    const double sign = mark.signs.isUncertain ? triangleWidth(m_style) + m_style.space(0.3) : 0;
    const double left = bar.center().x() - (text.width - sign) / 2;
    canvas.drawText(text, {left, textTop}, Qt::AlignHCenter);
    if (mark.signs.isUncertain)
        paintTriangle(canvas, {left - sign, textTop + text.lineHeight / 2},
                      isInside ? text.colour : m_style.theme.warning);
    paintSideLabels(canvas, mark.category, {foot.x(), isInside ? top : textTop}, chart.slotExtent());
}

/// Upwards from a point.
void ColumnsPlot::paintSideLabels(FigureCanvas &canvas, int category, QPointF from, double slot) const
{
    for (const SideLabel &label : m_content.sideLabels) {
        if (label.category != category)
            continue;
        const TextBlock side = sideLabel(label, slot);
        from.ry() -= side.height();
        canvas.drawText(side, {from.x() - slot / 2, from.y()}, Qt::AlignHCenter, slot);
        canvas.addHit(label.figureId, QRectF(from.x() - side.width / 2, from.y(), side.width, side.height()),
                      label.description);
    }
}

/// An arrow over the lower column, up to the level of the higher one.
void ColumnsPlot::paintDifference(FigureCanvas &canvas, const PlotChart &chart, const Bracket &bracket) const
{
    const bool isFromLower = valueOf(bracket.fromCategory) <= valueOf(bracket.toCategory);
    const int lower = isFromLower ? bracket.fromCategory : bracket.toCategory;
    const int higher = isFromLower ? bracket.toCategory : bracket.fromCategory;
    const QPointF start = chart.position(lower, valueOf(lower));
    const QPointF end(start.x(), chart.valuePosition(valueOf(higher)));
    const QRectF tall = chart.barArea(higher, 0, valueOf(higher));
    const double pen = std::max(1.0, m_style.space(0.08));
    const double tick = m_style.space(0.4);
    const double nearSide = lower < higher ? tall.left() : tall.right();
    canvas.drawLine(end, {nearSide, end.y()}, m_style.theme.quietText);
    canvas.drawLine(start, end, m_style.theme.text, pen);
    for (const QPointF &point : {start, end})
        canvas.drawLine(point - QPointF(tick, 0), point + QPointF(tick, 0), m_style.theme.text, pen);
    const TextBlock text =
        setLabel(bracket.label, Type::Body, m_style, m_style.theme.text, chart.slotExtent() - m_style.space(0.4));
    const bool fitsOnArrow = start.y() - end.y() > text.height() + m_style.space(0.6);
    const QPointF place =
        fitsOnArrow ? QPointF(start.x() - text.width / 2, (start.y() + end.y() - text.height()) / 2)
                    : QPointF(start.x() + tick + m_style.space(0.2), (start.y() + end.y() - text.height()) / 2);
    canvas.painter().fillRect(QRectF(place, text.size()).adjusted(-m_style.space(0.1), 0, m_style.space(0.1), 0),
                              m_style.theme.background);
    canvas.drawText(text, place, Qt::AlignHCenter);
    canvas.addHit(bracket.figureId, QRectF(place, text.size()), bracket.description);
}

void ColumnsPlot::paintTotal(FigureCanvas &canvas, const PlotChart &chart, const Bracket &bracket, double top) const
{
    const double half = chart.slotExtent() * columnPart(chart.slotExtent()) / 2;
    const double left = chart.position(std::min(bracket.fromCategory, bracket.toCategory), 0).x() - half;
    const double right = chart.position(std::max(bracket.fromCategory, bracket.toCategory), 0).x() + half;
    const TextBlock text = setLabel(bracket.label, Type::Strong, m_style, m_style.theme.text);
    const QPointF place((left + right - text.width) / 2, top);
    const double line = top + text.height() + m_style.space(0.3);
    const double arm = m_style.space(0.4);
    canvas.painter().setPen(QPen(m_style.theme.quietText, std::max(1.0, m_style.space(0.08))));
    canvas.painter().drawPolyline(
        QPolygonF{{QPointF(left, line + arm), QPointF(left, line), QPointF(right, line), QPointF(right, line + arm)}});
    canvas.drawText(text, place);
    canvas.addHit(bracket.figureId, QRectF(place, text.size()), bracket.description);
}

} // namespace bangfu
