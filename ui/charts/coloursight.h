// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace bangfu {

struct FigureTheme;

/// With what eyes, or on what printer, a figure is seen.
enum class Sight {
    Normal,
    Deutan, ///< green cones missing, the commonest of the three
    Protan, ///< red cones missing
    Tritan, ///< blue cones missing
    Grey,   ///< on a printer without colours
};

inline constexpr std::array allSights{Sight::Normal, Sight::Deutan, Sight::Protan, Sight::Tritan, Sight::Grey};

/// A colour as it is seen: after Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
/// Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, severity 1.
QColor seenBy(Sight sight, const QColor &colour);

/// A theme all whose colours are as they are seen, to preview a figure.
FigureTheme seenBy(Sight sight, const FigureTheme &theme);

/// How different two colours look: Euclidean distance in CIE L*a*b* (D65), 0 … about 260.
double colourDistance(const QColor &first, const QColor &second);

/// L* of CIE L*a*b*: 0 black … 100 white.
double lightnessOf(const QColor &colour);

} // namespace bangfu
