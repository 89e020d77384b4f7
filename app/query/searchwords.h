// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bangfu {

/// What a search text asks for: its words, split at white space, with "quoted phrases" (also “…” and «…») kept
/// together; folded for comparison with Table::searchText(). A quotation left open runs to the end.
QStringList searchWords(const QString &search);

} // namespace bangfu
