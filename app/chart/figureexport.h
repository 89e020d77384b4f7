// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

#include <QSize>

#include <functional>

namespace bangfu {

/// How a figure is written to a file.
struct FigureExportOptions
{
    QSize size{1600, 900};      ///< logical pixels
    double scale = 1;           ///< device pixels of a PNG for one logical pixel
    QString theme = {};         ///< name of a built-in theme or path of a theme file; empty: light
    QString palette = {};       ///< name of a palette of the theme; empty: its first
    bool isTransparent = false; ///< no background (PNG, SVG)
};

enum class FigureFormat { Png, Svg, Pdf };

/// Paints a figure and gives the bytes of its file: the same figure gives the same bytes.
/// For what stands below the screen and needs pictures, such as presentations.
using FigurePictureMaker = std::function<Result<QByteArray>(const FigureContent &content,
                                                            const FigureExportOptions &options, FigureFormat format)>;

/// Paints a figure into a file whose ending says the format: png, svg or pdf. Writes through a temporary file.
/// The painter lives in ui/charts; what stands below the screen is handed it as this function.
using FigureExporter =
    std::function<Failure(const FigureContent &content, const QString &path, const FigureExportOptions &options)>;

} // namespace bangfu
