// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/chartpart.h"

namespace bangfu {

/// The XML of one chart.
struct ChartParts
{
    QByteArray chart;
    QByteArray shapes; ///< over it; may be empty
};

struct ChartPartsInput
{
    const FigureContent &content;
    const NativeChart &chart;
    const OfficeColours &colours;
    ChartRoom room;
    QString sheetName;
    QString workbookRelation = {}; ///< empty: in the workbook itself
};

/// The relation of the shapes is always called rIdShapes.
ChartParts chartParts(const ChartPartsInput &input);

inline constexpr auto shapesRelation = "rIdShapes";

/// The title of the numbers across, of a scatter.
QString acrossTitle(const FigureContent &content);

} // namespace bangfu
