// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "dataset/dataset.h"
#include "models/tablerowsmodel.h"

namespace bangfu {

/// Cells of any table as a person reads them: numbers grouped unless they could all be years, periods
/// worded.
CellText plainCellText(const Phrases &phrases);

/// The same for the rows of a table of one's own, in which a column has one kind of number: digits below digits.
CellText alignedCellText(const Phrases &phrases);

/// The same for a table of observations, whose column `value` is worded with unit and sign of relation: ≥ 1.55亿元.
/// `table` must hold the observations' ids in its column `id`.
CellText observationCellText(DatasetPointer dataset, TablePointer table, const Phrases &phrases);

} // namespace bangfu
