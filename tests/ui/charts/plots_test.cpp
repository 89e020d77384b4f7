// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "paintedtexts.h"
#include "plotfigures.h"
#include "ui/charts/marklabel.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// 16:9, 4:3, half of A4, square, small.
const QSize sizes[] = {{1600, 900}, {1200, 900}, {1240, 874}, {900, 900}, {480, 360}};

QImage image(const FigureContent &content, const QSize &size)
{
    QImage picture(size, QImage::Format_RGB32);
    QPainter painter(&picture);
    paintFigure(painter, picture.rect(), content, FigureTheme::light());
    return picture;
}

QRectF areaOf(const test::PaintedFigure &figure, const QString &figureId)
{
    for (const FigureHit &hit : figure.painting.hits) {
        if (hit.figureId == figureId)
            return hit.area;
    }
    return {};
}

bool paints(const test::PaintedFigure &figure, const QString &text)
{
    return std::any_of(figure.painting.texts.begin(), figure.painting.texts.end(),
                       [&text](const PaintedText &each) { return each.text == text; });
}

int pixelsOf(const QImage &picture, const QRectF &area, const QColor &colour)
{
    int count = 0;
    const QRect inside = area.toAlignedRect().intersected(picture.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            count += picture.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("Charts of categories are painted whole and without overlap on every page", "[charts]")
{
    for (const Language language : allLanguages) {
        for (const FigureContent &content : test::plotFigures(language)) {
            for (const QSize &size : sizes) {
                CAPTURE(chartTypeCode(content.type), languageCode(language), size.width(), size.height());
                CHECK(test::paintFaults(content, size) == QStringList());
            }
        }
    }
}

TEST_CASE("Bars are as long as their values", "[charts]")
{
    for (const ChartType type : {ChartType::Bar, ChartType::Column, ChartType::Grouped, ChartType::Target}) {
        FigureContent content = test::absenceFigure(type, Language::English);
        const double values[] = {1000, 500, 250, 100};
        for (std::size_t i = 0; i < 4; ++i) {
            content.marks[i].absence = Absence::None;
            content.marks[i].value = values[i];
            content.marks[i].label = QString::number(values[i]);
        }
        for (const QSize &size : {QSize(1600, 900), QSize(900, 900)}) {
            const test::PaintedFigure figure = test::paintedFigure(content, size);
            const QRectF whole = areaOf(figure, content.marks[0].figureId);
            const bool isUpright = whole.height() > whole.width();
            const double unit = (isUpright ? whole.height() : whole.width()) / values[0];
            CAPTURE(chartTypeCode(type), size.width());
            for (std::size_t i = 1; i < 4; ++i) {
                const QRectF bar = areaOf(figure, content.marks[i].figureId);
                CHECK((isUpright ? bar.height() : bar.width()) == Approx(values[i] * unit).margin(1));
            }
        }
    }
}

TEST_CASE("Parts of a share are as long as their percentage", "[charts]")
{
    const FigureContent content = test::shareFigure(Language::English);
    const test::PaintedFigure figure = test::paintedFigure(content, {1600, 900});
    const double unit = areaOf(figure, content.marks[0].figureId).width() / 82;
    CHECK(areaOf(figure, content.marks[1].figureId).width() == Approx(15 * unit).margin(1));
    CHECK(areaOf(figure, content.marks[5].figureId).width() == Approx(92 * unit).margin(1));
}

TEST_CASE("A value that is missing has no bar but says so, and zero is a line on the baseline", "[charts]")
{
    const QColor colour = FigureTheme::light().seriesColour(0);
    for (const ChartType type : {ChartType::Bar, ChartType::Column, ChartType::Grouped, ChartType::Dot}) {
        const FigureContent content = test::absenceFigure(type, Language::English);
        const test::PaintedFigure figure = test::paintedFigure(content, {1200, 900});
        const QImage picture = image(content, {1200, 900});
        CAPTURE(chartTypeCode(type));
        CHECK(pixelsOf(picture, areaOf(figure, content.marks[0].figureId), colour) > 0);
        CHECK(pixelsOf(picture, areaOf(figure, content.marks[1].figureId), colour) > 0);
        CHECK(pixelsOf(picture, areaOf(figure, content.marks[2].figureId), colour) == 0);
        CHECK(pixelsOf(picture, areaOf(figure, content.marks[3].figureId), colour) == 0);
        CHECK(paints(figure, u"not reported"_s));
        CHECK(paints(figure, u"not applicable"_s));
        CHECK_FALSE(areaOf(figure, content.marks[2].figureId).isEmpty());
    }
}

TEST_CASE("A target without a result says that none is reported", "[charts]")
{
    FigureContent content = test::targetFigure(Language::English);
    CHECK(paints(test::paintedFigure(content, {1600, 900}), notReportedWords(Language::English)));
    content.categories.pop_back();
    std::erase_if(content.marks, [](const Mark &mark) { return mark.category == 2; });
    CHECK_FALSE(paints(test::paintedFigure(content, {1600, 900}), notReportedWords(Language::English)));
}

TEST_CASE("An icon that stands for a part is filled in part", "[charts]")
{
    FigureContent content = test::pictogramFigure(Language::English);
    content.icons->icon = PictogramScale::Icon::House;
    content.categories.resize(2);
    content.marks.resize(2);
    const QColor colour = FigureTheme::light().seriesColour(0);
    const auto filled = [&](double icons) {
        content.marks[0].value = 100;
        content.marks[1].value = icons * 10;
        content.marks[1].signs = {};
        const test::PaintedFigure figure = test::paintedFigure(content, {1600, 900});
        return pixelsOf(image(content, {1600, 900}), areaOf(figure, content.marks[1].figureId), colour);
    };
    const int one = filled(1);
    CHECK(filled(4) == Approx(4 * one).epsilon(0.02));
    CHECK(filled(1.5) == Approx(1.5 * one).epsilon(0.03));
}

TEST_CASE("What stands back is painted in the quiet colour", "[charts]")
{
    FigureContent content = test::loneFigure(Language::English);
    content.marks[0].isFaded = true;
    const FigureTheme theme = FigureTheme::light();
    const test::PaintedFigure figure = test::paintedFigure(content, {1200, 900});
    const QPoint middle = areaOf(figure, content.marks[0].figureId).center().toPoint();
    CHECK(image(content, {1200, 900}).pixelColor(middle) == theme.otherSeries);
}

TEST_CASE("A chart of one row fills its page", "[charts]")
{
    const FigureContent content = test::loneFigure(Language::English);
    for (const QSize &size : {QSize(1600, 900), QSize(1200, 900), QSize(900, 900)}) {
        const QRectF bar = areaOf(test::paintedFigure(content, size), content.marks[0].figureId);
        CAPTURE(size.width(), size.height());
        CHECK(bar.height() > size.height() * 0.12);
        CHECK(bar.center().y() > size.height() * 0.35);
        CHECK(bar.center().y() < size.height() * 0.65);
    }
}

TEST_CASE("A legend of several panels names each series once", "[charts]")
{
    const test::PaintedFigure figure = test::paintedFigure(test::multiplesFigure(Language::English), {1600, 900});
    const auto count = std::count_if(figure.painting.texts.begin(), figure.painting.texts.end(),
                                     [](const PaintedText &text) { return text.text == u"2019"; });
    CHECK(count == 1);
}
