// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

namespace bangfu::test {

/// All charts of the bundled dataset.
std::vector<FigureContent> bundledFigures(Language language);

/// The chart of incomes of the example dataset: a dumbbell of two marks and a label.
FigureContent incomeFigure(Language language = Language::English);

/// Figures made to be hard: long names without spaces, narrow parts, thresholds close to each other, every sign.
std::vector<FigureContent> hardFigures(Language language);

} // namespace bangfu::test
