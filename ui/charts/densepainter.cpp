// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/densepainter.h"

#include "ui/charts/densecolumns.h"
#include "ui/charts/seriessign.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace bangfu {
namespace {

constexpr std::size_t mostSmoothPoints = 2000; // a smooth line of more takes longer than their spans

/// Pixels are known only where something is painted onto them; files of lines and fills have none.
bool hasPixels(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

double devicePixel(const QPainter &painter)
{
    constexpr double finest = 0.5; // of files without pixels: half a logical one
    const double scale = std::abs(painter.deviceTransform().m11());
    return hasPixels(painter) && scale > 0 ? 1 / scale : finest;
}

QPointF pointOf(const DenseSeries &series, std::size_t i, const DensePlane &plane)
{
    return {plane.across.position(series.across[i]), plane.values.position(series.values[i])};
}

void paintSmoothLine(FigureCanvas &canvas, const DenseSeries &series, const DensePlane &plane, const QPen &pen)
{
    QPolygonF run;
    const auto finish = [&] {
        canvas.painter().setPen(pen);
        canvas.painter().setBrush(Qt::NoBrush);
        if (run.size() > 1) {
            canvas.painter().drawPolyline(run);
        } else if (run.size() == 1) {
            canvas.painter().setPen(Qt::NoPen);
            canvas.painter().setBrush(pen.color());
            canvas.painter().drawEllipse(run.first(), pen.widthF(), pen.widthF());
        }
        run.clear();
    };
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (std::isnan(series.values[i]))
            finish();
        else
            run << pointOf(series, i, plane);
    }
    finish();
}

/// One filled span a column; where the line goes on from the column before, the span meets it half way.
void paintSpans(QPainter &painter, const std::vector<DenseColumn> &columns, const DensePlane &plane, const QPen &pen)
{
    const QRectF &plot = plane.values.area;
    const double width = plot.width() / static_cast<double>(columns.size());
    const double half = std::max(pen.widthF() / 2, width / 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const DenseColumn *previous = nullptr;
    std::size_t previousIndex = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const DenseColumn &column = columns[i];
        if (column.isEmpty)
            continue;
        double left = plot.left() + static_cast<double>(i) * width;
        double low = column.lowest;
        double high = column.highest;
        if (previous && column.joinsPrevious) {
            if (i == previousIndex + 1) {
                low = std::min(low, previous->last);
                high = std::max(high, previous->last);
            } else {
                painter.setPen(QPen(pen.color(), pen.widthF()));
                painter.drawLine(QPointF(plot.left() + (static_cast<double>(previousIndex) + 0.5) * width,
                                         plane.values.position(previous->last)),
                                 QPointF(left + width / 2, plane.values.position(column.first)));
            }
        }
        const double top = std::max(plot.top() - half, plane.values.position(high) - half);
        const double bottom = std::min(plot.bottom() + half, plane.values.position(low) + half);
        if (bottom > top)
            painter.fillRect(QRectF(left, top, width, bottom - top), pen.color());
        previous = &column;
        previousIndex = i;
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

/// For files: first, lowest, highest and last of each column as one path.
void paintReducedPath(QPainter &painter, const std::vector<DenseColumn> &columns, const DensePlane &plane,
                      const QPen &pen)
{
    const QRectF &plot = plane.values.area;
    const double width = plot.width() / static_cast<double>(columns.size());
    QPainterPath path;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const DenseColumn &column = columns[i];
        if (column.isEmpty)
            continue;
        const double x = plot.left() + (static_cast<double>(i) + 0.5) * width;
        const auto at = [&](double value) {
            return QPointF(x, std::clamp(plane.values.position(value), plot.top(), plot.bottom()));
        };
        if (column.joinsPrevious)
            path.lineTo(at(column.first));
        else
            path.moveTo(at(column.first));
        const bool fallsFirst = column.lowestPoint < column.highestPoint;
        path.lineTo(at(fallsFirst ? column.lowest : column.highest));
        path.lineTo(at(fallsFirst ? column.highest : column.lowest));
        path.lineTo(at(column.last));
    }
    QPen line = pen;
    line.setStyle(Qt::SolidLine);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

/// Which cells of a grid over the plot have a point in them.
class PointGrid
{
public:
    PointGrid(const QRectF &plot, double cell)
        : m_plot(plot)
        , m_cell(cell)
        , m_columns(static_cast<std::size_t>(std::ceil(plot.width() / cell)) + 1)
        , m_rows(static_cast<std::size_t>(std::ceil(plot.height() / cell)) + 1)
        , m_isTaken(m_columns * m_rows, 0)
    {}

    void add(QPointF point)
    {
        const double column = (point.x() - m_plot.left()) / m_cell;
        const double row = (point.y() - m_plot.top()) / m_cell;
        // Not NaN, and in the plot.
        if (column >= 0 && row >= 0 && column < static_cast<double>(m_columns) && row < static_cast<double>(m_rows))
            m_isTaken[static_cast<std::size_t>(row) * m_columns + static_cast<std::size_t>(column)] = 1;
    }

    /// Runs of taken cells as rectangles, grown so that a single point is seen.
    template <typename Function>
    void eachRun(double grown, Function &&function) const
    {
        for (std::size_t row = 0; row < m_rows; ++row) {
            for (std::size_t column = 0; column < m_columns; ++column) {
                const std::size_t start = column;
                while (column < m_columns && m_isTaken[row * m_columns + column])
                    ++column;
                if (column > start)
                    function(QRectF(m_plot.left() + static_cast<double>(start) * m_cell,
                                    m_plot.top() + static_cast<double>(row) * m_cell,
                                    static_cast<double>(column - start) * m_cell, m_cell)
                                 .adjusted(-grown, -grown, grown, grown));
            }
        }
    }

private:
    QRectF m_plot;
    double m_cell;
    std::size_t m_columns;
    std::size_t m_rows;
    std::vector<char> m_isTaken;
};

} // namespace

void paintDenseLine(FigureCanvas &canvas, const DenseSeries &series, const DensePlane &plane, const QPen &pen)
{
    if (series.values.size() <= mostSmoothPoints) {
        paintSmoothLine(canvas, series, plane, pen);
        return;
    }
    QPainter &painter = canvas.painter();
    const double pixel = devicePixel(painter);
    const auto count = static_cast<std::size_t>(std::max(1.0, std::round(plane.across.area.width() / pixel)));
    const auto columns = denseColumns(series, plane.across.minimum, plane.across.maximum, count);
    if (hasPixels(painter))
        paintSpans(painter, columns, plane, pen);
    else
        paintReducedPath(painter, columns, plane, pen);
}

void paintDensePoints(FigureCanvas &canvas, const DenseSeries &series, const DensePlane &plane, int index)
{
    QPainter &painter = canvas.painter();
    const QColor colour = seriesColour({{}, series.colour, false}, false, canvas.theme());
    constexpr std::size_t mostMarkers = 500;
    if (series.values.size() <= mostMarkers) {
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            if (!std::isnan(series.values[i]) && !std::isnan(series.across[i]))
                paintMarker(canvas, pointOf(series, i, plane), index, colour, {});
        }
        return;
    }
    const double cell = hasPixels(painter) ? devicePixel(painter) : 1.5;
    PointGrid grid(plane.values.area, cell);
    for (std::size_t i = 0; i < series.values.size(); ++i)
        grid.add(pointOf(series, i, plane));
    const double grown = std::max(0.0, (canvas.style().space(0.16) - cell) / 2);
    if (hasPixels(painter)) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        grid.eachRun(grown, [&](const QRectF &run) { painter.fillRect(run, colour); });
        painter.setRenderHint(QPainter::Antialiasing);
        return;
    }
    QPainterPath path; // one path, not an element a run
    path.setFillRule(Qt::WindingFill);
    grid.eachRun(grown, [&](const QRectF &run) { path.addRect(run); });
    painter.fillPath(path, colour);
}

} // namespace bangfu
