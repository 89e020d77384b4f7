// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/chartoverlay.h"
#include "office/chartsheet.h"

namespace bangfu {

/// What a chart part is written from, and which relations it has.
struct ChartPartInput
{
    const ChartLayout &layout;
    const ChartOverlay &overlay;
    const ChartSheet &sheet;
    QString sheetName;
    const OfficeColours &colours;
    QString workbookRelation = {}; ///< of the embedded workbook; empty: the chart stands in the workbook itself
    QString shapesRelation = {};   ///< of the overlay; empty: there is none
};

/// c:chartSpace: series with their values from the sheet, and the same values beside them, so that the chart shows
/// without the sheet. Missing values are gaps, derived ones hatched, targets hollow, labels those of the figure.
QByteArray chartPart(const ChartPartInput &input);

/// c:userShapes: the overlay, in shares of the chart's size, so that it moves with the chart.
QByteArray chartShapesPart(const ChartLayout &layout, const ChartOverlay &overlay);

} // namespace bangfu
