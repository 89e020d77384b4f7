// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "samplefigures.h"
#include "ui/charts/figureview.h"

#include <QAccessible>
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

TEST_CASE("A screen reader finds a chart with title, summary and every mark with its sentence and place", "[charts]")
{
    for (const Language language : allLanguages) {
        for (const FigureContent &content : test::bundledFigures(language)) {
            FigureView view;
            show(view, content);
            QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
            REQUIRE(chart);
            CHECK(chart->role() == QAccessible::Chart);
            CHECK(chart->text(QAccessible::Name) == content.title);
            CHECK(chart->text(QAccessible::Description) == content.summary);
            REQUIRE(chart->childCount() == static_cast<int>(view.hits().size()));
            REQUIRE(chart->childCount() >= static_cast<int>(content.marks.size()));
            for (int i = 0; i < chart->childCount(); ++i) {
                QAccessibleInterface *mark = chart->child(i);
                REQUIRE(mark);
                CHECK(mark->isValid());
                CHECK(mark->role() == QAccessible::ListItem);
                CHECK_FALSE(mark->text(QAccessible::Name).isEmpty());
                CHECK(mark->rect().isValid());
                CHECK(mark->state().focusable);
                CHECK(mark->parent() == chart);
                CHECK(chart->indexOfChild(mark) == i);
            }
            for (const Mark &mark : content.marks) {
                const auto isThere = [&](const FigureHit &hit) { return hit.description == mark.description; };
                CHECK(std::any_of(view.hits().begin(), view.hits().end(), isThere));
            }
        }
    }
}

// That each step is announced, tests/program/screen_reader.py hears: without a display there is nobody to tell.
TEST_CASE("The mark with the focus is the focused child", "[charts]")
{
    const FigureContent content = test::incomeFigure();
    FigureView view;
    show(view, content);
    view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&view));
    view.clearFocus();
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    CHECK_FALSE(chart->focusChild());
    view.setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 2; ++i) {
        REQUIRE(chart->focusChild());
        CHECK(chart->focusChild()->text(QAccessible::Name) == content.marks[static_cast<std::size_t>(i)].description);
        CHECK(chart->focusChild()->state().focused);
        CHECK(chart->child(i)->state().selected);
        CHECK_FALSE(chart->child(1 - i)->state().selected);
        QTest::keyClick(&view, Qt::Key_Right);
    }
}

TEST_CASE("A screen reader can press a mark and put the focus on it, and finds it by its place", "[charts]")
{
    FigureView view;
    show(view, test::incomeFigure());
    QSignalSpy activated(&view, &FigureView::markActivated);
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface *mark = chart->child(1);
    const QPoint middle = mark->rect().center();
    CHECK(chart->childAt(middle.x(), middle.y()) == mark);
    REQUIRE(mark->actionInterface());
    mark->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(view.focusedFigure() == u"income.2020"_s);
    CHECK(activated.isEmpty());
    mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].toString() == u"income.2020"_s);
}

TEST_CASE("Marks that are gone are invalid, and another figure has its own", "[charts]")
{
    FigureView view;
    show(view, test::incomeFigure());
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface *last = chart->child(chart->childCount() - 1);
    CHECK(last->isValid());
    view.clear();
    CHECK_FALSE(last->isValid());
    CHECK(last->text(QAccessible::Name).isEmpty());
    CHECK(last->rect().isNull());
    CHECK(chart->childCount() == 0);
    CHECK_FALSE(chart->child(0));
    CHECK(chart->text(QAccessible::Description).isEmpty());
    view.setContent(test::incomeFigure(Language::Russian));
    CHECK(chart->child(0)->text(QAccessible::Name) == view.hits().front().description);
}
