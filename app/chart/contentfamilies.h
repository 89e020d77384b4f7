// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/contentindex.h"

namespace bangfu {

// What each family of charts puts into a content. Those that can fail say why in the language of the material.

/// The mark of an entry, in its category and series, with label and description.
Mark markOf(const ChartMaterial &material, ContentIndex &index, const ChartEntry &entry);

/// Column, Bar, Grouped, Dumbbell, Slope, Dot, Range, Target, Pictogram, Pyramid: categories × series.
void addCategoricalMarks(const ChartMaterial &material, ContentIndex &index, FigureContent &content);
/// What an icon of a Pictogram stands for: its largest row has ten to 25 icons, if it counts that many.
void addPictogramScale(const ChartMaterial &material, FigureContent &content);

/// Stacked, Share, Donut: parts one behind the other.
Failure addParts(const ChartMaterial &material, ContentIndex &index, FigureContent &content);

/// Line: points in time, with a mark of absence for each whole year between that has none.
Failure addLineMarks(const ChartMaterial &material, ContentIndex &index, FigureContent &content);
/// Timeline: events and figures with their times.
Failure addTimelineMarks(const ChartMaterial &material, ContentIndex &index, FigureContent &content);
/// Scatter: pairs of figures of the same category.
Failure addScatterMarks(const ChartMaterial &material, ContentIndex &index, FigureContent &content);

/// Sankey, Map: places, and what goes from one to another.
Failure addNetwork(const ChartMaterial &material, ContentIndex &index, FigureContent &content);
/// Table: rows and columns.
void addTable(const ChartMaterial &material, FigureContent &content);

/// Thresholds, labels beside the marks, brackets.
void addCompanions(const ChartMaterial &material, ContentIndex &index, FigureContent &content);
/// The value axis over marks, thresholds, wholes and annotations.
void addValueAxis(const ChartMaterial &material, FigureContent &content);

} // namespace bangfu
