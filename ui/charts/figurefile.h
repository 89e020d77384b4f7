// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureexport.h"
#include "core/result.h"

class QImage;

namespace bangfu {

/// The FigurePictureMaker of the program: the bytes of a picture file, without any file. Needs a QGuiApplication.
///
/// The picture has the size asked for; where its texts do not fit even with the smallest type, it becomes higher, never
/// cut. The same figure and options give the same bytes. Messages are in the language of the content.
Result<QByteArray> figurePicture(const FigureContent &content, const FigureExportOptions &options, FigureFormat format);

/// What figurePicture() packs into a PNG: pngOf() of it, on any thread, gives the same bytes.
Result<QImage> figureImage(const FigureContent &content, const FigureExportOptions &options);

/// The FigureExporter of the program: writes a figure as png, svg or pdf, whichever the file's ending says.
/// The file appears whole or not at all: it is written beside its place and renamed.
Failure exportFigure(const FigureContent &content, const QString &path, const FigureExportOptions &options);

} // namespace bangfu
