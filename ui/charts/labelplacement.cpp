// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplacement.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bangfu {
namespace {

double distanceOf(const QRectF &a, const QRectF &b)
{
    const double across = std::max({0.0, a.left() - b.right(), b.left() - a.right()});
    const double down = std::max({0.0, a.top() - b.bottom(), b.top() - a.bottom()});
    return std::hypot(across, down);
}

} // namespace

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

void LabelPlacement::addMark(const QRectF &mark)
{
    block(mark);
    m_marks.push_back(mark);
}

bool LabelPlacement::isNearest(const QRectF &label, const QRectF &mark) const
{
    const double own = distanceOf(label, mark);
    return std::none_of(m_marks.begin(), m_marks.end(),
                        [&](const QRectF &other) { return other != mark && distanceOf(label, other) <= own; });
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
    const auto found = std::find_if(places.begin(), places.end(), [&](const QPointF &place) {
        const QRectF area(place, label);
        return isFree(area) && isNearest(area, mark);
    });
    if (found == places.end())
        return std::nullopt;
    block(QRectF(*found, label).adjusted(-m_distance / 2, 0, m_distance / 2, 0));
    return *found;
}

} // namespace bangfu
