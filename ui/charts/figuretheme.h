// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureexport.h"

#include <QColor>
#include <QStringList>

#include <array>

namespace bangfu {

/// Colours and type of figures. Series colours can be told apart by every kind of sight and on a grey printer.
struct FigureTheme
{
    QColor background;
    QColor text;
    QColor quietText;
    QColor rule;                  ///< hairlines
    QColor emphasis;              ///< focus ring
    QColor warning;               ///< triangle of an uncertain reading
    QColor quietMark;             ///< what stands back: the earlier of two times
    std::array<QColor, 7> series; ///< the seventh is grey and serves all beyond
    QStringList fontFamilies;

    static FigureTheme light();
    static FigureTheme dark();
    static FigureTheme named(const QString &name);

    /// The same with fonts whose Chinese text can be searched and copied in a PDF, where they are installed.
    FigureTheme forPdf() const;

    QColor seriesColour(int index) const;
    /// Text on top of a fill: the theme's lightest or darkest, whichever reads better.
    QColor textOn(const QColor &fill) const;
};

} // namespace bangfu
