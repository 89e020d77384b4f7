// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset.h"

namespace bangfu {

/// All places so that each comes before those within it: a province, its first prefecture with all its counties, the
/// next prefecture. Places of one level are in the order of the dataset.
std::vector<const Place *> placesInOrder(const Dataset &dataset);

} // namespace bangfu
