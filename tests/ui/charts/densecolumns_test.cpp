// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "flowfigures.h"
#include "ui/charts/densecolumns.h"
#include "ui/charts/figurefile.h"
#include "ui/charts/figurepainter.h"

#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <cmath>
#include <limits>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// Points at 0, 1, 2 … whose values look random but are always the same.
DenseSeries noise(std::size_t count)
{
    DenseSeries series;
    std::uint32_t state = 7;
    for (std::size_t i = 0; i < count; ++i) {
        state = state * 1664525U + 1013904223U;
        series.across.push_back(static_cast<double>(i));
        series.values.push_back(400 + static_cast<double>(state >> 24));
    }
    return series;
}

FigureContent denseFigure(DenseSeries series, ChartType type = ChartType::Line)
{
    FigureContent content = test::lineFigure(Language::English);
    content.type = type;
    content.marks.clear();
    content.series.clear();
    content.axis.maximum = 1000;
    content.axis.ticks = {{0, u"0"_s}, {1000, u"1000"_s}};
    content.acrossAxis = ValueAxis();
    content.acrossAxis->maximum = static_cast<double>(series.values.size() - 1);
    content.denseSeries = {std::move(series)};
    return content;
}

QImage painted(const FigureContent &content, FigurePainting *painting = nullptr)
{
    QImage image(1000, 700, QImage::Format_RGB32);
    QPainter painter(&image);
    FigurePainting result = paintFigure(painter, image.rect(), content, FigureTheme::light());
    if (painting)
        *painting = std::move(result);
    return image;
}

} // namespace

TEST_CASE("Reduction keeps the minimum, the maximum and the ends of every column", "[charts]")
{
    DenseSeries series = noise(100'003);
    series.values[5000] = missing;
    constexpr std::size_t count = 777;
    const std::vector<DenseColumn> columns = denseColumns(series, 0, 100'002, count);
    std::vector<DenseColumn> expected(count);
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (std::isnan(series.values[i]))
            continue;
        const auto place =
            std::min(count - 1, static_cast<std::size_t>(series.across[i] * static_cast<double>(count) / 100'002));
        DenseColumn &column = expected[place];
        const double value = series.values[i];
        column.first = column.isEmpty ? value : column.first;
        column.lowest = column.isEmpty ? value : std::min(column.lowest, value);
        column.highest = column.isEmpty ? value : std::max(column.highest, value);
        column.last = value;
        column.isEmpty = false;
    }
    int wrong = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const DenseColumn &is = columns[i];
        const DenseColumn &should = expected[i];
        wrong += is.isEmpty != should.isEmpty || is.first != should.first || is.last != should.last ||
                 is.lowest != should.lowest || is.highest != should.highest;
        wrong += series.values[is.lowestPoint] != is.lowest || series.values[is.highestPoint] != is.highest;
    }
    CHECK(wrong == 0);
}

TEST_CASE("Columns join only where no value is missing between them", "[charts]")
{
    DenseSeries series;
    for (int i = 0; i < 40; ++i) {
        series.across.push_back(i);
        series.values.push_back(i >= 20 && i < 30 ? missing : 1);
    }
    const std::vector<DenseColumn> columns = denseColumns(series, 0, 40, 4);
    CHECK_FALSE(columns[0].joinsPrevious);
    CHECK(columns[1].joinsPrevious);
    CHECK(columns[2].isEmpty);
    CHECK_FALSE(columns[3].joinsPrevious);
    // Half empty, but without a missing value between: the line goes on.
    series.across = {0, 1, 38, 39};
    series.values = {1, 2, 3, 4};
    const std::vector<DenseColumn> sparse = denseColumns(series, 0, 40, 4);
    CHECK(sparse[1].isEmpty);
    CHECK(sparse[3].joinsPrevious);
}

TEST_CASE("One peak among a million points is seen", "[charts]")
{
    DenseSeries series = noise(1'000'000);
    FigurePainting painting;
    const QColor colour = FigureTheme::light().seriesColour(0);
    const auto coloured = [&](const QImage &image, double value) {
        const int y = static_cast<int>(painting.values->position(value));
        int count = 0;
        for (int x = static_cast<int>(painting.values->area.left()); x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        return count;
    };
    const QImage flat = painted(denseFigure(series), &painting);
    CHECK(coloured(flat, 900) == 0);
    CHECK(coloured(flat, 530) > 500);
    series.values[123'456] = 950;
    CHECK(coloured(painted(denseFigure(series), &painting), 900) == 1);
}

TEST_CASE("A long gap in many points stays open on paper and in files", "[charts]")
{
    DenseSeries series = noise(10'000);
    for (std::size_t i = 4000; i < 6000; ++i)
        series.values[i] = missing;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gap.svg"_s);
    FigurePainting painting;
    const QImage direct = painted(denseFigure(series), &painting);
    REQUIRE_FALSE(exportFigure(denseFigure(series), path, {{1000, 700}, 1, QString()}));
    QImage drawn(1000, 700, QImage::Format_RGB32);
    REQUIRE(QFileInfo(path).size() < 400'000);
    REQUIRE(drawn.load(path));
    const QRectF plot = painting.values->area;
    const int middle = static_cast<int>(plot.center().x());
    for (const QImage &image : {direct, drawn}) {
        int inGap = 0;
        int inLine = 0;
        for (int y = static_cast<int>(plot.top()) + 2; y < static_cast<int>(painting.values->position(100)); ++y) {
            inGap += image.pixelColor(middle, y).green() < 120 ? 1 : 0;
            inLine += image.pixelColor(middle - static_cast<int>(plot.width() / 4), y).green() < 120 ? 1 : 0;
        }
        CHECK(inGap == 0);
        CHECK(inLine > 50);
    }
}

TEST_CASE("Every point of a dense scatter covers its pixel", "[charts]")
{
    DenseSeries series = noise(20'000);
    series.values[10'000] = 50;
    FigurePainting painting;
    const QImage image = painted(denseFigure(series, ChartType::Scatter), &painting);
    const QRectF plot = painting.values->area;
    const double x = plot.left() + plot.width() * 10'000 / 19'999;
    CHECK(image.pixelColor(QPointF(x, painting.values->position(50)).toPoint()) ==
          FigureTheme::light().seriesColour(0));
}
