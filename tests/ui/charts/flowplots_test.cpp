// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "chart/timeaxis.h"
#include "flowfigures.h"
#include "paintedtexts.h"
#include "ui/charts/labelplacement.h"
#include "ui/charts/mapgrid.h"
#include "ui/charts/twoaxes.h"

#include <QImage>
#include <QPainter>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

const QSize sizes[] = {{1600, 900}, {1200, 900}, {1240, 874}, {1000, 1000}, {480, 360}};

QRectF hitOf(const FigurePainting &painting, const QString &id)
{
    for (const FigureHit &hit : painting.hits) {
        if (hit.figureId == id)
            return hit.area;
    }
    return {};
}

struct Picture
{
    QImage image;
    FigurePainting painting;
};

Picture pictureOf(const FigureContent &content, const QSize &size = {1200, 800})
{
    Picture picture{QImage(size, QImage::Format_RGB32), {}};
    QPainter painter(&picture.image);
    picture.painting = paintFigure(painter, picture.image.rect(), content, FigureTheme::light());
    return picture;
}

/// One line of points a year apart; those whose value is negative are not reported.
FigureContent yearly(const std::vector<double> &values)
{
    FigureContent content = test::lineFigure(Language::English);
    content.series = {{{}, 0, false}};
    content.marks.clear();
    for (std::size_t i = 0; i < values.size(); ++i) {
        Mark mark;
        mark.figureId = u"year-%1"_s.arg(i);
        mark.description = mark.figureId;
        mark.across = 2014 + static_cast<double>(i);
        mark.value = values[i];
        mark.absence = values[i] < 0 ? Absence::NotReported : Absence::None;
        content.marks.push_back(mark);
    }
    return content;
}

bool hasColour(const QImage &image, const QRect &area, const QColor &colour)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Charts of time and of flows touch nothing, cut nothing and can be pointed at", "[charts]")
{
    for (const Language language : allLanguages) {
        for (const FigureContent &content : test::flowFigures(language)) {
            for (const QSize &size : sizes) {
                CAPTURE(chartTypeCode(content.type), languageCode(language), size.width(), size.height());
                CHECK(test::paintFaults(content, size) == QStringList());
            }
        }
    }
}

TEST_CASE("A line's points lie to scale in time and value", "[charts]")
{
    const FigurePainting painting = pictureOf(yearly({1000, 3000, 5000, 4000, 8000, 6000, 12000})).painting;
    const auto at = [&](int i) { return hitOf(painting, u"year-%1"_s.arg(i)).center(); };
    const double year = at(1).x() - at(0).x();
    const double thousand = (at(0).y() - at(1).y()) / 2;
    CHECK(year > 50);
    CHECK(at(6).x() - at(0).x() == Approx(6 * year));
    CHECK(at(0).y() - at(6).y() == Approx(11 * thousand));
    REQUIRE(painting.values);
    CHECK(painting.values->position(8000) == Approx(at(4).y()));
    CHECK(painting.values->valueAt(at(3).y()) == Approx(4000));
}

TEST_CASE("A line leaves a gap open, and a point between two gaps is a dot", "[charts]")
{
    const QColor colour = FigureTheme::light().seriesColour(0);
    const auto between = [&](const std::vector<double> &values, int left, int right) {
        const Picture picture = pictureOf(yearly(values));
        const QRectF from = hitOf(picture.painting, u"year-%1"_s.arg(left));
        const QRectF to = hitOf(picture.painting, u"year-%1"_s.arg(right));
        const QRectF way(QPointF(from.right() + 4, from.top()), QPointF(to.left() - 4, to.bottom()));
        return hasColour(picture.image, way.toRect(), colour);
    };
    CHECK(between({5000, 5000, 5000}, 0, 2));
    CHECK_FALSE(between({5000, -1, 5000}, 0, 2));
    const Picture lone = pictureOf(yearly({5000, -1, 7000, -1, 5000}));
    const QPoint dot = hitOf(lone.painting, u"year-2"_s).center().toPoint();
    CHECK(lone.image.pixelColor(dot) == colour);
}

TEST_CASE("A label stands nearest to its own mark or is left out", "[charts]")
{
    LabelPlacement placement(QRectF(0, 0, 400, 200), 4);
    const QRectF own(100, 100, 8, 8);
    const QRectF close(100, 88, 8, 8);
    placement.addMark(own);
    placement.addMark(close);
    const auto place = placement.place({40, 16}, own);
    REQUIRE(place);
    const QRectF label(*place, QSizeF(40, 16));
    CHECK_FALSE(label.intersects(close));
    CHECK(label.center().y() > own.center().y());
    LabelPlacement full(QRectF(0, 0, 50, 20), 4);
    CHECK_FALSE(full.place({60, 16}, QRectF(20, 8, 4, 4)));
}

TEST_CASE("Labels at the ends of lines are moved apart, as little as it takes, and stay in the plot", "[charts]")
{
    StackedLabel labels[3] = {{50, 20}, {52, 20}, {95, 20}};
    spreadApart({&labels[0], &labels[1], &labels[2]}, 0, 100);
    CHECK(labels[0].middle == Approx(50));
    CHECK(labels[1].middle == Approx(70));
    CHECK(labels[2].middle == Approx(90));
}

TEST_CASE("Events lie to scale in time; periods are as long as they are", "[charts]")
{
    const FigureContent content = test::timelineFigure(Language::English);
    const FigurePainting painting = pictureOf(content).painting;
    const auto middleOf = [&](int i) { return hitOf(painting, content.marks[static_cast<std::size_t>(i)].figureId); };
    const double year = (middleOf(2).center().x() - middleOf(1).center().x()) / (2018.99 - 2016.99);
    CHECK(middleOf(5).center().x() - middleOf(1).center().x() == Approx((2020.99 - 2016.99) * year));
    CHECK(middleOf(3).width() == Approx((2020.99 - 2016.0) * year));
}

TEST_CASE("A target on a time line is hollow, what happened is not", "[charts]")
{
    const FigureContent content = test::timelineFigure(Language::English);
    const Picture picture = pictureOf(content);
    const auto middle = [&](std::size_t i) {
        return picture.image.pixelColor(hitOf(picture.painting, content.marks[i].figureId).center().toPoint());
    };
    CHECK(middle(0) == FigureTheme::light().background);
    CHECK(middle(4) == FigureTheme::light().seriesColour(0));
}

TEST_CASE("Ribbons are as wide as their amounts", "[charts]")
{
    const FigureContent content = test::ribbonsFigure(Language::English);
    const FigurePainting painting = pictureOf(content).painting;
    const auto width = [&](std::size_t i) { return hitOf(painting, content.network.links[i].figureId).height(); };
    CHECK(width(0) / width(1) == Approx(46.36 / 30));
    CHECK(width(2) / width(4) == Approx(16.82 / 12));
}

TEST_CASE("Lines of unknown amounts are equally thin, and the figure says so", "[charts]")
{
    const FigureContent content = test::pairsFigure(Language::English);
    const FigurePainting painting = pictureOf(content).painting;
    const double first = hitOf(painting, content.network.links.front().figureId).height();
    for (const FlowLink &link : content.network.links)
        CHECK(hitOf(painting, link.figureId).height() == Approx(first));
    const auto saysSo = [](const PaintedText &text) { return text.text.contains(u"equally wide"_s); };
    CHECK(std::any_of(painting.texts.begin(), painting.texts.end(), saysSo));
    const FigurePainting scaled = pictureOf(test::ribbonsFigure(Language::English)).painting;
    CHECK(std::none_of(scaled.texts.begin(), scaled.texts.end(), saysSo));
}

TEST_CASE("A place that gets and gives stands between givers and receivers; a circle ends", "[charts]")
{
    FigureContent content = test::ribbonsFigure(Language::English);
    const FigurePainting painting = pictureOf(content).painting;
    const auto x = [&](std::size_t i) { return hitOf(painting, content.network.links[i].figureId).center().x(); };
    CHECK(x(0) < x(3));
    FlowLink back = content.network.links.front();
    std::swap(back.from, back.to);
    back.figureId = u"back"_s;
    content.network.links.push_back(back);
    CHECK(hitOf(pictureOf(content).painting, u"back"_s).isValid());
}

TEST_CASE("Flows on a map run between the tiles, never across one", "[charts]")
{
    const FlowNetwork network = test::mapFigure(Language::Russian).network;
    for (const bool isBelow : {false, true}) {
        MapGrid grid(network, isBelow);
        MapGrid::Size size;
        size.gutter = 6;
        size.lane = 6;
        size.apart = 30;
        size.isBelow = isBelow;
        size.tileWidth = 60;
        size.tileHeight = 50;
        grid.layOut(size, {10, 10});
        for (std::size_t link = 0; link < network.links.size(); ++link) {
            const QPolygonF way = grid.wayOf(link);
            REQUIRE(way.size() == 5);
            for (int i = 0; i + 1 < way.size(); ++i) {
                const QRectF stretch = QRectF(way[i], way[i + 1]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
                for (std::size_t node = 0; node < network.nodes.size(); ++node) {
                    CAPTURE(isBelow, link, i, node);
                    CHECK_FALSE(stretch.intersects(grid.nodeArea(node).adjusted(1, 1, -1, -1)));
                }
            }
        }
    }
}

TEST_CASE("A tile's lightness says its step; a place without a value is pale", "[charts]")
{
    FigureContent content = test::mapFigure(Language::English);
    content.network.links.clear();
    const Picture picture = pictureOf(content);
    const auto lightness = [&](const QString &id) {
        const QRectF tile = hitOf(picture.painting, id);
        return picture.image.pixelColor((tile.topLeft() + QPointF(tile.width() / 2, 5)).toPoint()).lightnessF();
    };
    CHECK(lightness(u"value-17"_s) < lightness(u"value-16"_s));
    CHECK(lightness(u"value-16"_s) < lightness(u"value-15"_s));
    CHECK(lightness(u"place-3"_s) > 0.9F);
}
