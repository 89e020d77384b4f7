// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartspec.h"
#include "core/phrases.h"

namespace bangfu {

/// How a mark is drawn, because of what its figure is.
struct MarkSigns
{
    bool isDerived = false;   ///< computed by us: hatched, dashed edge
    bool isTarget = false;    ///< target or plan: hollow
    bool isOpenAbove = false; ///< "more than": open end, label with ≥ or >
    bool isUncertain = false; ///< reading in doubt: small triangle
};

/// One bar, part, dot or range.
struct Mark
{
    QString figureId;
    int category = 0; ///< index into FigureContent::categories
    int series = 0;   ///< index into FigureContent::series
    double value = 0; ///< in base units; where a range or part begins at `from`, its end
    double from = 0;
    bool isRange = false; ///< drawn from `from` to `value`, there is no single value
    MarkSigns signs;
    QString label;       ///< value label, complete with sign and unit word
    QString description; ///< one sentence: what, where, when, value, unit, source; for tool tips and screen readers
};

/// A line of reference across the plot.
struct ThresholdLine
{
    QString figureId;
    double value = 0;
    QString label;
    QString description;
};

/// A difference or total drawn between categories.
struct Bracket
{
    QString figureId;
    int fromCategory = 0;
    int toCategory = 0;   ///< equals fromCategory for the whole of a stack
    bool isTotal = false; ///< spans the bars; otherwise drawn between their ends
    bool isDerived = false;
    double value = 0;
    QString label;
    QString description;
};

/// A figure of another unit that is printed beside the marks of a category, such as a growth rate.
struct SideLabel
{
    QString figureId;
    int category = 0;
    QString label;
    QString description;
};

struct Category
{
    QString label;
    QString group; ///< heading over this and the following categories of the same group; may be empty
};

struct FigureSeries
{
    QString name;         ///< empty if colour means nothing
    int colour = 0;       ///< index into the theme's series colours
    bool isQuiet = false; ///< drawn in the theme's grey: the earlier of two times
};

struct AxisTick
{
    double value = 0;
    QString label;
};

/// The value axis; ticks are nice numbers worded in the language (10亿, 20 million, 30 млн).
struct ValueAxis
{
    QString title; ///< the unit, with its scale word where labels carry none
    double minimum = 0;
    double maximum = 1;
    bool isLogarithmic = false;
    std::vector<AxisTick> ticks;
};

/// Everything a figure says, worked out and worded in one language; the painter only paints it.
struct FigureContent
{
    ChartType type = ChartType::Bar;
    Language language = Language::English;
    QString title;
    QString subtitle;
    std::vector<Category> categories;
    std::vector<FigureSeries> series;
    std::vector<Mark> marks;
    std::vector<ThresholdLine> thresholds;
    std::vector<Bracket> brackets;
    std::vector<SideLabel> sideLabels;
    ValueAxis axis;
    QStringList notes; ///< one a paragraph: the chart's note, then what signs mean, then comments of uncertain figures
    QStringList sources; ///< numbered by position: exactly those of the figures shown
    QString datasetLine; ///< name and version of the dataset
    QString summary;     ///< one paragraph that says the chart: its alternative text
};

/// Works a specification out against a dataset. Fails if a figure is unknown or has no number.
Result<FigureContent> figureContent(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases);

} // namespace bangfu
