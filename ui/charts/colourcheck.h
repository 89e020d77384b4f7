// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/coloursight.h"
#include "ui/charts/figuretheme.h"

namespace bangfu {

/// Something in a figure's colours that some readers cannot see well.
struct ColourFinding
{
    enum class Kind { PairTooNear, MarkTooFaint, TextTooFaint };

    Kind kind = Kind::PairTooNear;
    Sight sight = Sight::Normal; ///< of PairTooNear: whose
    QString wording;             ///< one sentence that names the series
};

/// Looks at the colours that a figure really uses in a theme: pairs of series that look alike to some eyes or on a grey
/// printer, marks with less than 3 : 1 and texts with less than 4.5 : 1 against the ground. Nothing found: empty.
/// A pair that looks alike to everybody is reported once, for normal sight. Areas with hatches of their own need not
/// differ in colour; what stands back on purpose need not stand out.
std::vector<ColourFinding> checkColours(const FigureContent &content, const FigureTheme &theme, const Phrases &phrases);

} // namespace bangfu
