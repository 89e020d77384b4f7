// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

namespace bangfu {

/// One content that says everything in two languages: texts on a second line, value labels behind a stroke, each once
/// where both are the same; the ticks of the axes stay in the first. Both contents must be of one specification.
FigureContent inTwoLanguages(FigureContent first, const FigureContent &second);

} // namespace bangfu
