// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "dataset/dataset.h"

#include <QStringList>

#include <array>

namespace bangfu {

enum class ChartType {
    Column,   ///< upright bars, few categories
    Bar,      ///< lying bars, long names
    Stacked,  ///< lying bars of true parts of one whole
    Dumbbell, ///< two values of one thing, joined
    Slope,    ///< two points in time, to scale
    Dot,      ///< single values, with reference lines (thresholds)
    Range,    ///< from–to
};

inline constexpr std::array allChartTypes{ChartType::Column, ChartType::Bar, ChartType::Stacked, ChartType::Dumbbell,
                                          ChartType::Slope,  ChartType::Dot, ChartType::Range};

/// column, bar, stacked, dumbbell, slope, dot, range
QString chartTypeCode(ChartType type);
std::optional<ChartType> chartTypeFromCode(const QString &code);

/// What a chart shows and says: a plain value that window, exports and command line share.
struct ChartSpec
{
    QString id; ///< of the bundled chart, or made from the selection
    ChartType type = ChartType::Bar;
    LocalizedText title;
    LocalizedText subtitle;
    LocalizedText note;
    bool isSortedByValue = false;
    std::vector<ChartItem> items;
};

/// The specification of a chart of the dataset.
Result<ChartSpec> chartSpecOf(const ChartDefinition &definition);

/// A chart of chosen figures with labels taken from what tells them apart (indicator, place, period, population).
/// The type must be permitted for them (see rulebook.h).
ChartSpec chartSpecForFigures(const Dataset &dataset, const QStringList &figureIds, ChartType type);

} // namespace bangfu
