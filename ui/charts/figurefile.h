// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureexport.h"

namespace bangfu {

/// The FigureExporter of the program: writes a figure as png, svg or pdf, whichever the file's ending says.
///
/// The picture has the size asked for; where its texts do not fit even with the smallest type, it becomes higher, never
/// cut. The file appears whole or not at all: it is written beside its place and renamed. Needs a QGuiApplication.
/// Messages are in the language of the content.
Failure exportFigure(const FigureContent &content, const QString &path, const FigureExportOptions &options);

} // namespace bangfu
