// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictogramicon.h"

#include <QPolygonF>
#include <QTransform>

#include <cmath>
#include <numbers>

namespace bangfu {
namespace {

// All on a square of 1 × 1.

QPainterPath person()
{
    QPainterPath path;
    path.addEllipse(QPointF(0.5, 0.18), 0.16, 0.16);
    path.moveTo(0.22, 0.98);
    path.lineTo(0.22, 0.62);
    path.cubicTo(0.22, 0.46, 0.34, 0.39, 0.5, 0.39);
    path.cubicTo(0.66, 0.39, 0.78, 0.46, 0.78, 0.62);
    path.lineTo(0.78, 0.98);
    path.closeSubpath();
    return path;
}

QPainterPath house()
{
    QPainterPath path;
    path.addPolygon(QPolygonF{{QPointF(0.5, 0.06), QPointF(0.98, 0.5), QPointF(0.86, 0.5), QPointF(0.86, 0.96),
                               QPointF(0.14, 0.96), QPointF(0.14, 0.5), QPointF(0.02, 0.5)}});
    path.closeSubpath();
    path.addRect(0.41, 0.62, 0.18, 0.34);
    return path;
}

/// A round coin with a square hole.
QPainterPath money()
{
    QPainterPath path;
    path.addEllipse(QPointF(0.5, 0.5), 0.46, 0.46);
    path.addRect(0.36, 0.36, 0.28, 0.28);
    return path;
}

/// A cogwheel.
QPainterPath project()
{
    constexpr int teeth = 8;
    constexpr double turn = 2 * std::numbers::pi / teeth;
    QPolygonF rim;
    for (int tooth = 0; tooth < teeth; ++tooth) {
        for (const auto &[part, radius] : {std::pair{-0.27, 0.35}, {-0.19, 0.47}, {0.19, 0.47}, {0.27, 0.35}}) {
            const double angle = (tooth + part) * turn;
            rim << QPointF(0.5 + radius * std::sin(angle), 0.5 - radius * std::cos(angle));
        }
    }
    QPainterPath path;
    path.addPolygon(rim);
    path.closeSubpath();
    path.addEllipse(QPointF(0.5, 0.5), 0.15, 0.15);
    return path;
}

/// A box with a lid.
QPainterPath thing()
{
    QPainterPath path;
    path.addRect(0.04, 0.14, 0.92, 0.2);
    path.addRect(0.1, 0.38, 0.8, 0.54);
    path.addRect(0.38, 0.46, 0.24, 0.1);
    return path;
}

QPainterPath outlineOf(PictogramScale::Icon icon)
{
    switch (icon) {
    case PictogramScale::Icon::Person:
        return person();
    case PictogramScale::Icon::House:
        return house();
    case PictogramScale::Icon::Money:
        return money();
    case PictogramScale::Icon::Project:
        return project();
    case PictogramScale::Icon::Thing:
        return thing();
    }
    Q_UNREACHABLE();
}

} // namespace

QPainterPath pictogramIcon(PictogramScale::Icon icon, const QRectF &square)
{
    return QTransform::fromTranslate(square.left(), square.top())
        .scale(square.width(), square.height())
        .map(outlineOf(icon));
}

} // namespace bangfu
