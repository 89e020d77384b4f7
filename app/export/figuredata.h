// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartspec.h"
#include "core/phrases.h"
#include "core/result.h"
#include "table/table.h"

class QIODevice;

namespace bangfu {

/// The figures of a chart as a table, one row an item in their order: position, role, category, series, figure_id,
/// printed, value, low, high, unit, period, place, source, group. The place of a flow is worded "giver → receiver".
/// Derived figures have no printed form; their bounds are those that rounding allows, and their sources those of what
/// they were computed from. Fails if a figure is unknown.
Result<TablePointer> figureData(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases);

/// figureData() as CSV.
Failure writeFigureCsv(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases, QIODevice &device);

} // namespace bangfu
