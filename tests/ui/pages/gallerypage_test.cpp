// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gallery/gallerypage.h"

#include "catch.h"
#include "opensession.h"
#include "ui/pages/charttile.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

struct ShownGallery
{
    Session session{Language::English, nullptr, bangfu::test::readExample};
    GalleryPage page{session};

    ShownGallery()
    {
        page.resize(1000, 600);
        page.show();
        bangfu::test::openExample(session);
    }

    QStringList shown() const
    {
        QStringList ids;
        for (const ChartTile *tile : page.shownTiles())
            ids.append(tile->id());
        return ids;
    }
};

} // namespace

TEST_CASE("The gallery shows every chart, and paints its picture when there is time", "[pages]")
{
    Session session(Language::English, nullptr, bangfu::test::readExample);
    bangfu::test::openExample(session);
    GalleryPage page(session);
    page.show();
    CHECK(page.findChild<QLabel *>(u"galleryTitle"_s)->text().startsWith(u"2 "_s));
    const std::vector<ChartTile *> tiles = page.shownTiles();
    REQUIRE(tiles.size() == 2);
    CHECK(tiles[0]->id() == u"income"_s);
    // Nothing was painted while the page was filled: that would have held up the window.
    CHECK(std::none_of(tiles.begin(), tiles.end(), [](const ChartTile *tile) { return tile->hasPicture(); }));
    CHECK(QTest::qWaitFor([&] {
        return std::all_of(tiles.begin(), tiles.end(), [](const ChartTile *tile) { return tile->hasPicture(); });
    }));
}

TEST_CASE("The gallery is searched in any language", "[pages]")
{
    const ShownGallery gallery;
    auto *search = gallery.page.findChild<QLineEdit *>(u"gallerySearch"_s);
    QTest::keyClicks(search, u"funds"_s);
    CHECK(gallery.shown() == QStringList{u"funds"_s});
    search->setText(u"ru:title of income"_s);
    CHECK(gallery.shown() == QStringList{u"income"_s});
    search->setText(u"neither"_s);
    CHECK(gallery.shown().isEmpty());
    CHECK(gallery.page.findChild<QLabel *>(u"galleryNothing"_s)->isVisible());
}

TEST_CASE("A chart of the gallery is chosen with the keyboard", "[pages]")
{
    ShownGallery gallery;
    QSignalSpy requests(&gallery.page, &GalleryPage::chartRequested);
    gallery.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&gallery.page));
    std::vector<ChartTile *> tiles = gallery.page.shownTiles();
    tiles[0]->setFocus();
    QTest::keyClick(tiles[0], Qt::Key_Right);
    CHECK(tiles[1]->hasFocus());
    QTest::keyClick(tiles[1], Qt::Key_Return);
    REQUIRE(requests.count() == 1);
    CHECK(requests[0][0].toString() == u"funds"_s);
    QTest::keyClick(tiles[1], Qt::Key_Home);
    CHECK(tiles[0]->hasFocus());
}

TEST_CASE("The chart that is shown is marked in the gallery", "[pages]")
{
    ShownGallery gallery;
    gallery.session.showChart(u"funds"_s);
    const std::vector<ChartTile *> tiles = gallery.page.shownTiles();
    CHECK(!tiles[0]->isChecked());
    CHECK(tiles[1]->isChecked());
}
