// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureexport.h"
#include "office/officedocument.h"

namespace bangfu {

/// Gives a presentation or workbook the size and the colours of the options, and the painter for what Office has no
/// chart of. Fails if the theme or palette cannot be used. The document's pictures need a QGuiApplication.
Result<OfficeDocument> dressedDocument(OfficeDocument document, const FigureExportOptions &options,
                                       const Phrases &phrases);

/// Dresses a document and writes it into a file that ends in .pptx or .xlsx.
Failure writeFigureDocument(OfficeDocument document, const QString &path, const FigureExportOptions &options,
                            const Phrases &phrases);

} // namespace bangfu
