// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfigures.h"
#include "chart/tablechart.h"
#include "table/tablebuilder.h"
#include "ui/charts/densecolumns.h"
#include "ui/charts/figurefile.h"
#include "ui/charts/figurepainter.h"
#include "ui/charts/figureview.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QFileInfo>
#include <QImage>
#include <QLineSeries>
#include <QPainter>
#include <QTemporaryDir>

#include <cmath>
#include <numeric>

// A line of a million points on the screen and to files, beside bare Qt Charts in the same run; one line of JSON a
// figure.
//     chart_bench [points]

namespace bangfu::bench {
namespace {

using namespace Qt::StringLiterals;

const QSize page{1600, 900};

/// A walk that wanders like a price: the same in every run.
std::vector<double> walk(std::size_t count)
{
    std::vector<double> values(count);
    std::uint32_t state = 1;
    double value = 0;
    for (double &each : values) {
        state = state * 1664525U + 1013904223U;
        value += static_cast<double>(state >> 16) / 32768.0 - 1;
        each = value;
    }
    return values;
}

TablePointer tableOf(const std::vector<double> &values)
{
    TableBuilder builder(u"walk"_s, values.size());
    builder.addDecimal(u"step"_s, u"Step"_s,
                       [](std::size_t row) { return std::optional<Decimal>(static_cast<std::int64_t>(row)); });
    builder.addDecimal(u"value"_s, u"Value"_s, [&values](std::size_t row) {
        return std::optional(Decimal::fromParts(std::llround(values[row] * 1000), 3));
    });
    return builder.build();
}

FigureContent measureContent(const TablePointer &table)
{
    RowIndexes rows(table->rowCount());
    std::iota(rows.begin(), rows.end(), 0U);
    const TableChartChoice choice{ChartType::Line, u"step"_s, {u"value"_s}, {}, {}};
    FigureContent content;
    const double before = memory().anonymous;
    const auto times =
        timed(5, [&] { content = tableChartContent(*table, rows, choice, Phrases(Language::English)).value(); });
    print("bangfu", {"line/content",
                     times,
                     std::to_string(content.denseSeries.front().values.size()),
                     {},
                     {{"growthMB", memory().anonymous - before}}});
    return content;
}

void measureScreen(const FigureContent &content)
{
    const FigureTheme theme = FigureTheme::light();
    QImage canvas(page, QImage::Format_ARGB32_Premultiplied);
    const auto reducing = timed(30, [&content] {
        const DenseSeries &series = content.denseSeries.front();
        denseColumns(series, series.across.front(), series.across.back(), 1500);
    });
    print("bangfu", {"line/reduce", reducing});
    const auto painting = timed(30, [&] {
        QPainter painter(&canvas);
        paintFigure(painter, QRectF(QPointF(), page), content, theme);
    });
    print("bangfu", {"line/paint-new", painting});
    FigureView view;
    view.resize(page);
    const auto setting = timed(5, [&] { view.setContent(content); });
    print("bangfu", {"line/set-content", setting});
    view.show();
    QApplication::processEvents();
    const auto repainting = timed(30, [&] { view.render(&canvas); });
    print("bangfu", {"line/repaint", repainting});
    int step = 0;
    const auto resizing = timed(20, [&] {
        view.resize(page.width() - ++step, page.height());
        view.render(&canvas);
    });
    print("bangfu", {"line/resize", resizing});
}

void measureFiles(const FigureContent &content)
{
    const QTemporaryDir folder;
    for (const QString &ending : {u"png"_s, u"svg"_s, u"pdf"_s}) {
        const QString path = folder.filePath(u"line."_s + ending);
        const auto times = timed(5, [&] { exportFigure(content, path, {page, 1, {}}); });
        print("bangfu", {"line/" + ending.toStdString(),
                         times,
                         {},
                         {},
                         {{"KB", static_cast<double>(QFileInfo(path).size()) / 1000}}});
    }
}

void measureQtCharts(const std::vector<double> &values)
{
    QImage canvas(page, QImage::Format_ARGB32_Premultiplied);
    auto *series = new QLineSeries;
    auto *chart = new QChart;
    QChartView view(chart);
    view.resize(page);
    QList<QPointF> points;
    for (std::size_t i = 0; i < values.size(); ++i)
        points << QPointF(static_cast<double>(i), values[i]);
    chart->addSeries(series);
    series->replace(points);
    chart->createDefaultAxes();
    view.show();
    const auto first = timed(1, [&] { view.QWidget::render(&canvas); });
    print("qt", {"line/paint-new", first});
    const auto repainting = timed(5, [&] { view.QWidget::render(&canvas); });
    print("qt", {"line/repaint", repainting});
}

} // namespace
} // namespace bangfu::bench

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const std::size_t count = argc > 1 ? std::stoul(argv[1]) : 1'000'000;
    const std::vector<double> values = bangfu::bench::walk(count);
    const bangfu::FigureContent content = bangfu::bench::measureContent(bangfu::bench::tableOf(values));
    bangfu::bench::measureScreen(content);
    bangfu::bench::measureFiles(content);
    bangfu::bench::measureQtCharts(values);
    return 0;
}
