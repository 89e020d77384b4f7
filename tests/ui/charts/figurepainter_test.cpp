// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "paintedtexts.h"
#include "samplefigures.h"
#include "ui/charts/figurepainter.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

const QSize sizes[] = {{1600, 900}, {1200, 700}, {800, 450}, {560, 420}, {480, 900}};

void checkAll(const std::vector<FigureContent> &figures)
{
    for (const FigureContent &content : figures) {
        for (const QSize &size : sizes) {
            CAPTURE(content.title, chartTypeCode(content.type), languageCode(content.language), size.width(),
                    size.height());
            QStringList faults = test::paintFaults(content, size);
            // Names of points close to each other are thinned by rule where a page is small; pointing still tells them.
            if (content.type == ChartType::Scatter && size.width() < 800)
                faults = faults.filter(QRegularExpression(u"^(?!not painted)"_s));
            CHECK(faults == QStringList());
        }
    }
}

} // namespace

TEST_CASE("Bundled charts are painted whole and without overlap in any language and size", "[charts]")
{
    for (const Language language : allLanguages) {
        const auto figures = test::bundledFigures(language);
        REQUIRE(figures.size() >= 10);
        checkAll(figures);
    }
}

TEST_CASE("So are charts of long names, narrow parts and close lines", "[charts]")
{
    for (const Language language : allLanguages)
        checkAll(test::hardFigures(language));
}

TEST_CASE("Every mark and companion can be pointed at", "[charts]")
{
    for (const FigureContent &content : test::bundledFigures(Language::English)) {
        const auto [painting, page] = test::paintedFigure(content, {1000, 600});
        CAPTURE(content.title);
        CHECK_FALSE(painting.hits.empty());
        for (const FigureHit &hit : painting.hits) {
            CHECK_FALSE(hit.figureId.isEmpty());
            CHECK_FALSE(hit.description.isEmpty());
            CHECK(QRectF(QPointF(), page).contains(hit.area));
        }
    }
}

TEST_CASE("Type shrinks to fit, but not below the smallest", "[charts]")
{
    const FigureContent content = test::incomeFigure();
    const FigureTheme theme = FigureTheme::light();
    const double large = figureBaseFor(content, theme, {1600, 900});
    const double small = figureBaseFor(content, theme, {1600, 160});
    CHECK(large > small);
    CHECK(small == FigureStyle::smallestBase);
}

TEST_CASE("A small picture has neither notes nor sources", "[charts]")
{
    const FigureContent content = test::incomeFigure();
    QImage image(360, 225, QImage::Format_RGB32);
    QPainter painter(&image);
    const FigurePainting painting =
        paintFigure(painter, image.rect(), content, FigureTheme::light(), FigureParts::WithoutFoot);
    for (const PaintedText &text : painting.texts) {
        CHECK_FALSE(text.text.contains(u"paper"_s));
        CHECK_FALSE(text.text.contains(u"note of"_s));
    }
}

TEST_CASE("Plans are hollow and computed figures are not solid, whatever the type of chart", "[charts]")
{
    const FigureTheme theme = FigureTheme::light();
    for (const ChartType type : {ChartType::Bar, ChartType::Column, ChartType::Range}) {
        FigureContent content = test::incomeFigure();
        content.type = type;
        content.series = {{{}, 0, false}};
        content.sideLabels.clear();
        content.marks.resize(1);
        Mark &mark = content.marks.front();
        mark.series = 0;
        mark.isRange = type == ChartType::Range;
        mark.from = 0;
        mark.value = 8000;
        const auto middle = [&](MarkSigns signs) {
            content.marks.front().signs = signs;
            QImage image(900, 600, QImage::Format_RGB32);
            QPainter painter(&image);
            const FigurePainting painting = paintFigure(painter, image.rect(), content, theme);
            return image.pixelColor(painting.hits.front().area.center().toPoint());
        };
        CAPTURE(chartTypeCode(type));
        CHECK(middle({}) == theme.seriesColour(0));
        CHECK(middle({false, true, false, false}) == theme.background);
        CHECK(middle({true, false, false, false}) != theme.background);
    }
}
