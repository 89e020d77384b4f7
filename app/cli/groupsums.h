// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "core/result.h"
#include "dataset/dataset.h"
#include "export/tablewriter.h"

namespace bangfu {

/// Why the values of the observations may not be summed by groups of equal values in the excerpt's columns: the first
/// groups that cannot, each with its reason; nothing if all can.
Failure groupSumRefusal(const TableExcerpt &observations, const Dataset &dataset, const Phrases &phrases);

} // namespace bangfu
