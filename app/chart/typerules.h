// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurepatterns.h"

namespace bangfu {

// The rules behind judgeTypes(): each gives one sentence why figures may not be drawn so, or an empty text.

/// What forbids any chart of these figures on one axis.
QString refusalOfCommonAxis(const Dataset &dataset, const std::vector<ChartFigure> &figures, const Phrases &phrases);

/// What forbids this type; types with one axis also need refusalOfCommonAxis() to be empty.
QString refusalOfType(ChartType type, const Dataset &dataset, const std::vector<ChartFigure> &figures,
                      const Phrases &phrases);

/// Whether all that the type shows is measured on one axis.
bool needsCommonAxis(ChartType type);

// The rules by family; the figures are not empty.
QString refusalOfParts(ChartType type, const Dataset &dataset, const std::vector<ChartFigure> &figures,
                       const Phrases &phrases);
QString refusalOfTimes(ChartType type, const Dataset &dataset, const std::vector<ChartFigure> &figures,
                       const Phrases &phrases);
QString refusalOfPlaces(ChartType type, const Dataset &dataset, const std::vector<ChartFigure> &figures,
                        const Phrases &phrases);

/// A figure as a sentence names it: its indicator and printed form.
QString quotedFigure(const ChartFigure &figure, const Dataset &dataset, const Phrases &phrases);

} // namespace bangfu
