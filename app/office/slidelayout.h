// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/officedocument.h"

#include <QRectF>

namespace bangfu {

/// Where everything stands on a slide, in points.
struct SlideLayout
{
    QSizeF size;
    QRectF title;
    double titleSize = 28;
    QRectF subtitle; ///< empty where there is none, like all below
    double subtitleSize = 15;
    QRectF body; ///< chart, table or picture
    double bodySize = 15;
    QRectF notes;
    QRectF sources; ///< beside the notes, or in their place
    double footSize = 9.5;

    QString notesText;
    QString sourcesText;
};

/// The size of slides with the proportion: the longer side of a wide one is 960 points.
QSizeF slideSize(const QSize &proportion);

/// Type grows smaller where the words at the foot would leave the chart too little room.
SlideLayout slideLayout(const FigureContent &content, const QSizeF &size);

} // namespace bangfu
