// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/slidelayout.h"
#include "office/slidetable.h"

namespace bangfu {

/// What stands in the body of a slide. Relations are ids of the slide's relations.
struct SlideObject
{
    enum class Kind { Chart, Picture, Table };

    Kind kind = Kind::Chart;
    QRectF place;
    QString name;
    QString relation = {};    ///< of the chart, or of the picture's PNG
    QString svgRelation = {}; ///< of a picture's vector form; may be empty
    SlideTable table = {};
};

struct SlidePart
{
    const FigureContent &content; ///< its summary is the alternative text
    const SlideLayout &layout;
    const OfficeColours &colours;
    std::vector<SlideObject> objects;
    bool isHidden = false;
};

/// p:sld
QByteArray slidePart(const SlidePart &slide);

/// p:notes with what the presenter reads, one paragraph a line.
QByteArray notesPart(const QString &text, Language language);

} // namespace bangfu
