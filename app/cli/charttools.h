// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureexport.h"
#include "office/officedocument.h"

namespace bangfu {

/// What `bangfu chart` needs of the parts above it, which paint: handed in, so that the command itself needs none.
struct ChartTools
{
    /// Makes ready to paint. Called before anything else here, while another thread reads the data.
    std::function<void()> prepare = {};
    /// Writes pictures: png, svg and pdf.
    FigureExporter exportFigure = {};
    /// Writes presentations and workbooks: pptx and xlsx. The document's size, colours and pictures come from the
    /// options.
    std::function<Failure(OfficeDocument document, const QString &path, const FigureExportOptions &options,
                          const Phrases &phrases)>
        writeDocument = {};
    /// Why a theme, or a palette of it, cannot be used; an empty palette is the theme's first.
    std::function<Failure(const QString &theme, const QString &palette, const Phrases &phrases)> judgeTheme = {};
};

} // namespace bangfu
