// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartfigure.h"

namespace bangfu {

/// The labels of figures by what tells them apart, and what they have in common.
struct FigureLabels
{
    std::vector<LocalizedText> own; ///< one a figure
    LocalizedText title;            ///< empty if they are of different indicators
    LocalizedText subtitle;
};

/// `isTimeShown`: the times of the figures stand elsewhere and do not belong into their labels.
FigureLabels labelsFor(const Dataset &dataset, const std::vector<ChartFigure> &figures, bool isTimeShown);

/// Two respects in which figures differ, so that each figure has its own pair of them.
struct FigureGrid
{
    std::vector<LocalizedText> categories; ///< one a figure
    std::vector<LocalizedText> series;     ///< one a figure
};

/// Measures, places, populations, programmes or times as rows and columns of grouped bars. Nothing if no two respects
/// give at least one row and one column with several figures.
std::optional<FigureGrid> gridOf(const Dataset &dataset, const std::vector<ChartFigure> &figures);

} // namespace bangfu
