// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figurecanvas.h"

namespace bangfu {

/// The id under which an annotation can be pointed at: annotation-0, annotation-1 … by its index in the specification.
QString annotationHitId(int index);
/// The index of such an id; nothing for any other.
std::optional<int> annotationOfHit(const QString &hitId);

/// Paints what a presenter wrote onto a figure over its plot, where it is asked for, or as near as the page allows.
/// Bands and lines of reference need a plot with a value axis; where there is none, only their text is painted.
void paintAnnotations(FigureCanvas &canvas, const FigureContent &content, const QRectF &body, const QRectF &page);

} // namespace bangfu
