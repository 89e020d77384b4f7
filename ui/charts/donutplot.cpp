// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/donutplot.h"

#include "ui/charts/marklabel.h"
#include "ui/charts/signpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

constexpr double holePart = 0.62; // of the diameter
constexpr double fullTurn = 2 * std::numbers::pi;
constexpr double leaderReach = 1.8; // bodies between ring and words

QPointF onCircle(QPointF centre, double radius, double angle)
{
    return centre + QPointF(radius * std::sin(angle), -radius * std::cos(angle));
}

QRectF squareAbout(QPointF centre, double radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

/// Slanting lines within a piece of the ring, cut by arithmetic, because SVG is written without clipping.
QList<QLineF> hatches(QPointF centre, double outer, std::pair<double, double> angles, double distance)
{
    const double inner = outer * holePart;
    const double slant = (outer - inner) / outer;
    const double step = distance / outer;
    QList<QLineF> lines;
    for (double angle = angles.first - slant + step / 2; angle < angles.second; angle += step) {
        const double start = std::max(0.0, (angles.first - angle) / slant);
        const double end = std::min(1.0, (angles.second - angle) / slant);
        const auto at = [&](double part) {
            return onCircle(centre, inner + part * (outer - inner), angle + slant * part);
        };
        if (end > start)
            lines << QLineF(at(start), at(end));
    }
    return lines;
}

} // namespace

bool DonutPlot::PartLabel::isRight() const
{
    return std::sin(angle) >= 0;
}

double DonutPlot::Layout::ringHeight() const
{
    double top = -diameter / 2;
    double bottom = diameter / 2;
    for (const PartLabel &label : labels) {
        top = std::min(top, label.middle - label.text.height() / 2);
        bottom = std::max(bottom, label.middle + label.text.height() / 2);
    }
    return bottom - top;
}

double DonutPlot::Layout::height() const
{
    double height = ringHeight();
    for (const Line &line : below)
        height += line.text.height();
    return below.empty() ? height : height + below.front().text.lineHeight * 0.5;
}

DonutPlot::DonutPlot(const FigureContent &content, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
{}

double DonutPlot::partOf(double value) const
{
    return std::clamp(value / std::max(m_content.axis.maximum, 1e-9), 0.0, 1.0);
}

double DonutPlot::mostDiameter(double width) const
{
    constexpr double narrowestLabels = 8; // bodies
    return std::clamp(width - 2 * m_style.space(narrowestLabels + leaderReach), leastDiameter(), m_style.space(30));
}

std::vector<DonutPlot::PartLabel> DonutPlot::labelsFor(double width, double diameter) const
{
    constexpr double widest = 18; // bodies
    const double room = std::min(m_style.space(widest), (width - diameter) / 2 - m_style.space(leaderReach));
    std::vector<PartLabel> labels;
    for (const Mark &mark : m_content.marks) {
        if (mark.absence != Absence::None)
            continue;
        const auto index = static_cast<std::size_t>(mark.series);
        const QString name = index < m_content.series.size() ? m_content.series[index].name : QString();
        PartLabel label;
        label.mark = &mark;
        label.signs = mark.signs.isUncertain ? triangleWidth(m_style) + m_style.space(0.35) : 0;
        const QColor &ink = mark.isFaded ? m_style.theme.quietText : m_style.theme.text;
        label.text = setLabelWithin(name.isEmpty() ? mark.label : name + u'\n' + mark.label, Type::Body, m_style, ink,
                                    room - label.signs);
        label.angle = (partOf(mark.from) + partOf(mark.value)) / 2 * fullTurn;
        label.middle = -std::cos(label.angle) * (diameter / 2 + m_style.space(0.6));
        labels.push_back(std::move(label));
    }
    return labels;
}

/// Moves labels of one side off each other, and back up where that led below the ring.
void DonutPlot::spread(std::vector<PartLabel> &labels, double diameter, double gap)
{
    for (const bool isRight : {false, true}) {
        std::vector<PartLabel *> side;
        for (PartLabel &label : labels) {
            if (label.isRight() == isRight)
                side.push_back(&label);
        }
        std::stable_sort(side.begin(), side.end(),
                         [](const PartLabel *left, const PartLabel *right) { return left->middle < right->middle; });
        double lowest = -1e9;
        for (PartLabel *label : side) {
            label->middle = std::max(label->middle, lowest + label->text.height() / 2);
            lowest = label->middle + label->text.height() / 2 + gap;
        }
        double floor = diameter / 2;
        for (auto label = side.rbegin(); label != side.rend(); ++label) {
            (*label)->middle = std::min((*label)->middle, floor - (*label)->text.height() / 2);
            floor = (*label)->middle - (*label)->text.height() / 2 - gap;
        }
    }
}

/// The whole and what it is of, in the ring if that has room, else below.
void DonutPlot::setMiddle(Layout &layout) const
{
    const double hole = layout.diameter * holePart;
    for (const double part : {0.92, 0.8, 0.68}) {
        layout.middle.clear();
        double width = 0;
        double height = 0;
        const auto add = [&](const QString &id, const QString &description, const QString &label, bool isWhole) {
            const TextBlock text = setLabel(label, isWhole ? Type::Strong : Type::Note, m_style,
                                            isWhole ? m_style.theme.text : m_style.theme.quietText, hole * part);
            width = std::max(width, text.width);
            height += text.height();
            layout.middle.push_back({id, description, text});
        };
        for (const Bracket &bracket : m_content.brackets)
            add(bracket.figureId, bracket.description, bracket.label, true);
        for (const Category &category : m_content.categories) {
            if (!category.label.isEmpty())
                add({}, {}, category.label, false);
        }
        if (std::hypot(width, height) <= hole * 0.97)
            return;
    }
    for (Line &line : layout.middle) {
        line.text = setLabelWithin(line.text.lines.join(u' '), line.figureId.isEmpty() ? Type::Note : Type::Strong,
                                   m_style, line.text.colour, layout.width);
        layout.below.push_back(std::move(line));
    }
    layout.middle.clear();
}

DonutPlot::Layout DonutPlot::layoutFor(double width, double diameter) const
{
    Layout layout;
    layout.diameter = diameter;
    layout.width = width;
    layout.labels = labelsFor(width, diameter);
    spread(layout.labels, diameter, m_style.space(0.4));
    setMiddle(layout);
    for (const SideLabel &label : m_content.sideLabels)
        layout.below.push_back({label.figureId, label.description,
                                setLabelWithin(label.label, Type::Body, m_style, m_style.theme.quietText, width)});
    for (const Mark &mark : m_content.marks) {
        if (mark.absence == Absence::None)
            continue;
        const auto index = static_cast<std::size_t>(mark.series);
        const QString name = index < m_content.series.size() ? m_content.series[index].name + u' ' : QString();
        layout.below.push_back({mark.figureId, mark.description,
                                setLabelWithin(name + markWords(mark, m_style.language), Type::Body, m_style,
                                               m_style.theme.quietText, width)});
    }
    return layout;
}

double DonutPlot::neededHeight(double width) const
{
    return std::ceil(layoutFor(width, leastDiameter()).height());
}

double DonutPlot::comfortableHeight(double width) const
{
    return std::max(neededHeight(width), std::ceil(layoutFor(width, mostDiameter(width)).height()));
}

void DonutPlot::paint(FigureCanvas &canvas, const QRectF &area) const
{
    constexpr int steps = 24;
    const double least = leastDiameter();
    const double most = mostDiameter(area.width());
    Layout layout = layoutFor(area.width(), least);
    for (int step = steps; step > 0; --step) {
        Layout larger = layoutFor(area.width(), least + (most - least) * step / steps);
        if (larger.height() > area.height())
            continue;
        layout = std::move(larger);
        break;
    }
    double top = layout.diameter / 2;
    for (const PartLabel &label : layout.labels)
        top = std::max(top, label.text.height() / 2 - label.middle);
    const double lowered = std::max(0.0, (area.height() - layout.height()) * 0.4);
    const QPointF centre(area.center().x(), area.top() + lowered + top);
    for (const Mark &mark : m_content.marks) {
        if (mark.absence == Absence::None)
            paintPart(canvas, mark, centre, layout.diameter);
    }
    for (const PartLabel &label : layout.labels)
        paintLabel(canvas, label, centre, layout.diameter);
    double height = 0;
    for (const Line &line : layout.middle)
        height += line.text.height();
    paintLines(canvas, layout.middle, centre - QPointF(0, height / 2));
    if (!layout.below.empty())
        paintLines(canvas, layout.below,
                   {centre.x(), area.top() + lowered + layout.ringHeight() + layout.below.front().text.lineHeight / 2});
}

void DonutPlot::paintPart(FigureCanvas &canvas, const Mark &mark, QPointF centre, double diameter) const
{
    const double outer = diameter / 2;
    const double inner = outer * holePart;
    const double start = partOf(mark.from) * fullTurn;
    const double end = partOf(mark.value) * fullTurn;
    const double degrees = 360 / fullTurn;
    QPainterPath path(onCircle(centre, outer, start));
    path.arcTo(squareAbout(centre, outer), 90 - start * degrees, (start - end) * degrees);
    path.lineTo(onCircle(centre, inner, end));
    path.arcTo(squareAbout(centre, inner), 90 - end * degrees, (end - start) * degrees);
    path.closeSubpath();
    const QColor colour = markColour(m_content, mark, m_style.theme);
    QPainter &painter = canvas.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(fillOf(mark.signs, colour, m_style.theme));
    painter.drawPath(path);
    const double line = std::max(1.0, m_style.space(0.09));
    if (mark.signs.isDerived) {
        painter.setPen(QPen(colour, line * 0.9, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(hatches(centre, outer, {start, end}, m_style.space(0.6)));
    }
    const bool isOpen = mark.signs.isDerived || mark.signs.isTarget;
    QPen edge(isOpen ? colour : m_style.theme.background, isOpen ? line * 1.2 : line * 1.5, Qt::SolidLine, Qt::FlatCap,
              Qt::MiterJoin);
    if (mark.signs.isDerived)
        edge.setDashPattern({3, 2});
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    canvas.addHit(mark.figureId, path.boundingRect(), mark.description);
}

void DonutPlot::paintLabel(FigureCanvas &canvas, const PartLabel &label, QPointF centre, double diameter) const
{
    const double radius = diameter / 2;
    const double side = label.isRight() ? 1 : -1;
    const double edge = centre.x() + side * (radius + m_style.space(leaderReach));
    const double y = centre.y() + label.middle;
    const QPointF knee = onCircle(centre, radius + m_style.space(0.6), label.angle);
    canvas.painter().setPen(QPen(m_style.theme.quietText, 1));
    canvas.painter().setBrush(Qt::NoBrush);
    canvas.painter().drawPolyline(QPolygonF{{onCircle(centre, radius + m_style.space(0.15), label.angle), knee,
                                             QPointF(edge - side * m_style.space(0.35), y)}});
    const double top = y - label.text.height() / 2;
    const double left = label.isRight() ? edge + label.signs : edge - label.text.width;
    if (label.mark->signs.isUncertain)
        paintTriangle(canvas, {left - label.signs, top + label.text.lineHeight / 2}, m_style.theme.warning);
    canvas.drawText(label.text, {left, top}, label.isRight() ? Qt::AlignLeft : Qt::AlignRight);
}

void DonutPlot::paintLines(FigureCanvas &canvas, const std::vector<Line> &lines, QPointF top) const
{
    for (const Line &line : lines) {
        const QPointF place(top.x() - line.text.width / 2, top.y());
        canvas.drawText(line.text, place, Qt::AlignHCenter);
        if (!line.figureId.isEmpty())
            canvas.addHit(line.figureId, QRectF(place, line.text.size()), line.description);
        top.ry() += line.text.height();
    }
}

} // namespace bangfu
