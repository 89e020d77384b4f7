// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/standingscale.h"
#include "ui/charts/valuescale.h"

namespace bangfu {

/// A standing axis at the left and a lying one below, with the plot between them.
class TwoAxes
{
public:
    /// The axes must outlive it.
    TwoAxes(const ValueAxis &standing, const ValueAxis &lying, const FigureStyle &style, double width);

    /// All height that is not the plot's.
    double room() const;
    /// The plot in an area of which a strip at the right is kept for others.
    QRectF plotIn(const QRectF &area, double rightRoom) const;
    /// Paints scales, hairlines and units around the plot.
    void paint(FigureCanvas &canvas, const QRectF &area, const QRectF &plot) const;

    ValuePlane values(const QRectF &plot) const { return {plot, m_standing, false}; }
    ValuePlane across(const QRectF &plot) const { return {plot, m_lying, true}; }

private:
    const FigureStyle &m_style;
    const ValueAxis &m_standing;
    const ValueAxis &m_lying;
    StandingScale m_standingScale;
    LyingScale m_lyingScale;
};

/// A label that wants to stand at a height beside a line's end.
struct StackedLabel
{
    double middle = 0;
    double height = 0;
};

/// Moves labels apart, in their order from the top, so that none touches another, and all stay between top and bottom
/// if there is room for all of them.
void spreadApart(std::vector<StackedLabel *> labels, double top, double bottom);

} // namespace bangfu
