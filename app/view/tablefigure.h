// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/savedview.h"

namespace bangfu {

/// The figure of a plain table's chart in the language of the phrases: tableChartContent() or tableBars(), under the
/// texts that were written for it. `path` is the file of the table, which the figure's foot names.
Result<FigureContent> tableFigure(const Table &table, const RowIndexes &rows, const TableChart &chart,
                                  const QString &path, const Phrases &phrases);

} // namespace bangfu
