// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartpage.h"

#include "catch.h"
#include "opensession.h"
#include "ui/charts/figureview.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
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

TEST_CASE("A chart chosen from the gallery is drawn in the language of the session", "[pages]")
{
    ShownPage shown;
    auto *gallery = shown.page.findChild<QListView *>(u"galleryList"_s);
    shown.session.showChart(u"funds"_s);
    gallery->setCurrentIndex(gallery->model()->index(1, 0));
    REQUIRE(shown.page.content());
    CHECK(shown.page.content()->title == u"en:title of income"_s);
    CHECK(shown.page.findChild<FigureView *>(u"figureView"_s)->isVisible());
    shown.session.setLanguage(Language::Russian);
    REQUIRE(shown.page.content());
    CHECK(shown.page.content()->title == u"ru:title of income"_s);
    CHECK(gallery->currentIndex().data().toString() == u"ru:title of income"_s);
}

TEST_CASE("The first chart of a dataset is drawn before one is chosen", "[pages]")
{
    ShownPage shown;
    REQUIRE(shown.page.content());
    CHECK(shown.page.content()->title == u"en:title of income"_s);
    CHECK(shown.page.findChild<QListView *>(u"galleryList"_s)->currentIndex().data().toString() ==
          u"en:title of income"_s);
}

TEST_CASE("A chart of the selection can change its type, a bundled one cannot", "[pages]")
{
    ShownPage shown;
    const auto *types = shown.page.findChild<QToolButton *>(u"chartType"_s);
    shown.session.showChart(u"income"_s);
    CHECK(!types->isVisible());
    shown.session.showChartOf({u"fund.all"_s, u"fund.heze"_s}, ChartType::Bar);
    CHECK(types->isVisible());
    auto *columns = shown.page.findChild<QToolButton *>(u"type_column"_s);
    REQUIRE(columns);
    columns->click();
    CHECK(shown.session.chart()->type == ChartType::Column);
}

TEST_CASE("The figures behind a chart are shown in the table", "[pages]")
{
    ShownPage shown;
    shown.session.showChart(u"funds"_s);
    QSignalSpy requests(&shown.page, &ChartPage::figuresRequested);
    shown.page.findChild<QToolButton *>(u"chartFigures"_s)->click();
    CHECK(requests.count() == 1);
    CHECK(shown.session.rows().size() == 2);
}

TEST_CASE("Each format of the export menu asks for itself", "[pages]")
{
    ShownPage shown;
    shown.session.showChart(u"income"_s);
    QList<ChartPage::Format> asked;
    QObject::connect(&shown.page, &ChartPage::exportRequested, [&](ChartPage::Format format) { asked.append(format); });
    for (const QString &name : {u"exportPng"_s, u"exportSvg"_s, u"exportPdf"_s, u"exportCsv"_s})
        shown.page.findChild<QAction *>(name)->trigger();
    CHECK(asked == QList<ChartPage::Format>{ChartPage::Format::Png, ChartPage::Format::Svg, ChartPage::Format::Pdf,
                                            ChartPage::Format::Csv});
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
