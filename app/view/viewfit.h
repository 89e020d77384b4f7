// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "core/result.h"
#include "dataset/dataset.h"
#include "table/table.h"
#include "view/savedview.h"

namespace bangfu {

/// Why the chart of a view cannot be drawn from a dataset: the figures that the dataset does not have, by id.
Failure missingFigures(const SavedView &view, const Dataset &dataset, const Phrases &phrases);

/// Why a view cannot be shown with a plain table: the columns that the table does not have, by name.
Failure missingColumns(const SavedView &view, const Table &table, const Phrases &phrases);

/// A sentence for people if the view was made with another dataset or another version of it; usually empty.
QString otherDatasetWarning(const SavedView &view, const Dataset &dataset, const Phrases &phrases);

/// Why the data of a view cannot be opened: nothing stands where the view says that they are.
Failure missingData(const SavedView &view, const Phrases &phrases);

} // namespace bangfu
