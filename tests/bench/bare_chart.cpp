// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QChart>
#include <QFile>
#include <QGraphicsScene>
#include <QImage>
#include <QLineSeries>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cstdlib>

// The yardstick: what a program of nothing but Qt Charts takes to draw two columns of a CSV file into a picture.
//     bare_chart <points.csv> <picture.png|svg|pdf>

namespace {

QList<QPointF> pointsOf(const QString &path)
{
    QList<QPointF> points;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return points;
    const QByteArray text = file.readAll();
    const char *at = text.constData() + text.indexOf('\n') + 1;
    const char *end = text.constData() + text.size();
    while (at < end) {
        char *next = nullptr;
        const double x = std::strtod(at, &next);
        const double y = std::strtod(next + 1, &next);
        points.append({x, y});
        at = next + 1;
    }
    return points;
}

void draw(QPaintDevice &device, QGraphicsScene &scene)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc != 3)
        return 2;
    constexpr QSize size(1600, 900);
    auto *line = new QLineSeries;
    line->replace(pointsOf(QString::fromLocal8Bit(argv[1])));
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->addSeries(line);
    chart->createDefaultAxes();
    chart->setTitle(QStringLiteral("value"));
    chart->legend()->hide();
    chart->resize(size);
    QGraphicsScene scene;
    scene.addItem(chart);
    scene.setSceneRect(QRectF(QPointF(), size));
    const QString path = QString::fromLocal8Bit(argv[2]);
    if (path.endsWith(u".svg")) {
        QSvgGenerator svg;
        svg.setFileName(path);
        svg.setResolution(96);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(), size));
        draw(svg, scene);
    } else if (path.endsWith(u".pdf")) {
        QPdfWriter pdf(path);
        pdf.setResolution(96);
        pdf.setPageSize(QPageSize(QSizeF(size) * 0.75, QPageSize::Point, {}, QPageSize::ExactMatch));
        pdf.setPageMargins({});
        draw(pdf, scene);
    } else {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        draw(image, scene);
        if (!image.save(path))
            return 1;
    }
    return 0;
}
