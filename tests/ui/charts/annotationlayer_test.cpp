// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "flowfigures.h"
#include "samplefigures.h"
#include "ui/charts/annotationlayer.h"
#include "ui/charts/figurepainter.h"

#include <QImage>
#include <QPainter>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

FigurePainting paintedWith(FigureContent content, const FigureAnnotation &annotation)
{
    content.annotations = {annotation};
    QImage image(1000, 700, QImage::Format_RGB32);
    QPainter painter(&image);
    return paintFigure(painter, image.rect(), content, FigureTheme::light());
}

const FigureHit &annotationHit(const FigurePainting &painting)
{
    return painting.hits.back();
}

FigureAnnotation textAt(double right, double down, int mark = -1)
{
    FigureAnnotation annotation;
    annotation.text = u"a remark of the presenter"_s;
    annotation.index = 4;
    annotation.mark = mark;
    annotation.right = right;
    annotation.down = down;
    return annotation;
}

} // namespace

TEST_CASE("A text stands where it was put, measured from its mark", "[charts]")
{
    const FigureContent content = test::lineFigure(Language::English);
    const FigurePainting at = paintedWith(content, textAt(-8, 4, 4));
    const FigurePainting further = paintedWith(content, textAt(-5, 4, 4));
    CHECK(annotationHit(at).figureId == u"annotation-4"_s);
    CHECK(annotationHit(at).description == u"a remark of the presenter"_s);
    const double body = FigureStyle::baseFor({1000, 700});
    CHECK(annotationHit(further).area.left() - annotationHit(at).area.left() == Approx(3 * body));
    CHECK(annotationHit(further).area.top() == Approx(annotationHit(at).area.top()));
}

TEST_CASE("The words of an arrow stand beside a bar, however large it is, not on it", "[charts]")
{
    const std::vector<FigureContent> figures = test::hardFigures(Language::English);
    const auto columns = std::find_if(figures.begin(), figures.end(),
                                      [](const FigureContent &each) { return each.type == ChartType::Column; });
    REQUIRE(columns != figures.end());
    const FigureContent &content = *columns;
    FigureAnnotation arrow = textAt(3, -3, 0);
    arrow.kind = ChartAnnotation::Kind::Arrow;
    const FigurePainting painting = paintedWith(content, arrow);
    CHECK_FALSE(annotationHit(painting).area.intersects(painting.hits.front().area));
}

TEST_CASE("A text that would leave the page is pushed inside", "[charts]")
{
    for (const FigureContent &content : test::flowFigures(Language::Russian)) {
        for (const auto &[right, down] : {std::pair{500.0, 0.0}, {-500.0, 0.0}, {0.0, 500.0}, {0.0, -500.0}}) {
            const FigurePainting painting = paintedWith(content, textAt(right, down, 0));
            CAPTURE(chartTypeCode(content.type), right, down);
            CHECK(QRectF(0, 0, 1000, 700).contains(annotationHit(painting).area));
        }
    }
}

TEST_CASE("Lines of reference and bands lie at their values, whichever way the axis goes", "[charts]")
{
    for (const FigureContent &content : {test::lineFigure(Language::English), test::incomeFigure(Language::English)}) {
        CAPTURE(chartTypeCode(content.type));
        FigureAnnotation band;
        band.kind = ChartAnnotation::Kind::Band;
        band.value = 4000;
        band.until = 8000;
        const FigurePainting painting = paintedWith(content, band);
        REQUIRE(painting.values);
        const ValuePlane &values = *painting.values;
        const QRectF area = annotationHit(painting).area;
        if (values.isLying) {
            CHECK(area.left() == Approx(values.position(4000)));
            CHECK(area.right() == Approx(values.position(8000)));
        } else {
            CHECK(area.bottom() == Approx(values.position(4000)));
            CHECK(area.top() == Approx(values.position(8000)));
        }
        FigureAnnotation line = textAt(0, 0);
        line.kind = ChartAnnotation::Kind::Line;
        line.value = 1e9; // off the axis: it stays in the plot
        CHECK(QRectF(0, 0, 1000, 700).contains(annotationHit(paintedWith(content, line)).area));
    }
}

TEST_CASE("The label of a line of reference gives way to the figure's own words", "[charts]")
{
    const FigureContent content = test::incomeFigure(Language::English);
    FigureAnnotation line = textAt(0, 0);
    line.kind = ChartAnnotation::Kind::Line;
    line.value = 6000;
    const FigurePainting painting = paintedWith(content, line);
    const QRectF label = annotationHit(painting).area;
    for (const PaintedText &text : painting.texts) {
        if (line.text.contains(text.text))
            continue;
        CAPTURE(text.text);
        CHECK_FALSE(text.area.intersects(label.adjusted(1, 1, -1, -1)));
    }
}

TEST_CASE("The id of an annotation's hit leads back to it", "[charts]")
{
    CHECK(annotationOfHit(annotationHitId(12)) == 12);
    CHECK_FALSE(annotationOfHit(u"income.2014"_s));
    CHECK_FALSE(annotationOfHit(u"annotation-x"_s));
}
