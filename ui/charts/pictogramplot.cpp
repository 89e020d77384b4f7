// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictogramplot.h"

#include "ui/charts/pictogramicon.h"
#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

constexpr double pitch = 1.12; // distance of icons, in their size

} // namespace

PictogramPlot::PictogramPlot(const FigureContent &content, const FigureStyle &style)
    : BlockRowsPlot(content, style)
    , m_icons(content.icons.value_or(PictogramScale{}))
{}

BlockRowsPlot::Thickness PictogramPlot::thickness() const
{
    double most = 0;
    for (const Mark &mark : content().marks)
        most = std::max(most, std::ceil(iconsOf(mark)));
    return {style().space(1.2), style().space(most <= 5 ? 5 : most <= 15 ? 2.9 : 2.6)};
}

double PictogramPlot::plotWidth(double room) const
{
    constexpr double leastPart = 0.4;
    double widest = 0;
    for (const Mark &mark : content().marks)
        widest = std::max(widest, markLabel(mark, style(), room * (1 - leastPart) - style().space(3)).width());
    return std::max(room * leastPart, room - widest);
}

double PictogramPlot::iconsOf(const Mark &mark) const
{
    return mark.absence == Absence::None && m_icons.perIcon > 0 ? std::max(0.0, mark.value / m_icons.perIcon) : 0;
}

int PictogramPlot::perLine(const Plot &plot) const
{
    const int most = std::max(1, static_cast<int>((plot.width + plot.thick * (pitch - 1)) / (plot.thick * pitch)));
    const bool allFit = std::all_of(content().marks.begin(), content().marks.end(),
                                    [&](const Mark &mark) { return std::ceil(iconsOf(mark)) <= most; });
    // Lines of tens can be counted.
    return allFit || most < 10 ? most : most / 10 * 10;
}

int PictogramPlot::linesOf(const Mark &mark, const Plot &plot) const
{
    return std::max(1, static_cast<int>(std::ceil(std::ceil(iconsOf(mark)) / perLine(plot))));
}

double PictogramPlot::markHeight(const Mark &mark, const Plot &plot) const
{
    const double label = markLabel(mark, style(), plot.right - plot.left - plot.width).text.height();
    return std::max(linesOf(mark, plot) * plot.thick * pitch, label);
}

double PictogramPlot::blockHeight(int category, const Plot &plot) const
{
    double height = 0;
    for (const Mark *mark : marksOf(category))
        height += markHeight(*mark, plot);
    return height;
}

TextBlock PictogramPlot::wording(double width) const
{
    return setLabelWithin(m_icons.wording, Type::Note, style(), style().theme.quietText, width);
}

double PictogramPlot::scaleHeight() const
{
    return style().space(0.8) + 2 * style().space(0.85 * style().lineFactor());
}

void PictogramPlot::paintScale(FigureCanvas &canvas, const Plot &plot, double y, const QRectF &) const
{
    const double size = style().space(1.1);
    const TextBlock text = wording(plot.right - plot.left - style().space(1.8));
    const double top = y + style().space(0.6);
    const double middle = top + text.lineHeight / 2;
    QPainter &painter = canvas.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(style().theme.quietMark);
    painter.drawPath(pictogramIcon(m_icons.icon, {plot.left, middle - size / 2, size, size}));
    canvas.drawText(text, {plot.left + style().space(1.6), top});
}

void PictogramPlot::paintIcon(FigureCanvas &canvas, const QRectF &square, double part, const Mark &mark) const
{
    const QPainterPath path = pictogramIcon(m_icons.icon, square);
    const QColor colour = colourOf(mark);
    QPainter &painter = canvas.painter();
    if (part < 1) { // what is missing of the last one
        painter.setPen(QPen(style().theme.otherSeries, std::max(1.0, style().space(0.06))));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    }
    QRectF filled = path.boundingRect();
    filled.setWidth(filled.width() * part);
    QPainterPath cut;
    cut.addRect(filled);
    painter.setPen(Qt::NoPen);
    if (mark.signs.isDerived || mark.signs.isTarget) {
        QPen edge(colour, std::max(1.2, style().space(0.1)));
        if (mark.signs.isDerived)
            edge.setDashPattern({2.5, 1.5});
        painter.setPen(edge);
    }
    painter.setBrush(fillOf(mark.signs, colour, style().theme));
    painter.drawPath(part < 1 ? path.intersected(cut) : path);
}

double PictogramPlot::paintIcons(FigureCanvas &canvas, const Mark &mark, const Plot &plot, double top) const
{
    const double count = iconsOf(mark);
    const int line = perLine(plot);
    double right = plot.left;
    for (int i = 0; i < count; ++i) {
        const QRectF square(plot.left + i % line * plot.thick * pitch, top + i / line * plot.thick * pitch, plot.thick,
                            plot.thick);
        paintIcon(canvas, square, std::min(1.0, count - i), mark);
        right = square.right();
    }
    return right;
}

double PictogramPlot::paintBlock(FigureCanvas &canvas, int category, const Plot &plot, const QRectF &block) const
{
    double top = block.center().y() - blockHeight(category, plot) / 2;
    const double first = top;
    for (const Mark *mark : marksOf(category)) {
        const double height = markHeight(*mark, plot);
        const double icons = linesOf(*mark, plot) * plot.thick * pitch;
        const double start = top + (height - icons) / 2;
        const double right = paintIcons(canvas, *mark, plot, start);
        // Beside the last line, or in the middle where there is only one.
        const double room = plot.right - plot.left - plot.width;
        const double label = markLabel(*mark, style(), room).text.height();
        const double last = start + icons - plot.thick * (pitch - 0.5);
        const double middle = std::clamp(last, top + label / 2, std::max(top + label / 2, top + height - label / 2));
        paintLabelBehind(canvas, *mark, {right, middle}, colourOf(*mark), room);
        const double width = linesOf(*mark, plot) > 1 ? perLine(plot) * plot.thick * pitch : right - plot.left;
        canvas.addHit(mark->figureId,
                      mark->absence == Absence::None ? QRectF(plot.left, start, width, icons)
                                                     : absenceArea(*mark, {right, middle}, style(), room),
                      mark->description);
        top += height;
    }
    return (first + top) / 2;
}

} // namespace bangfu
