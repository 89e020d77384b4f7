// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureexport.h"
#include "office/officedocument.h"

namespace bangfu {

/// Gives a presentation or workbook the size and the colours of the options, and the painter for what Office has no
/// chart of. Fails if the theme or palette cannot be used. Safe to call from any thread; the document is then written
/// where the pictures can be made.
Result<OfficeDocument> dressedDocument(OfficeDocument document, const FigureExportOptions &options,
                                       const FigurePictureMaker &makePicture, const Phrases &phrases);

/// Dresses a document, paints its pictures and writes it into a file that ends in .pptx or .xlsx. Needs a
/// QGuiApplication.
Failure writeFigureDocument(OfficeDocument document, const QString &path, const FigureExportOptions &options,
                            const Phrases &phrases);

} // namespace bangfu
