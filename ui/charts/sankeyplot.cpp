// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sankeyplot.h"

#include "ui/charts/labelplacement.h"
#include "ui/charts/seriessign.h"
#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <map>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

constexpr double barWidth = 0.8; // bodies, like all below
constexpr double nodeGap = 0.7;
constexpr double labelGap = 0.5;
constexpr double thinLine = 0.24;
constexpr double lineDistance = 1.5; // of equal lines at their ends

} // namespace

SankeyPlot::SankeyPlot(const FigureContent &content, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
{}

bool SankeyPlot::isLinkValid(const FlowLink &link) const
{
    const auto count = static_cast<int>(m_content.network.nodes.size());
    return link.from >= 0 && link.from < count && link.to >= 0 && link.to < count && link.from != link.to;
}

double SankeyPlot::weightOf(const FlowLink &link) const
{
    return m_content.network.isToScale ? std::max(0.0, link.value.value_or(0)) : 1;
}

/// Givers stand in the first column, all others one behind the last that gives to them.
std::vector<int> SankeyPlot::columnsOfNodes() const
{
    const FlowNetwork &network = m_content.network;
    std::vector<int> columns(network.nodes.size(), 0);
    // Places that give to each other in a circle would be pushed right for ever, hence at most one round a node.
    for (std::size_t round = 0; round < network.nodes.size(); ++round) {
        bool isChanged = false;
        for (const FlowLink &link : network.links) {
            if (!isLinkValid(link))
                continue;
            const int from = columns[static_cast<std::size_t>(link.from)];
            int &to = columns[static_cast<std::size_t>(link.to)];
            if (to <= from && from + 1 < static_cast<int>(network.nodes.size())) {
                to = from + 1;
                isChanged = true;
            }
        }
        if (!isChanged)
            break;
    }
    return columns;
}

SankeyPlot::Layout SankeyPlot::layoutFor(double width) const
{
    const FlowNetwork &network = m_content.network;
    Layout layout;
    const std::vector<int> columns = columnsOfNodes();
    const int last = columns.empty() ? 0 : *std::max_element(columns.begin(), columns.end());
    layout.columns.resize(static_cast<std::size_t>(last) + 1);
    std::vector<double> given(network.nodes.size());
    std::vector<double> taken(network.nodes.size());
    std::vector<int> lines(network.nodes.size());
    std::vector<int> linesIn(network.nodes.size());
    for (const FlowLink &link : network.links) {
        if (!isLinkValid(link))
            continue;
        given[static_cast<std::size_t>(link.from)] += weightOf(link);
        taken[static_cast<std::size_t>(link.to)] += weightOf(link);
        ++lines[static_cast<std::size_t>(link.from)];
        ++linesIn[static_cast<std::size_t>(link.to)];
    }
    const double room = width * (last > 1 ? 0.2 : 0.27);
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        const FlowNode &from = network.nodes[i];
        Node node;
        node.column = columns[i];
        node.weight = std::max(given[i], taken[i]);
        const QString words = from.valueLabel.isEmpty() ? from.label : from.label + u'\n' + from.valueLabel;
        node.text = setLabelWithin(words, Type::Body, m_style, m_style.theme.text, room);
        node.isBeside = node.column == 0 || node.column == last;
        const double most = std::max(lines[i], linesIn[i]);
        node.linesHeight = network.isToScale ? 1 : most * m_style.space(lineDistance);
        if (node.column == 0)
            layout.labelLeft = std::max(layout.labelLeft, node.text.width + m_style.space(labelGap));
        else if (node.column == last)
            layout.labelRight = std::max(layout.labelRight, node.text.width + m_style.space(labelGap));
        layout.columns[static_cast<std::size_t>(node.column)].push_back(i);
        layout.nodes.push_back(std::move(node));
    }
    orderColumns(layout);
    const Phrases phrases(m_content.language);
    if (!network.isToScale && !network.links.empty())
        layout.note =
            setText(phrases.translate("FlowFigure", "All lines are equally wide: the width stands for no amount."),
                    Type::Note, m_style, m_style.theme.quietText, width);
    layout.top = m_style.space(m_style.lineFactor() + 0.5);
    return layout;
}

/// Receivers stand beside their givers, which keeps lines from crossing: by the mean place of those who give to them.
void SankeyPlot::orderColumns(Layout &layout) const
{
    std::map<std::size_t, double> places;
    for (std::size_t c = 0; c < layout.columns.size(); ++c) {
        std::vector<std::size_t> &column = layout.columns[c];
        if (c > 0) {
            std::map<std::size_t, double> wanted;
            for (const std::size_t node : column) {
                double sum = 0;
                double weight = 0;
                for (const FlowLink &link : m_content.network.links) {
                    if (!isLinkValid(link) || static_cast<std::size_t>(link.to) != node)
                        continue;
                    sum += places[static_cast<std::size_t>(link.from)];
                    weight += 1;
                }
                wanted[node] = weight > 0 ? sum / weight : 0;
            }
            std::stable_sort(column.begin(), column.end(),
                             [&wanted](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
        }
        for (std::size_t i = 0; i < column.size(); ++i)
            places[column[i]] = (static_cast<double>(i) + 0.5) / static_cast<double>(column.size());
    }
}

/// The words of a middle column stand above its bar, those of the first and last beside it.
double SankeyPlot::slotHeight(const Node &node, double perUnit) const
{
    const double bar = std::max(node.linesHeight, node.weight * perUnit);
    return node.isBeside ? std::max(bar, node.text.height()) : bar + node.text.height() + m_style.space(0.3);
}

double SankeyPlot::columnHeight(const Layout &layout, const std::vector<std::size_t> &column, double perUnit) const
{
    double height = m_style.space(nodeGap) * static_cast<double>(std::max<std::size_t>(1, column.size()) - 1);
    for (const std::size_t node : column)
        height += slotHeight(layout.nodes[node], perUnit);
    return height;
}

double SankeyPlot::leastHeight(const Layout &layout) const
{
    double least = m_style.space(8);
    for (const std::vector<std::size_t> &column : layout.columns)
        least = std::max(least, columnHeight(layout, column, 0));
    return least;
}

double SankeyPlot::neededHeight(double width) const
{
    const Layout layout = layoutFor(width);
    // Ribbons to scale need room beyond the words, or the small ones vanish.
    const double scale = m_content.network.isToScale ? 1.25 : 1;
    return layout.top + leastHeight(layout) * scale + layout.note.height() + m_style.space(0.8);
}

double SankeyPlot::comfortableHeight(double width) const
{
    return neededHeight(width) * 1.6 + m_style.space(14);
}

void SankeyPlot::fitInto(Layout &layout, const QRectF &area) const
{
    if (m_content.network.isToScale) {
        double low = 0;
        double total = 0;
        for (const Node &node : layout.nodes)
            total = std::max(total, node.weight);
        double high = total > 0 ? area.height() / total : 0;
        for (int i = 0; i < 40; ++i) {
            const double middle = (low + high) / 2;
            const bool fits = std::all_of(layout.columns.begin(), layout.columns.end(), [&](const auto &column) {
                return columnHeight(layout, column, middle) <= area.height();
            });
            (fits ? low : high) = middle;
        }
        layout.perUnit = low;
    }
    const double left = area.left() + layout.labelLeft;
    const double right = area.right() - layout.labelRight - m_style.space(barWidth);
    for (std::size_t c = 0; c < layout.columns.size(); ++c) {
        const std::vector<std::size_t> &column = layout.columns[c];
        const double part =
            layout.columns.size() > 1 ? static_cast<double>(c) / static_cast<double>(layout.columns.size() - 1) : 0;
        const double x = left + part * (right - left);
        const double height = columnHeight(layout, column, layout.perUnit);
        const double spread = (area.height() - height) / static_cast<double>(column.size() + 1);
        double y = area.top() + spread;
        for (const std::size_t index : column) {
            Node &node = layout.nodes[index];
            const double slot = slotHeight(node, layout.perUnit);
            const double bar = std::max(node.linesHeight, node.weight * layout.perUnit);
            const double barTop = node.isBeside ? y + (slot - bar) / 2 : y + slot - bar;
            node.bar = QRectF(x, barTop, m_style.space(barWidth), bar);
            y += slot + m_style.space(nodeGap) + spread;
        }
    }
}

void SankeyPlot::placeRibbons(Layout &layout) const
{
    const FlowNetwork &network = m_content.network;
    std::vector<const FlowLink *> links;
    for (const FlowLink &link : network.links) {
        if (isLinkValid(link))
            links.push_back(&link);
    }
    const auto nodeOf = [&layout](int index) -> Node & { return layout.nodes[static_cast<std::size_t>(index)]; };
    const auto count = [&links](int FlowLink::*end, int node) {
        return std::count_if(links.begin(), links.end(), [&](const FlowLink *link) { return link->*end == node; });
    };
    const auto widthOf = [&](const FlowLink &link) {
        return network.isToScale ? weightOf(link) * layout.perUnit : m_style.space(thinLine);
    };
    std::map<const FlowLink *, Ribbon> ribbons;
    const auto place = [&](int FlowLink::*end, double Node::*used, QPointF Ribbon::*point, bool isRight) {
        for (const FlowLink *link : links) {
            Node &node = nodeOf(link->*end);
            const double step =
                network.isToScale ? widthOf(*link) : node.bar.height() / static_cast<double>(count(end, link->*end));
            const double y = node.bar.top() + node.*used + step / 2;
            node.*used += step;
            ribbons[link].*point = {isRight ? node.bar.right() : node.bar.left(), y};
        }
    };
    // In the order of the other ends, so that ribbons do not cross at the bar itself.
    std::stable_sort(links.begin(), links.end(), [&](const FlowLink *a, const FlowLink *b) {
        return nodeOf(a->to).bar.center().y() < nodeOf(b->to).bar.center().y();
    });
    place(&FlowLink::from, &Node::given, &Ribbon::start, true);
    std::stable_sort(links.begin(), links.end(), [&](const FlowLink *a, const FlowLink *b) {
        return nodeOf(a->from).bar.center().y() < nodeOf(b->from).bar.center().y();
    });
    place(&FlowLink::to, &Node::taken, &Ribbon::end, false);
    for (const FlowLink &link : network.links) {
        if (!isLinkValid(link))
            continue;
        Ribbon ribbon = ribbons[&link];
        ribbon.link = &link;
        ribbon.width = widthOf(link);
        ribbon.label = setLabel(link.label, Type::Note, m_style, m_style.theme.text);
        layout.ribbons.push_back(std::move(ribbon));
    }
}

QPainterPath SankeyPlot::pathOf(const Ribbon &ribbon) const
{
    const double half = (ribbon.end.x() - ribbon.start.x()) / 2;
    const QPointF along(half, 0);
    if (!m_content.network.isToScale) {
        QPainterPath line(ribbon.start);
        line.cubicTo(ribbon.start + along, ribbon.end - along, ribbon.end);
        return line;
    }
    const QPointF aside(0, std::max(0.5, ribbon.width / 2));
    QPainterPath path(ribbon.start - aside);
    path.cubicTo(ribbon.start - aside + along, ribbon.end - aside - along, ribbon.end - aside);
    path.lineTo(ribbon.end + aside);
    path.cubicTo(ribbon.end + aside - along, ribbon.start + aside + along, ribbon.start + aside);
    path.closeSubpath();
    return path;
}

void SankeyPlot::paint(FigureCanvas &canvas, const QRectF &area) const
{
    Layout layout = layoutFor(area.width());
    const double height = std::min(area.height(), comfortableHeight(area.width()));
    const QRectF body(area.left(), area.top() + layout.top, area.width(),
                      height - layout.top - layout.note.height() - m_style.space(0.8));
    fitInto(layout, body);
    placeRibbons(layout);
    paintHeadings(canvas, layout, area);
    for (const Ribbon &ribbon : layout.ribbons)
        paintRibbon(canvas, ribbon);
    for (std::size_t i = 0; i < layout.nodes.size(); ++i)
        paintNode(canvas, layout, i);
    paintRibbonLabels(canvas, layout, area);
    if (!layout.note.isEmpty())
        canvas.drawText(layout.note, {area.left(), body.bottom() + m_style.space(0.8)});
}

void SankeyPlot::paintHeadings(FigureCanvas &canvas, const Layout &layout, const QRectF &area) const
{
    if (layout.columns.size() < 2)
        return;
    const Phrases phrases(m_content.language);
    const auto heading = [&](const QString &text) {
        return setText(text, Type::Note, m_style, m_style.theme.quietText, area.width() * 0.45);
    };
    const TextBlock givers =
        heading(phrases.translate("FlowFigure", "Gives help", "heading over the places that give"));
    const TextBlock receivers =
        heading(phrases.translate("FlowFigure", "Receives help", "heading over the places that receive"));
    const double left = area.left() + layout.labelLeft + m_style.space(barWidth) - givers.width;
    canvas.drawText(givers, {std::max(area.left(), left), area.top()});
    const double right = area.right() - layout.labelRight - m_style.space(barWidth);
    canvas.drawText(receivers, {std::min(right, area.right() - receivers.width), area.top()});
}

void SankeyPlot::paintRibbon(FigureCanvas &canvas, const Ribbon &ribbon) const
{
    const FlowLink &link = *ribbon.link;
    const auto index = static_cast<std::size_t>(std::max(0, link.series));
    const FigureSeries series = index < m_content.series.size() ? m_content.series[index] : FigureSeries();
    QColor colour = seriesColour(series, link.isFaded, m_style.theme);
    const QPainterPath path = pathOf(ribbon);
    QPainter &painter = canvas.painter();
    const bool isSoft = link.signs.isDerived || link.signs.isTarget;
    if (!m_content.network.isToScale) {
        QPen pen(colour, ribbon.width, Qt::SolidLine, Qt::FlatCap);
        if (isSoft)
            pen.setDashPattern({4, 2.5});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    } else {
        QPen edge(colour, std::max(1.0, m_style.space(0.07)));
        if (link.signs.isDerived)
            edge.setDashPattern({4, 2.5});
        painter.setPen(isSoft ? edge : QPen(Qt::NoPen));
        colour.setAlphaF(link.signs.isTarget ? 0.06F : link.signs.isDerived ? 0.2F : 0.5F);
        painter.setBrush(colour);
        painter.drawPath(path);
    }
    const QPointF middle = path.boundingRect().center();
    const double half = std::max(ribbon.width / 2, m_style.space(0.5));
    canvas.addHit(link.figureId, QRectF(middle.x() - m_style.space(1.5), middle.y() - half, m_style.space(3), 2 * half),
                  link.description);
}

void SankeyPlot::paintNode(FigureCanvas &canvas, const Layout &layout, std::size_t index) const
{
    const Node &node = layout.nodes[index];
    canvas.painter().fillRect(node.bar, m_style.theme.quietText);
    const double gap = m_style.space(labelGap);
    const double middle = node.bar.center().y() - node.text.height() / 2;
    const int last = static_cast<int>(layout.columns.size()) - 1;
    if (node.column == 0)
        canvas.drawText(node.text, {node.bar.left() - gap - node.text.width, middle}, Qt::AlignRight);
    else if (node.column == last)
        canvas.drawText(node.text, {node.bar.right() + gap, middle});
    else {
        const QPointF place(node.bar.center().x() - node.text.width / 2,
                            node.bar.top() - node.text.height() - m_style.space(0.1));
        canvas.painter().fillRect(QRectF(place, node.text.size()), m_style.theme.background);
        canvas.drawText(node.text, place, Qt::AlignHCenter);
    }
    const FlowNode &from = m_content.network.nodes[index];
    if (!from.figureId.isEmpty())
        canvas.addHit(from.figureId, node.bar, from.description);
}

/// On the ribbon, near its receiver first, where nothing else is written; all amounts can be pointed at anyway.
void SankeyPlot::paintRibbonLabels(FigureCanvas &canvas, const Layout &layout, const QRectF &area) const
{
    LabelPlacement placement(area, 0);
    for (const PaintedText &text : canvas.painting().texts)
        placement.block(text.area);
    for (const Node &node : layout.nodes)
        placement.block(node.bar);
    for (const Ribbon &ribbon : layout.ribbons) {
        if (ribbon.label.isEmpty())
            continue;
        QPainterPath line(ribbon.start);
        const QPointF along((ribbon.end.x() - ribbon.start.x()) / 2, 0);
        line.cubicTo(ribbon.start + along, ribbon.end - along, ribbon.end);
        const double pad = m_style.space(0.25);
        const QSizeF size = ribbon.label.size() + QSizeF(2 * pad, 0);
        const double least = (size.width() / 2 + m_style.space(0.4)) / std::max(1.0, line.length());
        for (const double part : {0.72, 0.8, 0.62, 0.86, 0.5, 0.4, 0.92, 0.3, 0.2}) {
            const QPointF middle =
                line.pointAtPercent(std::clamp(part, std::min(0.5, least), std::max(0.5, 1 - least)));
            const QRectF box(middle - QPointF(size.width(), size.height()) / 2, size);
            if (!placement.isFree(box))
                continue;
            placement.block(box);
            QColor ground = m_style.theme.background;
            ground.setAlphaF(0.85F);
            canvas.painter().setPen(Qt::NoPen);
            canvas.painter().setBrush(ground);
            canvas.painter().drawRoundedRect(box, pad, pad);
            canvas.drawText(ribbon.label, box.topLeft() + QPointF(pad, 0));
            break;
        }
    }
}

} // namespace bangfu
