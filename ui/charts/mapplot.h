// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figureplot.h"
#include "ui/charts/mapgrid.h"

namespace bangfu {

/// A schematic map: rounded tiles where the places of the province lie to each other, partner places apart, and flows
/// as arrows that run between the tiles. A tile's lightness says the step its value is in; one without a value is pale.
class MapPlot final : public FigurePlot
{
public:
    MapPlot(const FigureContent &content, const FigureStyle &style);

    double neededHeight(double width) const override;
    double comfortableHeight(double width) const override;
    void paint(FigureCanvas &canvas, const QRectF &area) const override;

private:
    struct Plan
    {
        MapGrid grid;
        MapGrid::Size size;
        double least = 0; ///< height of a tile that holds its words
        TextBlock note;
    };

    bool hasValues() const;
    std::vector<double> steps() const;
    QColor stepColour(std::size_t step, std::size_t count) const;
    QColor fillOf(const FlowNode &node, bool isLinked) const;
    QString wordsOf(std::size_t node) const;
    TextBlock tileText(const QString &words, const QColor &colour, double tileWidth) const;
    QString headingText() const;
    bool breaksWords(double tileWidth) const;
    double leastTileHeight(double tileWidth) const;
    Plan planFor(double width, bool isBelow) const;
    Plan planFor(double width) const;
    double keyHeight() const;
    void paintKey(FigureCanvas &canvas, QPointF topLeft) const;
    void paintTile(FigureCanvas &canvas, std::size_t node, const QRectF &tile) const;
    void paintFlow(FigureCanvas &canvas, const FlowLink &link, const QPolygonF &way) const;
    double flowWidth(const FlowLink &link) const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
    std::vector<bool> m_isLinked;
};

} // namespace bangfu
