// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mapplot.h"

#include "chart/niceaxis.h"
#include "ui/charts/seriessign.h"
#include "ui/charts/signpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

constexpr double tilePadding = 0.25; // bodies, like all below
constexpr double widestTile = 12;
constexpr double narrowestTile = 5.2;
constexpr double thinFlow = 0.18;
constexpr double broadFlow = 1.1;

QColor mixed(const QColor &colour, const QColor &ground, double part)
{
    const auto channel = [part](float a, float b) { return static_cast<float>(a * part + b * (1 - part)); };
    return QColor::fromRgbF(channel(colour.redF(), ground.redF()), channel(colour.greenF(), ground.greenF()),
                            channel(colour.blueF(), ground.blueF()));
}

QPainterPath rounded(const QPolygonF &way, double radius)
{
    QPainterPath path(way.first());
    for (int i = 1; i + 1 < way.size(); ++i) {
        const QLineF in(way[i], way[i - 1]);
        const QLineF out(way[i], way[i + 1]);
        const double reach = std::min({radius, in.length() / 2, out.length() / 2});
        if (reach <= 0)
            continue;
        path.lineTo(in.pointAt(reach / in.length()));
        path.quadTo(way[i], out.pointAt(reach / out.length()));
    }
    path.lineTo(way.last());
    return path;
}

} // namespace

MapPlot::MapPlot(const FigureContent &content, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
    , m_isLinked(content.network.nodes.size(), false)
{
    for (const FlowLink &link : content.network.links) {
        for (const int end : {link.from, link.to}) {
            if (end >= 0 && static_cast<std::size_t>(end) < m_isLinked.size())
                m_isLinked[static_cast<std::size_t>(end)] = true;
        }
    }
}

bool MapPlot::hasValues() const
{
    return std::any_of(m_content.network.nodes.begin(), m_content.network.nodes.end(),
                       [](const FlowNode &node) { return node.value.has_value(); });
}

/// The borders of the steps of lightness: ticks of the axis, every second one where there are more than six.
std::vector<double> MapPlot::steps() const
{
    const std::vector<AxisTick> &ticks = m_content.axis.ticks;
    const std::size_t stride = ticks.size() > 6 ? 2 : 1;
    std::vector<double> borders;
    for (std::size_t i = 0; i < ticks.size(); i += stride)
        borders.push_back(ticks[i].value);
    // The axis ends at a tick, which begins a step only where a value reaches it.
    const auto reaches = [&borders](const FlowNode &node) { return node.value && *node.value >= borders.back(); };
    const std::vector<FlowNode> &nodes = m_content.network.nodes;
    if (borders.size() > 2 && std::none_of(nodes.begin(), nodes.end(), reaches))
        borders.pop_back();
    return borders;
}

QColor MapPlot::stepColour(std::size_t step, std::size_t count) const
{
    constexpr double lightest = 0.22;
    const double part = count > 1 ? static_cast<double>(step) / static_cast<double>(count - 1) : 1;
    return mixed(m_style.theme.seriesColour(m_content.series.empty() ? 0 : m_content.series.front().colour),
                 m_style.theme.background, lightest + part * (1 - lightest));
}

QColor MapPlot::fillOf(const FlowNode &node, bool isLinked) const
{
    const QColor pale = mixed(m_style.theme.quietMark, m_style.theme.background, 0.1);
    if (node.signs.isTarget)
        return m_style.theme.background;
    if (node.value) {
        const std::vector<double> borders = steps();
        const std::size_t count = std::max<std::size_t>(1, borders.size());
        std::size_t step = 0;
        while (step + 1 < count && *node.value >= borders[step + 1])
            ++step;
        return stepColour(step, count);
    }
    return isLinked && !hasValues() ? stepColour(0, 2) : pale;
}

/// Amounts that arrive are written on the tile they arrive at, where no other word can touch them.
QString MapPlot::wordsOf(std::size_t node) const
{
    const FlowNode &of = m_content.network.nodes[node];
    QStringList lines{of.label};
    if (!of.valueLabel.isEmpty())
        lines << of.valueLabel;
    for (const FlowLink &link : m_content.network.links) {
        if (link.to == static_cast<int>(node) && !link.label.isEmpty())
            lines << link.label;
    }
    return lines.join(u'\n');
}

QString MapPlot::headingText() const
{
    return Phrases(m_content.language).translate("FlowFigure", "Partner places", "heading on a map");
}

/// A name whose longest word is wider than the tile is set a little smaller before the word is broken.
TextBlock MapPlot::tileText(const QString &words, const QColor &colour, double tileWidth) const
{
    constexpr double smallest = 0.8;
    TextSetting setting{m_style.font(Type::Note), colour, m_style.language == Language::Chinese ? 1.3 : 1.2,
                        tileWidth - 2 * m_style.space(tilePadding), false};
    const int least = static_cast<int>(std::ceil(setting.font.pixelSize() * smallest));
    TextBlock text = setText(words, setting);
    while (text.width > setting.width && setting.font.pixelSize() > least) {
        setting.font.setPixelSize(setting.font.pixelSize() - 1);
        text = setText(words, setting);
    }
    if (text.width <= setting.width)
        return text;
    setting.mayBreakWords = true;
    return setText(QString(words).replace(QChar(QChar::Nbsp), u' '), setting);
}

bool MapPlot::breaksWords(double tileWidth) const
{
    const double room = tileWidth - 2 * m_style.space(tilePadding);
    const auto isBroken = [&](const QString &words) {
        return setLabel(words, Type::Note, m_style, {}, room).width > room;
    };
    for (std::size_t i = 0; i < m_content.network.nodes.size(); ++i) {
        if (isBroken(wordsOf(i)))
            return true;
    }
    return isBroken(headingText());
}

double MapPlot::leastTileHeight(double tileWidth) const
{
    double height = tileText(headingText(), {}, tileWidth).height();
    for (std::size_t i = 0; i < m_content.network.nodes.size(); ++i) {
        const bool isUncertain = m_content.network.nodes[i].signs.isUncertain;
        height =
            std::max(height, tileText(wordsOf(i), {}, tileWidth).height() + (isUncertain ? triangleWidth(m_style) : 0));
    }
    return height + 2 * m_style.space(tilePadding * 0.7);
}

MapPlot::Plan MapPlot::planFor(double width, bool isBelow) const
{
    Plan plan{MapGrid(m_content.network, isBelow), {}, 0, {}};
    const bool isToScale = m_content.network.isToScale;
    plan.size.isBelow = isBelow;
    plan.size.gutter = m_style.space(0.35);
    plan.size.lane = m_style.space(isToScale ? broadFlow + 0.15 : thinFlow + 0.3);
    plan.size.apart = m_style.space(isBelow ? 1.6 : 3);
    const double room = width - plan.grid.guttersWidth(plan.size);
    plan.size.tileWidth = std::clamp(room / plan.grid.columnCount(), m_style.space(2), m_style.space(widestTile * 1.6));
    plan.least = leastTileHeight(plan.size.tileWidth);
    if (!isToScale && !m_content.network.links.empty())
        plan.note = setText(Phrases(m_content.language)
                                .translate("FlowFigure", "All lines are equally wide: the width stands for no amount."),
                            Type::Note, m_style, m_style.theme.quietText, width);
    return plan;
}

MapPlot::Plan MapPlot::planFor(double width) const
{
    Plan beside = planFor(width, false);
    const bool isWide = beside.size.tileWidth >= m_style.space(narrowestTile) && !breaksWords(beside.size.tileWidth);
    if (isWide)
        return beside;
    Plan below = planFor(width, true);
    return below.size.tileWidth > beside.size.tileWidth ? below : beside;
}

double MapPlot::keyHeight() const
{
    return hasValues() && m_content.axis.ticks.size() > 1 ? m_style.space(2.6 + m_style.lineFactor()) : 0;
}

double MapPlot::neededHeight(double width) const
{
    const Plan plan = planFor(width);
    const double note = plan.note.isEmpty() ? 0 : plan.note.height() + m_style.space(0.6);
    return keyHeight() + plan.grid.guttersHeight(plan.size) + plan.grid.rowCount() * plan.least + note;
}

double MapPlot::comfortableHeight(double width) const
{
    const Plan plan = planFor(width);
    const double tile = std::max(plan.least, std::min(plan.size.tileWidth, m_style.space(widestTile)));
    return neededHeight(width) + plan.grid.rowCount() * (tile - plan.least);
}

void MapPlot::paint(FigureCanvas &canvas, const QRectF &area) const
{
    Plan plan = planFor(area.width());
    const double key = keyHeight();
    if (key > 0)
        paintKey(canvas, area.topLeft());
    const double note = plan.note.isEmpty() ? 0 : plan.note.height() + m_style.space(0.6);
    const double height = area.height() - key - note - plan.grid.guttersHeight(plan.size);
    const double most = std::max(plan.least, std::min(plan.size.tileWidth, m_style.space(widestTile)));
    plan.size.tileHeight = std::clamp(height / plan.grid.rowCount(), plan.least, most);
    // Wider than high, as pages are, so that the province fills them; wider still only for its words.
    constexpr double wideness = 1.7;
    double tileWidth = std::min(plan.size.tileWidth, plan.size.tileHeight * wideness);
    while (tileWidth < plan.size.tileWidth &&
           (leastTileHeight(tileWidth) > plan.size.tileHeight || breaksWords(tileWidth)))
        tileWidth += m_style.space(0.25);
    plan.size.tileWidth = std::min(tileWidth, plan.size.tileWidth);
    // What width is left over parts the province from its partners, up to a point.
    if (!plan.size.isBelow) {
        const double used = plan.grid.guttersWidth(plan.size) + plan.grid.columnCount() * plan.size.tileWidth;
        plan.size.apart += std::clamp((area.width() - used) * 0.5, 0.0, m_style.space(12));
    }
    plan.grid.layOut(plan.size, area.topLeft() + QPointF(0, key));
    for (std::size_t i = 0; i < m_content.network.links.size(); ++i)
        paintFlow(canvas, m_content.network.links[i], plan.grid.wayOf(i));
    for (std::size_t i = 0; i < m_content.network.nodes.size(); ++i)
        paintTile(canvas, i, plan.grid.nodeArea(i));
    if (const std::optional<QRectF> heading = plan.grid.headingArea()) {
        const TextBlock text = tileText(headingText(), m_style.theme.quietText, plan.size.tileWidth);
        const double top = plan.size.isBelow ? heading->center().y() - text.height() / 2
                                             : heading->bottom() - text.height() - m_style.space(tilePadding);
        canvas.drawText(text, {heading->left(), top});
    }
    if (!plan.note.isEmpty())
        canvas.drawText(plan.note, {area.left(), plan.grid.bounds().bottom() + m_style.space(0.6)});
}

void MapPlot::paintKey(FigureCanvas &canvas, QPointF topLeft) const
{
    const std::vector<double> borders = steps();
    const double height = m_style.space(0.8);
    double widest = m_style.space(3);
    std::vector<TextBlock> labels;
    for (const AxisTick &tick : m_content.axis.ticks) {
        if (std::find(borders.begin(), borders.end(), tick.value) == borders.end())
            continue;
        labels.push_back(setLabel(tick.label, Type::Note, m_style, m_style.theme.quietText));
        widest = std::max(widest, labels.back().width + m_style.space(0.5));
    }
    // Each border is written where its step begins; the last step is open.
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double left = topLeft.x() + static_cast<double>(i) * widest;
        const QRectF swatch(left, topLeft.y(), widest - m_style.space(0.12), height);
        canvas.painter().fillRect(swatch, stepColour(i, labels.size()));
        canvas.drawText(labels[i], {left, topLeft.y() + height + m_style.space(0.1)});
    }
    const TextBlock title = setLabel(m_content.axis.title, Type::Note, m_style, m_style.theme.quietText);
    const double right = topLeft.x() + static_cast<double>(labels.size()) * widest + m_style.space(0.6);
    canvas.drawText(title, {right, topLeft.y() + height + m_style.space(0.1)});
}

void MapPlot::paintTile(FigureCanvas &canvas, std::size_t index, const QRectF &tile) const
{
    const FlowNode &node = m_content.network.nodes[index];
    const QColor fill = fillOf(node, m_isLinked[index]);
    const QColor strong = stepColour(1, 2);
    const bool isMarked = node.signs.isTarget || node.signs.isDerived;
    QPen edge(isMarked ? strong : mixed(m_style.theme.quietMark, m_style.theme.background, 0.5),
              std::max(1.0, m_style.space(isMarked ? 0.12 : 0.05)));
    if (node.signs.isDerived)
        edge.setDashPattern({3, 2});
    QPainter &painter = canvas.painter();
    painter.setPen(edge);
    painter.setBrush(fill);
    const double radius = m_style.space(0.4);
    painter.drawRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QColor ink = node.value || m_isLinked[index] ? m_style.theme.textOn(fill) : m_style.theme.quietText;
    const TextBlock text = tileText(wordsOf(index), ink, tile.width());
    const double sign = node.signs.isUncertain ? triangleWidth(m_style) : 0;
    const double top = tile.center().y() - (text.height() + sign) / 2;
    canvas.drawText(text, {tile.center().x() - text.width / 2, top}, Qt::AlignHCenter);
    if (node.signs.isUncertain)
        paintTriangle(canvas, {tile.center().x() - sign / 2, top + text.height() + sign / 2}, ink);
    const QString id = node.figureId.isEmpty() ? node.placeId : node.figureId;
    canvas.addHit(id, tile, node.description.isEmpty() ? node.label : node.description);
}

double MapPlot::flowWidth(const FlowLink &link) const
{
    if (!m_content.network.isToScale)
        return m_style.space(thinFlow);
    double most = 0;
    for (const FlowLink &each : m_content.network.links)
        most = std::max(most, each.value.value_or(0));
    return most > 0 ? std::max(1.0, link.value.value_or(0) / most * m_style.space(broadFlow)) : 1;
}

void MapPlot::paintFlow(FigureCanvas &canvas, const FlowLink &link, const QPolygonF &way) const
{
    if (way.size() < 2)
        return;
    const auto index = static_cast<std::size_t>(std::max(0, link.series));
    const FigureSeries series = index < m_content.series.size() ? m_content.series[index] : FigureSeries();
    const QColor colour = seriesColour(series, link.isFaded, m_style.theme);
    const double width = flowWidth(link);
    const double head = std::max(m_style.space(0.45), width * 0.8);
    const QLineF last(way[way.size() - 2], way.last());
    const QPointF along = last.length() > 0 ? QPointF(last.dx(), last.dy()) / last.length() : QPointF(1, 0);
    const QPointF aside(-along.y(), along.x());
    QPolygonF shaft = way;
    shaft.last() -= along * std::min(head, last.length()) * 0.9;
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (link.signs.isDerived || link.signs.isTarget)
        pen.setDashPattern({4, 2.5});
    QPainter &painter = canvas.painter();
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(rounded(shaft, m_style.space(0.7)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{
        {way.last(), way.last() - along * head + aside * head * 0.6, way.last() - along * head - aside * head * 0.6}});
    const QPointF middle = (way[2] + way[3]) / 2;
    canvas.addHit(link.figureId, QRectF(middle, QSizeF(0, 0)), link.description);
}

} // namespace bangfu
