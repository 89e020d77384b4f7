// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartspec.h"

namespace bangfu {

using namespace Qt::StringLiterals;

QString chartTypeCode(ChartType type)
{
    switch (type) {
    case ChartType::Column:
        return u"column"_s;
    case ChartType::Bar:
        return u"bar"_s;
    case ChartType::Stacked:
        return u"stacked"_s;
    case ChartType::Dumbbell:
        return u"dumbbell"_s;
    case ChartType::Slope:
        return u"slope"_s;
    case ChartType::Dot:
        return u"dot"_s;
    case ChartType::Range:
        return u"range"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ChartType> chartTypeFromCode(const QString &code)
{
    for (const ChartType type : allChartTypes) {
        if (chartTypeCode(type) == code)
            return type;
    }
    return std::nullopt;
}

Result<ChartSpec> chartSpecOf(const ChartDefinition &definition)
{
    const std::optional<ChartType> type = chartTypeFromCode(definition.type);
    if (!type)
        return Error{u"The chart \"%1\" is of a type that is not known: \"%2\"."_s.arg(definition.id, definition.type)};
    return ChartSpec{definition.id,       *type,           definition.title,
                     definition.subtitle, definition.note, definition.isSortedByValue,
                     definition.items};
}

} // namespace bangfu
