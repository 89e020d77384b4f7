// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "dataset/dataset.h"
#include "dataset/fault.h"

namespace bangfu {

/// Where the dataset shipped with the program lies.
QString bundledDatasetPath();

/// What came of reading a package: the dataset, or the faults that prevent it.
struct DatasetReading
{
    DatasetPointer dataset;    ///< null if there is any fault
    std::vector<Fault> faults; ///< by file and row; at most 1000
};

/// Reads and validates a data package: a folder with `datapackage.json`, or that file itself.
///
/// Checked are: types, required and unique values, enumerations, keys and foreign keys as the descriptor declares
/// them; that each printed form yields the stored value, bounds and unit; that expressions and charts name figures
/// that exist. Safe to call from any thread.
DatasetReading readDataset(const QString &path);

/// The same, but believes that the dataset shipped with the program is valid: its tests validate it, and checking it
/// anew would take as long again as reading it.
DatasetReading openDataset(const QString &path);

} // namespace bangfu
