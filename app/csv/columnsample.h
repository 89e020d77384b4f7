// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/columnlog.h"

#include <QStringList>

namespace bangfu {

/// How to take down each column, from the records at the start of a text (behind its header). A notation that turns out
/// not to fit later is changed; the sample only makes that rare.
std::vector<ColumnNotation> chooseNotations(std::string_view records, const CsvFormat &format,
                                            const QStringList &headings);

/// About how many records there are, judged by the same start of the text.
std::size_t estimateRecordCount(std::string_view records, char delimiter);

} // namespace bangfu
