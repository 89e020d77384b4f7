// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charteditor/charteditor.h"

#include "catch.h"
#include "opensession.h"
#include "ui/charts/figureview.h"
#include "ui/pages/charteditor/annotationmover.h"
#include "ui/pages/chartpage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <cstdlib>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// The page with the editor open on a chart of two funds.
struct Desk
{
    Session session{Language::English, nullptr, bangfu::test::readExample};
    ChartPage page{session};
    ChartSpec before;

    Desk()
    {
        page.resize(1200, 900);
        page.show();
        bangfu::test::openExample(session);
        session.showChart(u"funds"_s);
        page.showPanel(ChartPage::Panel::Editor);
        for (QToolButton *heading : page.findChildren<QToolButton *>(u"sectionHeading"_s))
            heading->setChecked(true);
        before = *session.chart();
        session.history().clear();
    }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = page.findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }

    /// As a person does with the keyboard: the choice is announced.
    void choose(const QString &field, const QVariant &value) const
    {
        auto *box = find<QComboBox>(field);
        const int index = box->findData(value);
        REQUIRE(index >= 0);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    void undoAll()
    {
        while (session.history().canUndo())
            session.history().undo();
    }
};

} // namespace

TEST_CASE("A title is typed into the chart, as one step that can be undone", "[pages]")
{
    Desk desk;
    auto *title = desk.find<QPlainTextEdit>(u"editTitle"_s);
    CHECK(title->toPlainText() == u"en:title of funds"_s);
    title->selectAll();
    QTest::keyClicks(title, u"Two funds"_s);
    CHECK(desk.session.chart()->title.english == u"Two funds"_s);
    CHECK(desk.session.chart()->title.russian == desk.before.title.russian);
    REQUIRE(desk.page.content());
    CHECK(desk.page.content()->title == u"Two funds"_s);
    CHECK(desk.session.history().count() == 1);
    CHECK(desk.session.history().undoText() == u"Change the title"_s);
    desk.session.history().undo();
    CHECK(*desk.session.chart() == desk.before);
    CHECK(title->toPlainText() == u"en:title of funds"_s);
    desk.session.history().redo();
    CHECK(desk.page.content()->title == u"Two funds"_s);
}

TEST_CASE("The texts of every language of a chart can be written", "[pages]")
{
    Desk desk;
    desk.choose(u"editTextLanguage"_s, static_cast<int>(Language::Chinese));
    auto *note = desk.find<QPlainTextEdit>(u"editNote"_s);
    CHECK(note->toPlainText() == u"zh:note of funds"_s);
    note->selectAll();
    QTest::keyClicks(note, u"x"_s);
    CHECK(desk.session.chart()->note.chinese == u"x"_s);
    CHECK(desk.session.chart()->note.english == desk.before.note.english);
}

TEST_CASE("Order, numbers, emphasis, look, size and languages are each a step, and undoing all gives the chart back",
          "[pages]")
{
    Desk desk;
    desk.choose(u"editOrder"_s, static_cast<int>(ChartOrder::Descending));
    CHECK(desk.session.chart()->order == ChartOrder::Descending);
    desk.choose(u"editScale"_s, static_cast<int>(NumberScale::Plain));
    CHECK(desk.session.chart()->presentation.numberScale == NumberScale::Plain);
    desk.choose(u"editEmphasis"_s, u"fund.heze"_s);
    CHECK(desk.session.chart()->presentation.emphasisedFigure == u"fund.heze"_s);
    desk.choose(u"editTheme"_s, u"stage"_s);
    CHECK(desk.session.chart()->presentation.theme == u"stage"_s);
    desk.choose(u"editSize"_s, QSize(1000, 1000));
    CHECK(desk.session.chart()->presentation.size == QSize(1000, 1000));
    desk.choose(u"editLanguage"_s, static_cast<int>(Language::Russian));
    CHECK(desk.page.content()->title == u"ru:title of funds"_s);
    desk.choose(u"editSecondLanguage"_s, static_cast<int>(Language::Chinese));
    CHECK(desk.session.chart()->presentation.secondLanguage == Language::Chinese);
    CHECK(desk.session.history().count() == 7);
    desk.undoAll();
    CHECK(*desk.session.chart() == desk.before);
    CHECK(desk.find<QComboBox>(u"editTheme"_s)->currentData().toString() == u"light"_s);
    CHECK(desk.page.content()->title == u"en:title of funds"_s);
}

TEST_CASE("A size of one's own is typed", "[pages]")
{
    Desk desk;
    CHECK(!desk.find<QSpinBox>(u"editWidth"_s)->isVisible());
    desk.choose(u"editSize"_s, QSize());
    auto *width = desk.find<QSpinBox>(u"editWidth"_s);
    CHECK(width->isVisible());
    width->setValue(1280);
    CHECK(desk.session.chart()->presentation.size == QSize(1280, 900));
}

TEST_CASE("A theme file that cannot be read is told, and the chart keeps its theme", "[pages]")
{
    Desk desk;
    desk.page.useThemeFile(u"/no such file.json"_s);
    auto *fault = desk.find<QLabel>(u"themeFault"_s);
    CHECK(fault->isVisible());
    CHECK(fault->text().contains(u"no such file.json"_s));
    CHECK(*desk.session.chart() == desk.before);
}

TEST_CASE("Notes on the chart are added, worded, placed and deleted", "[pages]")
{
    Desk desk;
    desk.find<QToolButton>(u"addLine"_s)->click();
    desk.find<QToolButton>(u"addText"_s)->click();
    REQUIRE(desk.session.chart()->annotations.size() == 2);
    CHECK(desk.find<QListWidget>(u"annotationList"_s)->currentRow() == 1);
    auto *text = desk.find<QPlainTextEdit>(u"annotationText"_s);
    text->selectAll();
    QTest::keyClicks(text, u"most of it"_s);
    CHECK(desk.session.chart()->annotations[1].text.english == u"most of it"_s);
    CHECK(!desk.find<QLineEdit>(u"annotationValue"_s)->isVisible());

    desk.find<QListWidget>(u"annotationList"_s)->setCurrentRow(0);
    auto *value = desk.find<QLineEdit>(u"annotationValue"_s);
    value->selectAll();
    QTest::keyClicks(value, u"5 000 000 000"_s);
    CHECK(desk.session.chart()->annotations[0].value == Decimal(5'000'000'000));
    value->selectAll();
    QTest::keyClicks(value, u"many"_s);
    CHECK(desk.find<QLabel>(u"annotationFault"_s)->isVisible());
    CHECK(desk.session.chart()->annotations[0].value == Decimal(5'000'000'000));

    desk.find<QToolButton>(u"deleteAnnotation"_s)->click();
    REQUIRE(desk.session.chart()->annotations.size() == 1);
    CHECK(desk.session.chart()->annotations[0].text.english == u"most of it"_s);
    desk.undoAll();
    CHECK(*desk.session.chart() == desk.before);
}

TEST_CASE("A text on the chart is dragged with the mouse and moved with the keys", "[pages]")
{
    Desk desk;
    desk.find<QToolButton>(u"addText"_s)->click();
    auto *view = desk.find<FigureView>(u"figureView"_s);
    const auto area = [&] {
        for (int i = 0; i < static_cast<int>(view->hits().size()); ++i) {
            if (annotationIndex(view->hits()[static_cast<std::size_t>(i)].figureId) == 0)
                return view->screenAreaOf(i);
        }
        return QRect();
    };
    const QRect before = area();
    REQUIRE(before.isValid());
    const QPoint from = view->viewport()->mapFromGlobal(before.center());
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view->viewport(), from + QPoint(15, 5));
    QTest::mouseMove(view->viewport(), from + QPoint(30, 12));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, from + QPoint(30, 12));
    CHECK(std::abs(area().left() - before.left() - 30) <= 2);
    CHECK(std::abs(area().top() - before.top() - 12) <= 2);
    CHECK(desk.session.history().count() == 2);

    view->setFocusedFigure(u"annotation-0"_s);
    const double right = desk.session.chart()->annotations[0].right;
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
    CHECK(desk.session.chart()->annotations[0].right == Approx(right + 1));
    CHECK(desk.session.history().count() == 3);
    desk.session.history().undo();
    CHECK(desk.session.chart()->annotations[0].right == Approx(right));
}

TEST_CASE("The chart is shown as other eyes see it, and nothing of it changes", "[pages]")
{
    Desk desk;
    auto *view = desk.find<FigureView>(u"figureView"_s);
    const QImage seen = view->grab().toImage();
    desk.find<QToolButton>(u"seenByGrey"_s)->click();
    const QImage grey = view->grab().toImage();
    CHECK(grey != seen);
    CHECK(desk.session.history().count() == 0);
    desk.find<QToolButton>(u"seenNormally"_s)->click();
    CHECK(view->grab().toImage() == seen);
    CHECK(!desk.find<QLabel>(u"readability"_s)->text().isEmpty());
}
