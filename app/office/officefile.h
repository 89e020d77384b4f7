// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/officedocument.h"

namespace bangfu {

/// Writes a document into a file whose ending says the format: pptx or xlsx. Writes through a temporary file.
/// The same document gives the same bytes, on any day and any machine.
Failure writeOffice(const OfficeDocument &document, const QString &path, const Phrases &phrases);

/// A presentation: a slide a figure, with title, subtitle, chart, notes and numbered sources; in the speaker notes the
/// summary, every source, and which figures are derived. Charts and tables can be edited, and hold their data.
Result<QByteArray> presentation(const OfficeDocument &document, const Phrases &phrases);

/// A workbook: for each figure a sheet with the plotted numbers and the chart, and one with every figure as it is
/// printed; for all of them together a sheet of metadata and one of sources. Text is never taken for a formula, and
/// missing values stay empty.
Result<QByteArray> workbook(const OfficeDocument &document, const Phrases &phrases);

} // namespace bangfu
