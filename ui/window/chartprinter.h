// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureexport.h"

class QPrinter;
class QWidget;

namespace bangfu {

/// Paints a figure onto a page of a printer as lines and texts, as large as the page's margins leave room for.
/// Fails with the reason if the theme cannot be read.
Failure printFigure(QPrinter &printer, const FigureContent &content, const FigureExportOptions &options);

/// Shows how the figure would be printed (A4, lying, at first), from where it is printed. Deletes itself when closed.
void showPrintPreview(const FigureContent &content, const FigureExportOptions &options, QWidget *parent);

} // namespace bangfu
