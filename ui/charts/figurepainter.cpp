// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurepainter.h"

#include "ui/charts/figureframe.h"
#include "ui/charts/figureplot.h"

#include <QPainter>

#include <cmath>

namespace bangfu {

double figureHeightForWidth(const FigureContent &content, const FigureTheme &theme, double width, double base,
                            FigureParts parts)
{
    const FigureStyle style{theme, content.language, base};
    const FigureFrame frame(content, style, width, parts == FigureParts::Whole);
    const auto plot = makeFigurePlot(content, style);
    return std::ceil(frame.headHeight() + plot->neededHeight(width - 2 * frame.margin()) + frame.footHeight());
}

double figureBaseFor(const FigureContent &content, const FigureTheme &theme, const QSizeF &size, FigureParts parts)
{
    constexpr double step = 0.96;
    double base = FigureStyle::baseFor(size);
    while (base > FigureStyle::smallestBase &&
           figureHeightForWidth(content, theme, size.width(), base, parts) > size.height())
        base = std::max(FigureStyle::smallestBase, base * step);
    return base;
}

FigurePainting paintFigure(QPainter &painter, const QRectF &area, const FigureContent &content,
                           const FigureTheme &theme, FigureParts parts)
{
    const FigureStyle style{theme, content.language, figureBaseFor(content, theme, area.size(), parts)};
    return paintFigureAt(painter, area, content, style, parts);
}

FigurePainting paintFigureAt(QPainter &painter, const QRectF &area, const FigureContent &content,
                             const FigureStyle &style, FigureParts parts)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, style.theme.background);
    FigureCanvas canvas(painter, style);
    const FigureFrame frame(content, style, area.width(), parts == FigureParts::Whole);
    frame.paint(canvas, area);
    const QRectF body(area.left() + frame.margin(), area.top() + frame.headHeight(), area.width() - 2 * frame.margin(),
                      area.height() - frame.headHeight() - frame.footHeight());
    makeFigurePlot(content, style)->paint(canvas, body);
    painter.restore();
    return canvas.takePainting();
}

} // namespace bangfu
