// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figureplot.h"

namespace bangfu {

/// Several charts beside and below each other, each with a heading and an axis of its own.
class MultiplesPlot final : public FigurePlot
{
public:
    MultiplesPlot(const FigureContent &content, const FigureStyle &style);
    ~MultiplesPlot() override;

    double neededHeight(double width) const override;
    double comfortableHeight(double width) const override;
    void paint(FigureCanvas &canvas, const QRectF &area) const override;

private:
    struct Panel
    {
        const FigureContent *content = nullptr;
        std::unique_ptr<FigurePlot> plot;
    };

    struct Grid
    {
        int columns = 1;
        double panelWidth = 0;
        std::vector<double> heads; ///< of each row: the tallest heading
        std::vector<double> needs; ///< of each row: the tallest plot's least height
        std::vector<double> comforts;
        double needed = 0;
        double comfortable = 0;
    };

    double gapAcross() const { return m_style.space(2.4); }
    double gapDown() const { return m_style.space(1.6); }
    TextBlock heading(const Panel &panel, double width) const;
    TextBlock subheading(const Panel &panel, double width) const;
    double headHeight(const Panel &panel, double width) const;
    double leastPanelWidth() const;
    Grid gridFor(double width, int columns) const;
    /// Grids whose panels are not too narrow.
    std::vector<Grid> grids(double width) const;
    Grid gridThatSuits(const QSizeF &size) const;
    void paintPanel(FigureCanvas &canvas, const Panel &panel, const QRectF &place, double head) const;

    const FigureContent &m_content;
    const FigureStyle &m_style;
    std::vector<Panel> m_panels;
};

} // namespace bangfu
