// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/chartparts.h"

namespace bangfu {

QString acrossTitle(const FigureContent &content)
{
    return content.acrossAxis ? content.acrossAxis->title : QString();
}

ChartParts chartParts(const ChartPartsInput &input)
{
    const ChartLayout layout(input.content, input.chart, input.room);
    const ChartOverlay overlay = chartOverlay(layout, input.colours);
    const ChartSheet sheet(input.chart, acrossTitle(input.content));
    const QString shapes = overlay.isEmpty() ? QString() : QString::fromLatin1(shapesRelation);
    ChartParts parts;
    parts.chart = chartPart({layout, overlay, sheet, input.sheetName, input.colours, input.workbookRelation, shapes});
    if (!overlay.isEmpty())
        parts.shapes = chartShapesPart(layout, overlay);
    return parts;
}

} // namespace bangfu
