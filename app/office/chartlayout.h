// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/drawing.h"
#include "office/nativechart.h"

#include <QPointF>
#include <QSizeF>

namespace bangfu {

/// The room that a chart is given.
struct ChartRoom
{
    QSizeF size;          ///< in points
    double typeSize = 12; ///< of its labels, in points
    QString title = {};   ///< above it, where nothing outside the chart says it
};

/// Where everything stands in a chart, in points from its top left corner. Office is told the plot's place, so that
/// what it cannot draw itself (brackets, thresholds, words of scale) can be put exactly over it.
class ChartLayout
{
public:
    ChartLayout(const FigureContent &content, const NativeChart &chart, const ChartRoom &room);

    const QSizeF &size() const { return m_room.size; }
    double typeSize() const { return m_room.typeSize; }
    double lineHeight() const { return m_room.typeSize * 1.36; }
    const QString &title() const { return m_room.title; }
    double titleSize() const { return m_room.typeSize * 1.2; }
    const QRectF &plot() const { return m_plot; }

    bool hasLegend() const { return m_legend.height() > 0; }
    const QRectF &legend() const { return m_legend; }

    /// Where labels beside the plot begin: brackets and side labels of lying bars at its right, of others above it.
    double sideLabelsAt() const { return m_sideLabelsAt; }
    double bracketsAt() const { return m_bracketsAt; }
    /// The room of a side label across the direction of the bars.
    double sideLabelRoom() const { return m_sideLabelRoom; }
    double bracketRoom() const { return m_bracketRoom; }
    double thresholdRoom() const { return m_thresholdRoom; }

    /// Along the value axis: x of lying bars, else y.
    double valueAt(double value) const;
    /// x of a Scatter.
    double acrossAt(double across) const;
    /// The middle of a category, along the other axis.
    double categoryAt(int row) const;
    /// The middle of a series' bar within its category.
    double barAt(int row, std::size_t series) const;
    double pitch() const;        ///< from category to category
    double barThickness() const; ///< of a single bar
    int gapWidth() const;        ///< as Office wants it: the gap between categories in percent of a bar

    /// Whether labels have room beside each other with this type.
    bool hasRoomForLabels() const;

    const FigureContent &content() const { return m_content; }
    const NativeChart &chart() const { return m_chart; }

private:
    double width(const QString &text) const { return textWidthIn(text, m_room.typeSize); }
    static double textWidthIn(const QString &text, double typeSize);
    void placeTitleAndLegend();
    void placeLying();
    void placeUpright();
    void placeRing();
    double widthForEndLabels(double left, double right) const;
    double widest(const QStringList &texts, double limit) const;
    double heightOf(const QString &text, double width) const;
    double tickWidth() const;
    std::size_t bracketCount() const;

    const FigureContent &m_content;
    const NativeChart &m_chart;
    ChartRoom m_room;
    QRectF m_plot;
    QRectF m_legend;
    double m_top = 0; ///< below title and legend
    double m_sideLabelsAt = 0;
    double m_sideLabelRoom = 0;
    double m_bracketsAt = 0;
    double m_bracketRoom = 0;
    double m_thresholdRoom = 0;
};

/// Whether a bracket spans several categories; otherwise it says the whole of a stack.
bool spansCategories(const Bracket &bracket);

} // namespace bangfu
