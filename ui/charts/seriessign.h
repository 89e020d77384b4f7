// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figurecanvas.h"

#include <QPen>

namespace bangfu {

/// The colour of a series: its own, or the theme's grey where it stands back.
QColor seriesColour(const FigureSeries &series, bool isFaded, const FigureTheme &theme);

/// The pen of a series's line: its dash tells it apart without colour. The first is solid; computed stretches have
/// short dashes and are thinner.
QPen seriesPen(int series, const QColor &colour, const FigureStyle &style);
QPen derivedPen(const QColor &colour, const FigureStyle &style);

/// The marker of a series around a point, as large as markerSize(): its shape tells it apart without colour. Targets
/// are hollow, computed values have a dashed edge and a light fill.
void paintMarker(FigureCanvas &canvas, QPointF middle, int series, const QColor &colour, const MarkSigns &signs);
double markerSize(const FigureStyle &style);

/// The names of series with their line and marker, over as many lines as they need.
class SeriesKey
{
public:
    enum class Sign { LineAndMarker, Marker, Line };

    SeriesKey(const FigureContent &content, const FigureStyle &style, Sign sign, double width);

    double height() const { return m_height; }
    void paint(FigureCanvas &canvas, QPointF topLeft) const;

private:
    struct Entry
    {
        int series = 0;
        QColor colour;
        TextBlock name;
        QPointF place;
    };

    double signWidth() const;

    const FigureStyle &m_style;
    Sign m_sign;
    std::vector<Entry> m_entries;
    double m_height = 0;
};

} // namespace bangfu
