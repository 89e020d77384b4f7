// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figurecanvas.h"

namespace bangfu {

/// Head and foot of a figure: title, subtitle, legend; notes, sources, dataset; margins and logo of the theme.
class FigureFrame
{
public:
    /// Sets all texts for a page of this width. Without a foot for small pictures in a gallery.
    FigureFrame(const FigureContent &content, const FigureStyle &style, double pageWidth, bool hasFoot);

    /// In pixels.
    const QMarginsF &margins() const { return m_margins; }
    double headHeight() const;
    double footHeight() const;
    void paint(FigureCanvas &canvas, const QRectF &page) const;

private:
    struct LegendEntry
    {
        TextBlock name;
        QColor colour;
        QPointF place; ///< from the top left of the legend
    };

    struct FootEntry
    {
        TextBlock number; ///< ①, or nothing
        TextBlock text;
    };

    static std::vector<FigureSeries> legendSeries(const FigureContent &content);
    void setLegend(const FigureContent &content, double width);
    void setFoot(const FigureContent &content, double width);
    double logoReach(FigureLogo::Place place) const;
    void paintThemeLogo(FigureCanvas &canvas, const QRectF &page) const;
    void paintFoot(FigureCanvas &canvas, const QRectF &page) const;

    const FigureStyle &m_style;
    QMarginsF m_margins;
    QSizeF m_logo; ///< empty where there is none
    TextBlock m_title;
    TextBlock m_subtitle;
    bool m_hasRoundSwatches = false;
    std::vector<LegendEntry> m_legend;
    double m_legendHeight = 0;
    std::vector<FootEntry> m_foot;
};

} // namespace bangfu
