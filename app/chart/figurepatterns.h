// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartfigure.h"

namespace bangfu {

// What chosen figures have to do with each other. All results are indexes into the list of figures.

/// The earlier and the later of two figures of the same indicator, place, population and counterpart.
struct FigurePair
{
    std::size_t start = 0;
    std::size_t end = 0;
};

/// All pairs, if every figure belongs to exactly one; otherwise those that there are.
std::vector<FigurePair> figurePairs(const std::vector<ChartFigure> &figures);

/// Figures of one indicator, place, population, counterpart and programme.
using FigureThing = std::vector<std::size_t>;
/// The figures by the thing that they are of, each in the order of time; a computed figure is a thing of its own.
std::vector<FigureThing> thingsAmong(const std::vector<ChartFigure> &figures);

struct WholeWithParts
{
    std::size_t whole = 0;
    std::vector<std::size_t> parts;
};

/// The wholes with their printed or computed parts; nothing if any figure is neither.
std::vector<WholeWithParts> wholesAmong(const Dataset &dataset, const std::vector<ChartFigure> &figures);
/// Whether parts add up to their whole, by their values or because one of them is what the others leave of it.
bool fillTheWhole(const WholeWithParts &group, const std::vector<ChartFigure> &figures);

/// A result and the target or plan for the same place and population in the same unit.
struct TargetPair
{
    std::size_t result = 0;
    std::size_t target = 0;
};

/// Nothing if any figure has no or several partners.
std::vector<TargetPair> targetPairs(const std::vector<ChartFigure> &figures);

/// Two measures of the same place, counterpart and programme.
struct MeasurePair
{
    std::size_t value = 0;
    std::size_t across = 0;
};

/// Nothing if the figures are not of exactly two indicators or any has no partner.
std::vector<MeasurePair> measurePairs(const std::vector<ChartFigure> &figures);

/// Whether a figure says what goes from one place to another.
bool isFlow(const ChartFigure &figure);
/// The unit ids, in the order of first use.
QStringList unitsAmong(const std::vector<ChartFigure> &figures);

} // namespace bangfu
