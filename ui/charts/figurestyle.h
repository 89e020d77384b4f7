// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "ui/charts/figuretheme.h"

#include <QFont>

namespace bangfu {

/// The theme at one size: everything is a multiple of the body's type size.
struct FigureStyle
{
    enum class Type { Note, Body, Strong, Heading, Title };

    FigureTheme theme;
    Language language = Language::English;
    double base = 14;      ///< type size of the body in pixels
    bool hasGround = true; ///< otherwise what lies behind the figure is seen through it

    QFont font(Type type) const;
    /// Distance of baselines as a multiple of the type size.
    double lineFactor() const { return language == Language::Chinese ? 1.5 : 1.35; }
    double space(double bodies) const { return base * bodies; }

    /// The body size that suits a picture of this size, between the smallest and largest that figures use.
    static double baseFor(const QSizeF &size);
    static constexpr double smallestBase = 10.5;
    static constexpr double largestBase = 30;
};

} // namespace bangfu
