// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

namespace bangfu {

/// One value of a series.
struct NativePoint
{
    std::optional<double> value = {};  ///< nothing: left out as a gap, never 0
    std::optional<double> across = {}; ///< of Scatter
    double tail = 0;                   ///< of Markers: how far the line reaches back to where the range begins
    QString name;                      ///< of Scatter: what the point is, for the sheet
    QString label;                     ///< as the figure words it; may be empty
    MarkSigns signs = {};
    bool isFaded = false;
};

struct NativeSeries
{
    QString name;
    int colour = 0;
    bool isQuiet = false;
    bool isBase = false; ///< invisible, under ranges that do not begin at zero
    std::vector<NativePoint> points = {};
};

/// A figure as what Office can chart: categories × series of numbers, or series of pairs of numbers.
///
/// Ranges stand on an invisible series; dumbbells and dots are series of markers without lines between the categories,
/// joined within each by an error bar: Office draws both from the numbers of the sheet.
struct NativeChart
{
    enum class Form {
        Bars,     ///< beside each other
        Stack,    ///< on top of each other, in base units
        Share,    ///< the same as 100 %
        Markers,  ///< points over categories
        Lines,    ///< joined points over categories
        Scatter,  ///< points between two value axes
        Doughnut, ///< one category, each series a part
    };

    Form form = Form::Bars;
    bool isLying = false;    ///< categories from the top down
    bool isOverlaid = false; ///< of Bars: no category has more than one, so that they stand in the same place
    bool isJoined = false;   ///< of Scatter: lines between the points, broken where a value is missing
    QStringList categories;
    std::vector<bool> isHeading;  ///< one a category: no values, but the name of the group below
    std::vector<int> categoryRow; ///< for each category of the content, which one it is here
    std::vector<NativeSeries> series;
    QString unit; ///< title of the value axis

    bool hasCategories() const { return form != Form::Scatter; }
    /// How many bars stand beside each other in a category.
    std::size_t barsPerCategory() const { return form == Form::Bars && !isOverlaid ? series.size() : 1; }
    bool isStacked() const { return form == Form::Stack || form == Form::Share; }
};

/// Nothing where Office has no chart of that type, or there are too many points for one.
std::optional<NativeChart> nativeChart(const FigureContent &content, const Phrases &phrases);

} // namespace bangfu
