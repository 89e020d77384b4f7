// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "samplefigures.h"
#include "ui/charts/figurepainter.h"

#include <QImage>
#include <QPainter>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// Paints as an export does: a page of the size, or higher if it must be.
FigurePainting painted(const FigureContent &content, QSize &size)
{
    const FigureTheme theme = FigureTheme::light();
    const double base = figureBaseFor(content, theme, size);
    size.setHeight(std::max(size.height(), static_cast<int>(figureHeightForWidth(content, theme, size.width(), base))));
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    return paintFigure(painter, QRectF(QPointF(), size), content, theme);
}

/// Texts that touch or leave the page, in words.
QStringList clashes(const FigurePainting &painting, const QSizeF &page)
{
    QStringList result;
    const QRectF paper(QPointF(), page);
    for (std::size_t i = 0; i < painting.texts.size(); ++i) {
        const PaintedText &text = painting.texts[i];
        if (!paper.adjusted(-0.5, -0.5, 0.5, 0.5).contains(text.area))
            result << u"off the page: "_s + text.text;
        for (std::size_t j = i + 1; j < painting.texts.size(); ++j) {
            const QRectF common = text.area.intersected(painting.texts[j].area);
            if (common.width() > 1 && common.height() > 1)
                result << text.text + u" / "_s + painting.texts[j].text;
        }
    }
    return result;
}

const QSize sizes[] = {{1600, 900}, {1200, 700}, {800, 450}, {560, 420}, {480, 900}};

void checkAll(const std::vector<FigureContent> &figures)
{
    for (const FigureContent &content : figures) {
        for (QSize size : sizes) {
            CAPTURE(content.title, chartTypeCode(content.type), languageCode(content.language), size.width(),
                    size.height());
            const FigurePainting painting = painted(content, size);
            CHECK(clashes(painting, size) == QStringList());
        }
    }
}

} // namespace

TEST_CASE("No text of a bundled chart touches another or leaves the page, in any language and size", "[charts]")
{
    for (const Language language : allLanguages) {
        const auto figures = test::bundledFigures(language);
        REQUIRE(figures.size() >= 10);
        checkAll(figures);
    }
}

TEST_CASE("Long names, narrow parts and close lines touch nothing either", "[charts]")
{
    for (const Language language : allLanguages)
        checkAll(test::hardFigures(language));
}

TEST_CASE("All that a figure says is painted whole", "[charts]")
{
    for (const FigureContent &content : test::bundledFigures(Language::Russian)) {
        QSize size(800, 450);
        QString all;
        for (const PaintedText &text : painted(content, size).texts)
            all += text.text;
        all.remove(u' ');
        const auto isPainted = [&](QString text) { return all.contains(text.remove(u' ').remove(u'\n')); };
        CAPTURE(content.title);
        CHECK(isPainted(content.title));
        CHECK(isPainted(content.subtitle));
        for (const QString &note : content.notes + content.sources)
            CHECK(isPainted(note));
        for (const Mark &mark : content.marks)
            CHECK(isPainted(mark.label));
        for (const Category &category : content.categories)
            CHECK(isPainted(category.label));
        CHECK(isPainted(content.datasetLine));
    }
}

TEST_CASE("Every mark and companion can be pointed at", "[charts]")
{
    for (const FigureContent &content : test::bundledFigures(Language::English)) {
        QSize size(1000, 600);
        const FigurePainting painting = painted(content, size);
        CAPTURE(content.title);
        CHECK(painting.hits.size() ==
              content.marks.size() + content.sideLabels.size() + content.brackets.size() + content.thresholds.size());
        for (const FigureHit &hit : painting.hits) {
            CHECK_FALSE(hit.figureId.isEmpty());
            CHECK_FALSE(hit.description.isEmpty());
            CHECK(QRectF(QPointF(), size).contains(hit.area));
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
    CHECK(clashes(painting, image.size()) == QStringList());
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
