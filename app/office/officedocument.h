// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "core/result.h"
#include "table/table.h"

#include <QSize>

#include <cstdint>
#include <functional>
#include <vector>

namespace bangfu {

/// A colour of the screen (sRGB) as 0xRRGGBB.
using OfficeColour = std::uint32_t;

/// The colours of a theme. What is written below the screen knows no themes, so whoever calls hands them in; without
/// that they are those of the light theme.
struct OfficeColours
{
    OfficeColour background = 0xFFFFFF;
    OfficeColour text = 0x1C1F22;
    OfficeColour quietText = 0x5B6168;
    OfficeColour rule = 0xE3E3DE;
    OfficeColour quietMark = 0x8E959C; ///< of quiet series: the earlier of two times
    OfficeColour fadedMark = 0xB9BEC4; ///< of what stands back because something else is emphasised
    /// By FigureSeries::colour; the last serves all beyond it. Never empty.
    std::vector<OfficeColour> series{0x0F5223, 0xE86D1F, 0x7C63DB, 0xAACF87, 0x814A86, 0xE095B8, 0xB9BEC4};
};

enum class PictureKind { Svg, Png };

/// How many device pixels a PNG has for a logical pixel.
inline constexpr double officePictureScale = 2;

/// Paints a figure at a size in logical pixels and gives the file's bytes. It is handed the content without title,
/// subtitle and foot, which are text beside the picture. A PNG has officePictureScale device pixels for each of them,
/// so that it is crisp on a large screen.
using OfficePicture =
    std::function<Result<QByteArray>(const FigureContent &content, const QSize &size, PictureKind kind)>;

/// One chart of a document.
struct OfficeFigure
{
    FigureContent content;
    TablePointer data = {}; ///< its figures, see figureData(); null: a table is made of the marks
};

/// What is written: one slide, or one group of sheets, a figure.
struct OfficeDocument
{
    std::vector<OfficeFigure> figures;
    QString title = {};    ///< in the file's properties; empty: that of the first figure
    QSize size{1600, 900}; ///< the proportion of the slides
    OfficeColours colours = {};
    OfficePicture picture = {}; ///< for the types that Office has no chart of; without it they become tables
};

/// What a figure becomes in Office.
enum class OfficeForm {
    Chart,   ///< a chart that can be edited, with its data
    Charts,  ///< several of them beside each other
    Table,   ///< a table that can be edited
    Picture, ///< a vector picture, with its data in a table on a hidden slide
};

OfficeForm officeForm(const FigureContent &content);

/// The content without what stands as text beside a picture of it.
FigureContent bareContent(FigureContent content);

} // namespace bangfu
