// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotchart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <cmath>

namespace bangfu {

/// The scene owns the chart, and the chart its axes and series.
class PlotChart::Parts
{
public:
    QGraphicsScene scene;
    QChart *chart = nullptr;
    QValueAxis *values = nullptr;
    QValueAxis *places = nullptr;      ///< of lines and dots
    QBarCategoryAxis *names = nullptr; ///< of bars
    QAbstractBarSeries *bars = nullptr;

    void hideTexts(QAbstractAxis &axis) const
    {
        axis.setLabelsVisible(false);
        axis.setLineVisible(false);
        axis.setGridLineVisible(false);
    }
};

PlotChart::PlotChart(Values direction, const ValueAxis &axis, int slotCount, const QRectF &area)
    : m_direction(direction)
    , m_axis(axis)
    , m_slotCount(slotCount)
    , m_area(area)
    , m_parts(std::make_unique<Parts>())
{
    m_parts->chart = new QChart;
    m_parts->scene.addItem(m_parts->chart);
    m_parts->chart->setAnimationOptions(QChart::NoAnimation);
    m_parts->chart->setBackgroundVisible(false);
    m_parts->chart->setPlotAreaBackgroundVisible(false);
    m_parts->chart->legend()->hide();
    m_parts->values = new QValueAxis;
    m_parts->hideTexts(*m_parts->values);
    m_parts->chart->addAxis(m_parts->values, direction == Values::Lying ? Qt::AlignBottom : Qt::AlignLeft);
}

PlotChart::~PlotChart() = default;

/// Qt counts rows from the bottom. (Its reversed category axis would move the labels only, not the bars.)
int PlotChart::fromBottom(int slot) const
{
    return m_direction == Values::Lying ? m_slotCount - 1 - slot : slot;
}

/// Qt's logarithmic axis labels only powers and cuts what it does not fit, so logarithms are plotted on a plain one.
double PlotChart::along(double value) const
{
    return m_axis.isLogarithmic ? std::log10(value) : value;
}

void PlotChart::addBar(int slot, double from, double to, const QBrush &brush)
{
    const Qt::Alignment side = m_direction == Values::Lying ? Qt::AlignLeft : Qt::AlignBottom;
    if (!m_parts->bars) {
        if (m_direction == Values::Lying)
            m_parts->bars = new QHorizontalStackedBarSeries;
        else
            m_parts->bars = new QStackedBarSeries;
        m_parts->names = new QBarCategoryAxis;
        for (int i = 0; i < m_slotCount; ++i)
            m_parts->names->append(QString::number(i)); // names must differ; none is shown
        m_parts->hideTexts(*m_parts->names);
        m_parts->chart->addSeries(m_parts->bars);
        m_parts->chart->addAxis(m_parts->names, side);
        m_parts->bars->attachAxis(m_parts->names);
        m_parts->bars->attachAxis(m_parts->values);
        m_parts->bars->setBarWidth(m_barThickness);
    }
    const int place = fromBottom(slot);
    // One set a bar, zero in all other slots: a missing value would move the bars behind it.
    auto *set = new QBarSet(QString());
    for (int i = 0; i < m_slotCount; ++i)
        set->append(i == place ? to - from : 0.0);
    set->setBrush(brush);
    set->setPen(Qt::NoPen);
    m_parts->bars->append(set);
}

void PlotChart::addLine(const std::vector<std::pair<double, double>> &slotsAndValues, const QPen &pen)
{
    auto *line = new QLineSeries;
    QList<QPointF> points;
    for (const auto &[slot, value] : slotsAndValues)
        points << (m_direction == Values::Lying ? QPointF(along(value), m_slotCount - 1 - slot)
                                                : QPointF(slot, along(value)));
    line->replace(points);
    line->setPen(pen);
    addPointSeries(line);
}

void PlotChart::addDot(double slot, double value, double diameter, const QBrush &brush, const QPen &pen)
{
    auto *dot = new QScatterSeries;
    dot->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    dot->setMarkerSize(diameter);
    dot->setBrush(brush);
    dot->setPen(pen);
    dot->append(m_direction == Values::Lying ? QPointF(along(value), m_slotCount - 1 - slot)
                                             : QPointF(slot, along(value)));
    addPointSeries(dot);
}

void PlotChart::addPointSeries(QXYSeries *series)
{
    if (!m_parts->places) {
        m_parts->places = new QValueAxis;
        m_parts->places->setRange(-0.5, m_slotCount - 0.5);
        m_parts->hideTexts(*m_parts->places);
        m_parts->chart->addAxis(m_parts->places, m_direction == Values::Lying ? Qt::AlignLeft : Qt::AlignBottom);
    }
    m_parts->chart->addSeries(series);
    series->attachAxis(m_parts->places);
    series->attachAxis(m_parts->values);
}

void PlotChart::setBarThickness(double part)
{
    m_barThickness = part;
    if (m_parts->bars)
        m_parts->bars->setBarWidth(part);
}

void PlotChart::render(QPainter &painter)
{
    // Qt cuts at the plot area, so it is made larger than ours, by the same on the axis: dots on the border stay whole.
    constexpr double spare = 40;
    const bool isLying = m_direction == Values::Lying;
    const double extent = isLying ? m_area.width() : m_area.height();
    const double lowest = along(m_axis.minimum);
    const double highest = along(m_axis.maximum);
    const double spareValue = spare * (highest - lowest) / extent;
    m_parts->values->setRange(lowest - spareValue, highest + spareValue);
    const QRectF inner = isLying ? m_area.adjusted(-spare, 0, spare, 0) : m_area.adjusted(0, -spare, 0, spare);
    const QRectF outer = inner.adjusted(-spare, -spare, spare, spare);
    m_parts->chart->resize(outer.size());
    m_parts->chart->setPlotArea(QRectF(QPointF(spare, spare), inner.size()));
    m_parts->scene.setSceneRect(QRectF(QPointF(), outer.size()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_parts->scene.render(&painter, outer, m_parts->scene.sceneRect(), Qt::IgnoreAspectRatio);
    painter.restore();
}

double PlotChart::valuePosition(double value) const
{
    const double part = (along(value) - along(m_axis.minimum)) / (along(m_axis.maximum) - along(m_axis.minimum));
    return m_direction == Values::Lying ? m_area.left() + part * m_area.width()
                                        : m_area.bottom() - part * m_area.height();
}

double PlotChart::slotExtent() const
{
    return (m_direction == Values::Lying ? m_area.height() : m_area.width()) / m_slotCount;
}

QPointF PlotChart::position(double slot, double value) const
{
    const double along = (slot + 0.5) * slotExtent();
    return m_direction == Values::Lying ? QPointF(valuePosition(value), m_area.top() + along)
                                        : QPointF(m_area.left() + along, valuePosition(value));
}

QRectF PlotChart::barArea(int slot, double from, double to) const
{
    const double half = m_barThickness * slotExtent() / 2;
    const QPointF start = position(slot, from);
    const QPointF end = position(slot, to);
    return m_direction == Values::Lying ? QRectF(start.x(), start.y() - half, end.x() - start.x(), 2 * half)
                                        : QRectF(end.x() - half, end.y(), 2 * half, start.y() - end.y());
}

} // namespace bangfu
