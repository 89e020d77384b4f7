// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

namespace bangfu::test {

/// Charts of categories as the dataset has or may have them, with long names, every sign, zero, values that are not
/// reported and that cannot be.
FigureContent groupedFigure(Language language);
/// Short names and values: for upright bars.
FigureContent shortGroupedFigure(Language language);
FigureContent shareFigure(Language language);
FigureContent donutFigure(Language language);
FigureContent targetFigure(Language language);
FigureContent pictogramFigure(Language language);
FigureContent pyramidFigure(Language language);
FigureContent tableFigure(Language language);
FigureContent multiplesFigure(Language language);
/// A bar alone on its page.
FigureContent loneFigure(Language language);
/// One category after another: a value, zero, not reported, not applicable.
FigureContent absenceFigure(ChartType type, Language language);

std::vector<FigureContent> plotFigures(Language language);

} // namespace bangfu::test
