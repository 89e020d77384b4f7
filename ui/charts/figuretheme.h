// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureexport.h"
#include "core/localizedtext.h"
#include "ui/charts/figurelogo.h"

#include <QColor>
#include <QMarginsF>
#include <QStringList>

#include <vector>

namespace bangfu {

/// Colours of series that go together.
struct FigurePalette
{
    QString name; ///< how files and options call it
    LocalizedText title;
    std::vector<QColor> colours; ///< at least FigureTheme::seriesInPalette
};

/// Lines over the fill of a series, so that series can be told apart without colour.
enum class Hatch { None, Rising, Vertical, Falling, Horizontal, Crossed };

/// Colours, type, margins and logo of figures; read from a file by readFigureTheme().
struct FigureTheme
{
    static constexpr std::size_t seriesInPalette = 6; ///< more series than these are all painted in the last grey

    LocalizedText title;
    QColor background;
    QColor text;
    QColor quietText;
    QColor rule;                ///< hairlines
    QColor emphasis;            ///< focus ring
    QColor warning;             ///< triangle of an uncertain reading
    QColor quietMark;           ///< what stands back: the earlier of two times
    QColor otherSeries;         ///< of all series beyond the palette
    std::vector<QColor> series; ///< of the chosen palette, then `otherSeries`
    std::vector<FigurePalette> palettes;
    QStringList fontFamilies;
    double typeScale = 1;                  ///< how much larger type is than the picture's size suggests
    QMarginsF margins{1.5, 1.5, 1.5, 1.5}; ///< as multiples of the body type
    bool hasHatches = false;               ///< each series has a hatch of its own beside its colour
    std::optional<FigureLogo> logo;
    bool isForPdf = false; ///< fonts were exchanged by forPdf()

    static FigureTheme light();
    static FigureTheme dark();
    /// A built-in theme; light for any other name.
    static FigureTheme named(const QString &name);

    /// Takes the colours of one of the theme's palettes; false if there is none of that name.
    bool choosePalette(const QString &name);

    /// The same with fonts whose Chinese text can be searched and copied in a PDF, where they are installed.
    FigureTheme forPdf() const;

    QColor seriesColour(int index) const;
    /// The hatch that goes with a series colour of this theme; none for any other colour.
    Hatch hatchOf(const QColor &seriesColour) const;
    /// Text on top of a fill, with a contrast of at least 4.5 : 1.
    QColor textOn(const QColor &fill) const;
    /// The edge of a fill: a little darker, and for fills near the background as far from it as marks must be (3 : 1).
    QColor edgeOf(const QColor &fill) const;
};

} // namespace bangfu
