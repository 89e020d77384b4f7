// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

#include <QSize>

#include <functional>

namespace bangfu {

enum class FigureThemeName { Light, Dark };

/// How a figure is written to a file.
struct FigureExportOptions
{
    QSize size{1600, 900}; ///< logical pixels
    double scale = 1;      ///< device pixels of a PNG for one logical pixel
    FigureThemeName theme = FigureThemeName::Light;
};

/// Paints a figure into a file whose ending says the format: png, svg or pdf. Writes through a temporary file.
/// The painter lives in ui/charts; what stands below the screen is handed it as this function.
using FigureExporter =
    std::function<Failure(const FigureContent &content, const QString &path, const FigureExportOptions &options)>;

} // namespace bangfu
