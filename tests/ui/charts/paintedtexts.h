// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurepainter.h"

#include <QSize>

namespace bangfu::test {

/// A figure as an export paints it.
struct PaintedFigure
{
    FigurePainting painting;
    QSizeF page; ///< of the size asked for, or higher where the figure did not fit into it
};

PaintedFigure paintedFigure(const FigureContent &content, const QSize &size,
                            const FigureTheme &theme = FigureTheme::light());

/// What is wrong with what was painted, one fault an entry; empty if nothing is:
/// two texts overlap, a text leaves the page or is elided; a title, note, source, name, value, cell or legend entry of
/// the content is not painted as often as the content has it; a mark or companion cannot be pointed at.
QStringList paintFaults(const FigureContent &content, const PaintedFigure &figure);

/// The same for a figure painted at a size.
QStringList paintFaults(const FigureContent &content, const QSize &size);

/// Every text of the content that must be readable on the figure.
QStringList textsToPaint(const FigureContent &content);

} // namespace bangfu::test
