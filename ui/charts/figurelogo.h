// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>

#include <optional>

class QPainter;

namespace bangfu {

/// The sign of an organisation that a theme puts on every figure.
struct FigureLogo
{
    enum class Place { TopRight, FootRight };

    Place place = Place::TopRight;
    double height = 2.5; ///< as a multiple of the body type
    QByteArray svg;      ///< painted as lines and areas, or …
    QImage picture;      ///< … as the picture it is
    QSizeF proportions;  ///< width and height in any unit

    double widthFor(double ownHeight) const { return ownHeight * proportions.width() / proportions.height(); }
};

/// Nothing if the bytes are neither an SVG nor a picture that can be read, or have no extent.
std::optional<FigureLogo> logoFrom(const QByteArray &bytes);

void paintLogo(QPainter &painter, const FigureLogo &logo, const QRectF &area);

} // namespace bangfu
