// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "dataset/dataset.h"
#include "table/table.h"

namespace bangfu {

/// Why the values of these rows of the table `observations` may not be added up, in one sentence; nothing if they may.
///
/// They may if every figure is one exact number, and, for two or more, if they have one unit, one kind, one nature of
/// time and one indicator that adds up over places; one period, or an indicator that adds up over time and periods
/// that do not overlap; and if none is a second print or a part of another, nor lies in a place or a population that
/// contains another's.
std::optional<QString> sumRefusal(const Table &observations, const RowIndexes &rows, const Dataset &dataset,
                                  const Phrases &phrases);

} // namespace bangfu
