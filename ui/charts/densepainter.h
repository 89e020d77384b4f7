// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figurecanvas.h"

class QPen;

namespace bangfu {

/// Where the points of a plain table are painted.
struct DensePlane
{
    ValuePlane values;
    ValuePlane across;
};

/// Paints a line through points that may be a million: few as a smooth line, many as one span for each pixel column
/// that reaches from the lowest to the highest point in it. A gap stays open, a point between two gaps is a dot.
void paintDenseLine(FigureCanvas &canvas, const DenseSeries &series, const DensePlane &plane, const QPen &pen);

/// Paints points that may be a million: few as markers of the series, many as the pixels they cover.
void paintDensePoints(FigureCanvas &canvas, const DenseSeries &series, const DensePlane &plane, int index);

} // namespace bangfu
