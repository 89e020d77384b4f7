// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "samplefigures.h"
#include "ui/charts/figurethumbnail.h"
#include "ui/charts/figureview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

void show(FigureView &view, const FigureContent &content, QSize size = {900, 560})
{
    view.resize(size);
    view.setContent(content);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
}

} // namespace

TEST_CASE("Arrow keys, Home and End walk through the marks, Enter activates", "[charts]")
{
    FigureView view;
    show(view, test::incomeFigure());
    QSignalSpy focused(&view, &FigureView::markFocused);
    QSignalSpy activated(&view, &FigureView::markActivated);
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.focusedFigure() == u"income.2014"_s);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.focusedFigure() == u"income.2020"_s);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.focusedFigure() == u"income.growth"_s);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.focusedFigure() == u"income.growth"_s);
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].toString() == u"income.growth"_s);
    CHECK(focused.size() >= 3);
}

TEST_CASE("A click on a mark activates it, a click beside it does not", "[charts]")
{
    FigureView view;
    show(view, test::incomeFigure());
    QSignalSpy activated(&view, &FigureView::markActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.hits().at(1).area.center().toPoint());
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].toString() == u"income.2020"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    CHECK(activated.size() == 1);
}

TEST_CASE("Up and Down change between series, Left and Right go along them and on to the next", "[charts]")
{
    FigureContent content;
    std::vector<FigureHit> hits;
    for (int series = 0; series < 2; ++series) {
        for (int category = 0; category < 3; ++category) {
            Mark mark;
            mark.figureId = QString::number(series * 3 + category);
            mark.series = series;
            mark.category = category;
            content.marks.push_back(mark);
        }
    }
    for (const Mark &mark : content.marks)
        hits.push_back({mark.figureId, {}, {}});
    hits.push_back({u"companion"_s, {}, {}});
    const MarkWalk walk(content, hits);
    using Step = MarkWalk::Step;
    CHECK(walk.after(-1, Step::Forward) == 0);
    CHECK(walk.after(0, Step::Forward) == 1);
    CHECK(walk.after(2, Step::Forward) == 3);
    CHECK(walk.after(3, Step::Back) == 2);
    CHECK(walk.after(1, Step::NextSeries) == 4);
    CHECK(walk.after(4, Step::NextSeries) == 6);
    CHECK(walk.after(5, Step::PreviousSeries) == 2);
    CHECK(walk.after(0, Step::PreviousSeries) == 0);
    CHECK(walk.after(6, Step::Forward) == 6);
    CHECK(walk.after(3, Step::First) == 0);
    CHECK(walk.after(3, Step::Last) == 6);
    CHECK(MarkWalk().after(-1, Step::Forward) == -1);
}

TEST_CASE("With one series, all arrow keys go along it", "[charts]")
{
    FigureContent content;
    content.marks.resize(2);
    content.marks[0].figureId = u"a"_s;
    content.marks[1].figureId = u"b"_s;
    content.marks[1].category = 1;
    const MarkWalk walk(content, {{u"a"_s, {}, {}}, {u"b"_s, {}, {}}});
    CHECK(walk.after(0, MarkWalk::Step::NextSeries) == 1);
    CHECK(walk.after(1, MarkWalk::Step::PreviousSeries) == 0);
}

TEST_CASE("A figure higher than the view scrolls, and the focus is scrolled to", "[charts]")
{
    FigureView view;
    show(view, test::hardFigures(Language::English).front(), {420, 260});
    REQUIRE(view.verticalScrollBar()->maximum() > 0);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.verticalScrollBar()->value() > 0);
    const QRectF area = view.hits().back().area;
    CHECK(area.bottom() <= view.verticalScrollBar()->value() + view.viewport()->height());
    view.resize(1600, 1400);
    CHECK(view.verticalScrollBar()->maximum() == 0);
}

TEST_CASE("The theme is what is painted", "[charts]")
{
    FigureView view;
    show(view, test::incomeFigure());
    view.setTheme(FigureTheme::dark());
    CHECK(view.grab().toImage().pixelColor(4, 4) == FigureTheme::dark().background);
}

TEST_CASE("A thumbnail is pressed like a button and says what it shows", "[charts]")
{
    const FigureContent content = test::incomeFigure();
    FigureThumbnail thumbnail;
    thumbnail.setContent(content);
    thumbnail.resize(thumbnail.sizeHint());
    thumbnail.show();
    QSignalSpy clicked(&thumbnail, &QAbstractButton::clicked);
    QTest::keyClick(&thumbnail, Qt::Key_Space);
    CHECK(clicked.size() == 1);
    CHECK(thumbnail.accessibleName() == content.title);
    CHECK(thumbnail.accessibleDescription() == content.summary);
    CHECK(thumbnail.heightForWidth(600) > thumbnail.heightForWidth(300));
}
