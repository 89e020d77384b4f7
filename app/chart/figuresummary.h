// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

namespace bangfu {

/// A figure in one paragraph, for those who do not see it: title, type and size, highest and lowest value, and all
/// values where they are twelve at most.
QString figureSummary(const FigureContent &content, const Phrases &phrases);

} // namespace bangfu
