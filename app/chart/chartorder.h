// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartspec.h"

namespace bangfu {

/// The specification with its items in the order that it asks for: categories by their largest value or by name (in the
/// collation of the language) within their groups, which keep their order. Types whose order means something keep it.
ChartSpec inOrder(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases);

} // namespace bangfu
