// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figurecanvas.h"

class QPainter;

namespace bangfu {

/// How much of a figure is painted.
enum class FigureParts {
    Whole,
    WithoutFoot, ///< neither notes nor sources: for small pictures that lead to the whole
};

/// The height a figure needs at this width with body type of `base` pixels, so that nothing is cut.
double figureHeightForWidth(const FigureContent &content, const FigureTheme &theme, double width, double base,
                            FigureParts parts = FigureParts::Whole);

/// The largest body type, from the one that suits the size down to the smallest, with which the figure fits into it.
/// Where it does not even fit with the smallest, the smallest is given: make the page higher.
double figureBaseFor(const FigureContent &content, const FigureTheme &theme, const QSizeF &size,
                     FigureParts parts = FigureParts::Whole);

/// Paints a figure into a rectangle, the same on screen and in every file, with figureBaseFor() of its size.
/// Coordinates are logical pixels: a painter for print or a sharp screen is scaled beforehand.
FigurePainting paintFigure(QPainter &painter, const QRectF &area, const FigureContent &content,
                           const FigureTheme &theme, FigureParts parts = FigureParts::Whole);

/// The same with body type of a given size.
FigurePainting paintFigureAt(QPainter &painter, const QRectF &area, const FigureContent &content,
                             const FigureStyle &style, FigureParts parts);

} // namespace bangfu
