// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/chartpart.h"

namespace bangfu {

struct ChartSeriesInput
{
    const ChartPartInput &chart;
    std::size_t index = 0;
};

/// c:ser with its values, the looks of its points, and their labels.
void writeSeries(XmlPart &part, const ChartSeriesInput &input);

} // namespace bangfu
