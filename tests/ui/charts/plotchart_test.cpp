// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "ui/charts/plotchart.h"

#include <QImage>
#include <QPainter>

using namespace bangfu;

namespace {

ValueAxis axisTo(double maximum)
{
    ValueAxis axis;
    axis.maximum = maximum;
    return axis;
}

const QRectF plotArea(60, 40, 400, 240);

QImage rendered(PlotChart &chart)
{
    QImage image(520, 320, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    chart.render(painter);
    return image;
}

QColor colourAt(const QImage &image, QPointF point)
{
    return image.pixelColor(point.toPoint());
}

} // namespace

TEST_CASE("What Qt draws as bars lies where we label them", "[charts]")
{
    for (const auto direction : {PlotChart::Values::Lying, PlotChart::Values::Standing}) {
        PlotChart chart(direction, axisTo(100), 4, plotArea);
        chart.setBarThickness(0.5);
        const QColor colours[] = {Qt::red, Qt::green, Qt::blue, Qt::magenta};
        const double values[] = {100, 5, 0, 50};
        for (int i = 0; i < 4; ++i)
            chart.addBar(i, 0, values[i], colours[i]);
        const QImage image = rendered(chart);
        for (int i = 0; i < 4; ++i) {
            CAPTURE(i, direction == PlotChart::Values::Lying);
            const QRectF bar = chart.barArea(i, 0, values[i]);
            if (values[i] > 0) {
                CHECK(colourAt(image, bar.center()) == colours[i]);
                CHECK(colourAt(image, bar.topLeft() + QPointF(2, 2)) == colours[i]);
                CHECK(colourAt(image, bar.bottomRight() - QPointF(3, 3)) == colours[i]);
            }
            const QPointF beyond = direction == PlotChart::Values::Lying ? QPointF(bar.right() + 3, bar.center().y())
                                                                         : QPointF(bar.center().x(), bar.top() - 4);
            CHECK(colourAt(image, beyond) == QColor(Qt::white));
        }
    }
}

TEST_CASE("Stacked parts begin where the one before ends, also in a later row", "[charts]")
{
    PlotChart chart(PlotChart::Values::Lying, axisTo(100), 3, plotArea);
    chart.addBar(1, 0, 30, QColor(Qt::red));
    chart.addBar(1, 30, 90, QColor(Qt::blue));
    chart.addBar(2, 0, 50, QColor(Qt::green));
    const QImage image = rendered(chart);
    CHECK(colourAt(image, chart.position(1, 28)) == QColor(Qt::red));
    CHECK(colourAt(image, chart.position(1, 32)) == QColor(Qt::blue));
    CHECK(colourAt(image, chart.position(1, 88)) == QColor(Qt::blue));
    CHECK(colourAt(image, chart.position(1, 92)) == QColor(Qt::white));
    CHECK(colourAt(image, chart.position(2, 25)) == QColor(Qt::green));
    CHECK(colourAt(image, chart.position(0, 25)) == QColor(Qt::white));
}

TEST_CASE("Dots are where we label them, and whole on the border of the plot", "[charts]")
{
    PlotChart chart(PlotChart::Values::Lying, axisTo(100), 2, plotArea);
    chart.addDot(0, 100, 20, QColor(Qt::red), Qt::NoPen);
    chart.addDot(1, 0, 20, QColor(Qt::blue), Qt::NoPen);
    const QImage image = rendered(chart);
    CHECK(colourAt(image, chart.position(0, 100)) == QColor(Qt::red));
    CHECK(colourAt(image, chart.position(0, 100) + QPointF(7, 0)) == QColor(Qt::red));
    CHECK(colourAt(image, chart.position(1, 0)) == QColor(Qt::blue));
    CHECK(colourAt(image, chart.position(1, 0) - QPointF(7, 0)) == QColor(Qt::blue));
}

TEST_CASE("On a logarithmic axis powers of ten are evenly apart", "[charts]")
{
    ValueAxis axis = axisTo(1000);
    axis.minimum = 1;
    axis.isLogarithmic = true;
    PlotChart chart(PlotChart::Values::Lying, axis, 1, plotArea);
    chart.addDot(0, 10, 16, QColor(Qt::red), Qt::NoPen);
    CHECK(chart.valuePosition(10) - chart.valuePosition(1) ==
          Approx(chart.valuePosition(1000) - chart.valuePosition(100)));
    CHECK(colourAt(rendered(chart), chart.position(0, 10)) == QColor(Qt::red));
}
