// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportfigures.h"

namespace bangfu::bench {

/// Prints each goal of Bangfu's speed and memory with what was reached of it.
void printGoals(const Figures &figures, double fileMegabytes);

} // namespace bangfu::bench
