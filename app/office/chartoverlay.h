// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/chartlayout.h"

namespace bangfu {

struct OverlayText
{
    QRectF area; ///< in points from the chart's top left corner; the text stands in its middle, from the top down
    QString text;
    TextLook look;
    TextAlignment alignment = TextAlignment::Left;
};

struct OverlayLine
{
    QPointF from;
    QPointF to;
    LineLook look;
};

struct OverlayBand
{
    QRectF area;
    OfficeColour colour = 0;
};

/// What Office's charts have no words for, drawn over the plot: words of scale at the axis, thresholds, brackets,
/// labels beside bars, labels of parts that are too narrow for them, what is not reported, annotations.
struct ChartOverlay
{
    std::vector<OverlayBand> bands;
    std::vector<OverlayLine> lines;
    std::vector<OverlayText> texts;
    /// For each series and point, whether the chart itself writes the label; the others are texts here.
    std::vector<std::vector<bool>> isLabelled;
    bool hasTicks = false;       ///< of the value axis: the chart's own number format could not say them
    bool hasAcrossTicks = false; ///< the same of the axis across

    bool isEmpty() const { return bands.empty() && lines.empty() && texts.empty(); }
};

ChartOverlay chartOverlay(const ChartLayout &layout, const OfficeColours &colours);

/// The colour of a series, or of a point that stands back.
OfficeColour seriesColour(const NativeSeries &series, const OfficeColours &colours);

/// How many decimals a number format needs to say the ticks as they are worded; nothing if it cannot.
std::optional<int> tickDecimals(const ValueAxis &axis, Language language);

} // namespace bangfu
