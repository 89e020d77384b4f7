// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/chartoverlay.h"

namespace bangfu {

/// Decides which labels of values the chart writes itself, and places the others: those of parts that are too narrow,
/// of ranges, of rings, of lines that end close to each other, and of what has no value.
void placeLabels(ChartOverlay &overlay, const ChartLayout &layout, const OfficeColours &colours);

} // namespace bangfu
