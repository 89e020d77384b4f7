// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset.h"
#include "dataset/packagetable.h"

namespace bangfu {

/// Checks the rows of `chart_item`: each names what its role asks for (a figure, an event, a partnership), a panel that
/// its chart has, and positions that exist; a chart of several panels has them, no other has.
void validateCharts(const DatasetRecords &records, const std::vector<PackageTable> &tables, std::vector<Fault> &faults);

} // namespace bangfu
