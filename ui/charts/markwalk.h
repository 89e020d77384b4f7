// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figurecanvas.h"

#include <vector>

namespace bangfu {

/// The way from mark to mark with the arrow keys: along a series (or the row of a table) and between them.
class MarkWalk
{
public:
    enum class Step { Forward, Back, NextSeries, PreviousSeries, First, Last };

    MarkWalk() = default;
    MarkWalk(const FigureContent &content, const std::vector<FigureHit> &hits);

    /// The hit that a step leads to from another one (−1: from none): the same at the end of the way, −1 without hits.
    /// Forward goes on with the next series at the end of one, so that it reaches all. With one series only, steps
    /// between series are steps along it.
    int after(int hit, Step step) const;

private:
    struct Stop
    {
        int hit = 0;
        int column = 0; ///< what stands beside each other in all series: a category
    };

    struct Place
    {
        std::size_t row = 0;
        std::size_t stop = 0;
    };

    Place placeOf(int hit) const;
    int alongBy(int hit, int step) const;
    int acrossBy(int hit, int step) const;

    std::vector<std::vector<Stop>> m_rows;
};

} // namespace bangfu
