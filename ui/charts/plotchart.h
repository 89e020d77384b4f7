// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

#include <QBrush>
#include <QPen>
#include <QRectF>

#include <memory>
#include <vector>

class QPainter;
class QXYSeries;

namespace bangfu {

/// The plot area of a figure, drawn by Qt Charts without any text of its own.
///
/// Slots are the places of categories: rows from the top where values lie, columns from the left where they stand.
/// All coordinates are those of the rectangle that is painted into.
class PlotChart
{
public:
    enum class Values { Lying, Standing };

    PlotChart(Values direction, const ValueAxis &axis, int slotCount, const QRectF &area);
    ~PlotChart();
    Q_DISABLE_COPY_MOVE(PlotChart)

    /// A bar from one value to another in a slot. Bars of one slot must be added from zero outwards without gaps.
    void addBar(int slot, double from, double to, const QBrush &brush);
    void addLine(const std::vector<std::pair<double, double>> &slotsAndValues, const QPen &pen);
    void addDot(double slot, double value, double diameter, const QBrush &brush, const QPen &pen);

    /// Part of a slot that a bar fills: 0 … 1.
    void setBarThickness(double part);

    void render(QPainter &painter);

    /// Where a value of a slot lies; slots may be fractions.
    QPointF position(double slot, double value) const;
    double valuePosition(double value) const;
    QRectF barArea(int slot, double from, double to) const;
    double slotExtent() const;

private:
    class Parts;

    double along(double value) const;
    int fromBottom(int slot) const;
    void addPointSeries(QXYSeries *series);

    Values m_direction;
    ValueAxis m_axis;
    int m_slotCount;
    QRectF m_area;
    double m_barThickness = 0.6;
    std::unique_ptr<Parts> m_parts;
};

} // namespace bangfu
