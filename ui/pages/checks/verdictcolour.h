// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkresult.h"
#include "ui/style/colours.h"

namespace bangfu {

/// The colour of a verdict, quiet for none. It always stands beside its sign and word.
QColor verdictColour(const std::optional<Verdict> &verdict, const WindowColours &colours);

} // namespace bangfu
