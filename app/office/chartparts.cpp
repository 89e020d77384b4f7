// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/chartparts.h"

namespace bangfu {

namespace {

/// With smaller type where labels would stand in each other's way.
ChartRoom fittingRoom(const ChartPartsInput &input)
{
    constexpr double smallest = 7;
    ChartRoom room = input.room;
    while (room.typeSize > smallest && !ChartLayout(input.content, input.chart, room).hasRoomForLabels())
        room.typeSize -= 0.5;
    return room;
}

} // namespace

QString acrossTitle(const FigureContent &content)
{
    return content.acrossAxis ? content.acrossAxis->title : QString();
}

ChartParts chartParts(const ChartPartsInput &input)
{
    const ChartLayout layout(input.content, input.chart, fittingRoom(input));
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
