// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset.h"
#include "dataset/packagetable.h"

namespace bangfu {

/// Turns the tables of a package into records. A table that Bangfu needs and the package lacks is reported.
DatasetRecords readRecords(const std::vector<PackageTable> &tables, std::vector<Fault> &faults);

/// Checks what a schema cannot say: printed forms yield the stored values, expressions name figures that exist and
/// stand before them, charts show figures that exist. Lines are those of the tables.
void validateFigures(const DatasetRecords &records, const std::vector<PackageTable> &tables,
                     std::vector<Fault> &faults);

} // namespace bangfu
