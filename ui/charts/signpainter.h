// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figurecanvas.h"

#include <QBrush>

namespace bangfu {

/// The fill that Qt Charts gives a bar or dot: the colour, its light tint under hatches, or the ground where hollow.
QBrush fillOf(const MarkSigns &signs, const QColor &colour, const FigureTheme &theme);

/// The colour of a mark: of its series, or the theme's grey where the series is quiet or the mark stands back.
QColor markColour(const FigureContent &content, const Mark &mark, const FigureTheme &theme);

/// What text is to be read on in a bar: the colour, or the ground under hatches and in hollow bars.
QColor groundOf(const MarkSigns &signs, const QColor &colour, const FigureTheme &theme);

/// Hatches and edges over a bar that has its fill. A bar too short to be seen, such as zero, is a line on the baseline.
void paintBarSigns(FigureCanvas &canvas, const QRectF &bar, const MarkSigns &signs, const QColor &colour);

/// A bar with its fill.
void paintBar(FigureCanvas &canvas, const QRectF &bar, const MarkSigns &signs, const QColor &colour);

/// The dotted place of a value that is not reported.
void paintSlot(FigureCanvas &canvas, const QRectF &area);

/// The small legend square of a series.
void paintSwatch(FigureCanvas &canvas, const QRectF &area, const QColor &colour);

/// An arrow head that says "or more", pointing right (or up) from the middle of a bar's end or from a dot.
/// Gives how far it reaches.
double paintOpenEnd(FigureCanvas &canvas, QPointF from, bool isLying, const QColor &colour);

/// The triangle of an uncertain reading; gives its width.
double paintTriangle(FigureCanvas &canvas, QPointF middleLeft, const QColor &colour);
double triangleWidth(const FigureStyle &style);
double openEndReach(const FigureStyle &style);

} // namespace bangfu
