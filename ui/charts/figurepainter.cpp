// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurepainter.h"

#include "ui/charts/annotationlayer.h"
#include "ui/charts/figureframe.h"
#include "ui/charts/figureplot.h"

#include <QPainter>

#include <cmath>

namespace bangfu {
namespace {

/// The height beyond which a figure only has more ground.
double comfortableHeightFor(const FigureContent &content, const FigureTheme &theme, double width, double base,
                            FigureParts parts)
{
    const FigureStyle style{theme, content.language, base};
    const FigureFrame frame(content, style, width, parts == FigureParts::Whole);
    return frame.headHeight() +
           makeFigurePlot(content, style)->comfortableHeight(width - frame.margins().left() - frame.margins().right()) +
           frame.footHeight();
}

/// Where a figure of few marks would leave much of the page empty, type grows with the page.
double grownBase(const FigureContent &content, const FigureTheme &theme, const QSizeF &size, FigureParts parts,
                 double suited)
{
    constexpr double step = 1.08;
    constexpr double largestGrowth = 1.3;
    double base = suited;
    while (base * step <= std::min(suited * largestGrowth, FigureStyle::largestBase * theme.typeScale) &&
           comfortableHeightFor(content, theme, size.width(), base * step, parts) < size.height())
        base *= step;
    return base;
}

} // namespace

double figureHeightForWidth(const FigureContent &content, const FigureTheme &theme, double width, double base,
                            FigureParts parts)
{
    const FigureStyle style{theme, content.language, base};
    const FigureFrame frame(content, style, width, parts == FigureParts::Whole);
    const auto plot = makeFigurePlot(content, style);
    const double plotWidth = width - frame.margins().left() - frame.margins().right();
    return std::ceil(frame.headHeight() + plot->neededHeight(plotWidth) + frame.footHeight());
}

double figureBaseFor(const FigureContent &content, const FigureTheme &theme, const QSizeF &size, FigureParts parts)
{
    const double largest = FigureStyle::baseFor(size) * theme.typeScale;
    const auto fits = [&](double base) {
        return figureHeightForWidth(content, theme, size.width(), base, parts) <= size.height();
    };
    constexpr double step = 0.96;
    if (fits(std::max(largest, FigureStyle::smallestBase)))
        return grownBase(content, theme, size, parts, std::max(largest, FigureStyle::smallestBase));
    if (largest <= FigureStyle::smallestBase)
        return FigureStyle::smallestBase;
    // Halving the steps between the two, because each look lays the whole figure out.
    int tooLarge = 0;
    int steps = static_cast<int>(std::ceil(std::log(FigureStyle::smallestBase / largest) / std::log(step)));
    while (steps - tooLarge > 1) {
        const int middle = (steps + tooLarge) / 2;
        (fits(largest * std::pow(step, middle)) ? steps : tooLarge) = middle;
    }
    return std::max(FigureStyle::smallestBase, largest * std::pow(step, steps));
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
    if (style.hasGround)
        painter.fillRect(area, style.theme.background);
    FigureCanvas canvas(painter, style);
    const FigureFrame frame(content, style, area.width(), parts == FigureParts::Whole);
    frame.paint(canvas, area);
    const QRectF body(area.left() + frame.margins().left(), area.top() + frame.headHeight(),
                      area.width() - frame.margins().left() - frame.margins().right(),
                      area.height() - frame.headHeight() - frame.footHeight());
    makeFigurePlot(content, style)->paint(canvas, body);
    paintAnnotations(canvas, content, body, area);
    painter.restore();
    return canvas.takePainting();
}

} // namespace bangfu
