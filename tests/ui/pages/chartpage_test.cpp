// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartpage.h"

#include "catch.h"
#include "opensession.h"
#include "ui/charts/figureview.h"
#include "ui/pages/charttile.h"
#include "ui/pages/suggestionspanel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

struct ShownPage
{
    Session session{Language::English, nullptr, bangfu::test::readExample};
    ChartPage page{session};

    ShownPage()
    {
        page.resize(1000, 600);
        page.show();
        bangfu::test::openExample(session);
    }
};

} // namespace

TEST_CASE("A chart is drawn in the language of the session", "[pages]")
{
    ShownPage shown;
    shown.session.showChart(u"funds"_s);
    REQUIRE(shown.page.content());
    CHECK(shown.page.content()->title == u"en:title of funds"_s);
    CHECK(shown.page.findChild<FigureView *>(u"figureView"_s)->isVisible());
    shown.session.setLanguage(Language::Russian);
    REQUIRE(shown.page.content());
    CHECK(shown.page.content()->title == u"ru:title of funds"_s);
}

TEST_CASE("The first chart of a dataset is drawn before one is chosen", "[pages]")
{
    const ShownPage shown;
    REQUIRE(shown.page.content());
    CHECK(shown.page.content()->title == u"en:title of income"_s);
}

TEST_CASE("The way back leads to the gallery", "[pages]")
{
    ShownPage shown;
    QSignalSpy requests(&shown.page, &ChartPage::galleryRequested);
    shown.page.findChild<QToolButton *>(u"allCharts"_s)->click();
    CHECK(requests.count() == 1);
}

TEST_CASE("A suggestion changes the type and nothing that was written, and is undone", "[pages]")
{
    ShownPage shown;
    shown.session.showChartOf({u"fund.all"_s, u"fund.heze"_s}, ChartType::Table);
    const ChartSpec before = *shown.session.chart();
    shown.page.showPanel(ChartPage::Panel::Suggestions);
    const auto tiles = shown.page.findChildren<ChartTile *>();
    REQUIRE(tiles.size() >= 2);
    ChartTile *best = tiles.first();
    CHECK(QTest::qWaitFor([best] { return best->hasPicture(); }));
    const ChartType type = SuggestionsPanel::bestType(shown.session, {u"fund.all"_s, u"fund.heze"_s});
    CHECK(best->objectName() == u"tile_type_"_s + chartTypeCode(type));
    best->click();
    CHECK(shown.session.chart()->type == type);
    CHECK(shown.session.chart()->title == before.title);
    CHECK(shown.session.history().undoText() == u"Change the type"_s);
    shown.session.history().undo();
    CHECK(*shown.session.chart() == before);
    // What is refused says why.
    CHECK(!shown.page.findChild<QLabel *>(u"typeRefusal"_s)->text().isEmpty());
}

TEST_CASE("The chart and the table of its figures take each other's place", "[pages]")
{
    ShownPage shown;
    shown.session.showChart(u"funds"_s);
    QSignalSpy toggles(&shown.page, &ChartPage::tableShown);
    shown.page.showTable(true);
    auto *table = shown.page.findChild<QTableView *>(u"chartTableView"_s);
    REQUIRE(table);
    CHECK(table->isVisible());
    CHECK(!shown.page.findChild<FigureView *>(u"figureView"_s)->isVisible());
    CHECK(table->model()->rowCount() == static_cast<int>(shown.session.chart()->items.size()));
    bool isPlaceShown = false;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        isPlaceShown |= table->model()->index(0, column).data().toString() == u"Qingdao → Anshun"_s;
    CHECK(isPlaceShown);
    table->selectRow(0);
    CHECK(shown.session.selectedFigure() == u"fund.heze"_s);
    shown.session.showChart(u"income"_s);
    CHECK(table->model()->rowCount() == static_cast<int>(shown.session.chart()->items.size()));
    shown.page.showTable(false);
    CHECK(shown.page.findChild<FigureView *>(u"figureView"_s)->isVisible());
    CHECK(toggles.count() == 2);
    CHECK(shown.session.history().undoText() != u"Change the type"_s);
}

TEST_CASE("The figures behind a chart are shown in the table", "[pages]")
{
    ShownPage shown;
    shown.session.showChart(u"funds"_s);
    shown.page.showTable(true);
    QSignalSpy requests(&shown.page, &ChartPage::figuresRequested);
    shown.page.findChild<QToolButton *>(u"chartFigures"_s)->click();
    CHECK(requests.count() == 1);
    CHECK(shown.session.rows().size() == 2);
}

TEST_CASE("A mark that is activated is the session's figure", "[pages]")
{
    ShownPage shown;
    shown.session.showChart(u"income"_s);
    auto *view = shown.page.findChild<FigureView *>(u"figureView"_s);
    emit view->markActivated(u"income.2020"_s);
    CHECK(shown.session.selectedFigure() == u"income.2020"_s);
    CHECK(view->focusedFigure() == u"income.2020"_s);
}
