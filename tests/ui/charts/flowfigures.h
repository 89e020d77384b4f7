// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

namespace bangfu::test {

/// Charts of time and of networks as the dataset has or may have them, with every sign, worded in the language.
FigureContent lineFigure(Language language);
FigureContent scatterFigure(Language language);
FigureContent timelineFigure(Language language);
/// Months of one year, with periods.
FigureContent monthsFigure(Language language);
FigureContent pairsFigure(Language language);
/// To scale, over three columns.
FigureContent ribbonsFigure(Language language);
FigureContent mapFigure(Language language);

std::vector<FigureContent> flowFigures(Language language);

} // namespace bangfu::test
