// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandoption.h"

namespace bangfu {

/// Takes over the words behind `bangfu chart`, and judges its options as a whole.
Failure completeChart(ParsedOptions &options, const QStringList &words, const Phrases &phrases);

} // namespace bangfu
