// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplacement.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bangfu {

LabelPlacement::LabelPlacement(const QRectF &room, double distance)
    : m_room(room)
    , m_distance(distance)
{}

void LabelPlacement::block(const QRectF &area)
{
    m_blocked.push_back(area.normalized());
}

/// As a chain of small boxes: the box around a slanting line would block far too much.
void LabelPlacement::blockLine(const QLineF &line, double width)
{
    const double step = std::max(4.0, width);
    const int count = std::max(1, static_cast<int>(std::ceil(line.length() / step)));
    for (int i = 0; i < count; ++i) {
        const QRectF box(line.pointAt(static_cast<double>(i) / count), line.pointAt((i + 1.0) / count));
        block(box.normalized().adjusted(-width / 2, -width / 2, width / 2, width / 2));
    }
}

bool LabelPlacement::isFree(const QRectF &area) const
{
    if (!m_room.contains(area))
        return false;
    return std::none_of(m_blocked.begin(), m_blocked.end(),
                        [&area](const QRectF &blocked) { return blocked.intersects(area); });
}

std::optional<QPointF> LabelPlacement::place(const QSizeF &label, const QRectF &mark)
{
    const double width = label.width();
    const double height = label.height();
    const double middleX = mark.center().x() - width / 2;
    const double middleY = mark.center().y() - height / 2;
    const double right = mark.right() + m_distance;
    const double left = mark.left() - m_distance - width;
    const double above = mark.top() - m_distance / 2 - height;
    const double below = mark.bottom() + m_distance / 2;
    const std::array places{QPointF(right, middleY), QPointF(left, middleY), QPointF(middleX, above),
                            QPointF(middleX, below), QPointF(right, above),  QPointF(left, above),
                            QPointF(right, below),   QPointF(left, below)};
    const auto found =
        std::find_if(places.begin(), places.end(), [&](const QPointF &place) { return isFree(QRectF(place, label)); });
    if (found == places.end())
        return std::nullopt;
    block(QRectF(*found, label).adjusted(-m_distance / 2, 0, m_distance / 2, 0));
    return *found;
}

} // namespace bangfu
