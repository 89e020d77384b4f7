// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureexport.h"
#include "core/result.h"
#include "table/table.h"
#include "ui/window/chartformat.h"

#include <vector>

namespace bangfu {

class Session;

/// A chart that is written, whatever becomes of the session meanwhile.
struct ChartToWrite
{
    DatasetPointer dataset;                 ///< of a chart of a dataset
    std::optional<ChartSpec> spec;          ///< of a chart of a dataset
    std::optional<FigureContent> content;   ///< of a chart of a plain table, in the one language it was worded in
    TablePointer data;                      ///< of a chart of a plain table: what is drawn
    std::shared_ptr<const RowIndexes> rows; ///< of `data`
};

/// How charts are written into one file.
struct ChartFileOptions
{
    ChartFormat format = ChartFormat::Png;
    Language language = Language::English;
    FigureExportOptions figure;
};

/// Size, theme and palette that a chart is presented with.
FigureExportOptions exportOptionsOf(const ChartPresentation &presentation);

/// The chart as worded in a language.
Result<FigureContent> contentIn(const ChartToWrite &chart, Language language);

/// The bytes of a file with charts: of several only where the format holds several (PowerPoint, Excel), else of the
/// first. On any thread that the pictures can be made on: figurePicture() needs that of the window.
Result<QByteArray> chartFile(const std::vector<ChartToWrite> &charts, const ChartFileOptions &options,
                             const FigurePictureMaker &makePicture);

} // namespace bangfu
