// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace bangfu {

/// Finds places for labels beside points so that none touches another, a line or a mark. What is placed first has the
/// choice; a label without a free place is left out by its caller.
class LabelPlacement
{
public:
    /// Labels stay inside the room and keep this distance from each other.
    LabelPlacement(const QRectF &room, double distance);

    void block(const QRectF &area);
    /// Blocks a line of this width.
    void blockLine(const QLineF &line, double width);
    bool isFree(const QRectF &area) const;

    /// Blocks a mark; no label of another mark stands nearer to it than to its own.
    void addMark(const QRectF &mark);

    /// The top left corner of a free place beside a mark, nearest wanted side first: right, left, above, below, then
    /// the corners. The place is blocked for those that come later.
    std::optional<QPointF> place(const QSizeF &label, const QRectF &mark);

private:
    bool isNearest(const QRectF &label, const QRectF &mark) const;

    QRectF m_room;
    double m_distance;
    std::vector<QRectF> m_blocked;
    std::vector<QRectF> m_marks;
};

} // namespace bangfu
