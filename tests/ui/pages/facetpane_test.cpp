// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facetpane.h"

#include "catch.h"
#include "models/facetmodel.h"
#include "opensession.h"
#include "ui/pages/facetsection.h"

#include <QListView>
#include <QTest>
#include <QToolButton>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

QAbstractItemModel *facetOf(const FacetPane &pane, const QString &column)
{
    const auto *section = pane.findChild<FacetSection *>(u"facet_"_s + column);
    REQUIRE(section);
    return section->findChild<QListView *>(u"facetList"_s)->model();
}

int countOf(const QAbstractItemModel &facet, const QString &value)
{
    for (int row = 0; row < facet.rowCount(); ++row) {
        if (facet.index(row, 0).data(FacetModel::ValueRole) == value)
            return facet.index(row, 0).data(FacetModel::CountRole).toInt();
    }
    return -1;
}

} // namespace

TEST_CASE("Facets count live: other facets narrow, a facet's own choice does not", "[pages]")
{
    Session session(Language::English, nullptr, bangfu::test::readExample);
    FacetPane pane(session);
    bangfu::test::openExample(session);
    QAbstractItemModel *themes = facetOf(pane, u"theme_id"_s);
    CHECK(countOf(*themes, u"income"_s) == 7);
    CHECK(countOf(*themes, u"funding"_s) == 3);
    session.setSearch(u"fund.heze"_s);
    CHECK(countOf(*themes, u"funding"_s) == 1);
    CHECK(countOf(*themes, u"income"_s) == -1);
    session.setSearch({});
    session.setFilterValue(u"theme_id"_s, u"funding"_s, true);
    CHECK(countOf(*themes, u"income"_s) == 7);
}

TEST_CASE("Checking a value narrows the session, clearing brings all back", "[pages]")
{
    Session session(Language::English, nullptr, bangfu::test::readExample);
    bangfu::test::openExample(session);
    FacetPane pane(session);
    QAbstractItemModel *themes = facetOf(pane, u"theme_id"_s);
    themes->setData(themes->index(1, 0), Qt::Checked, Qt::CheckStateRole);
    CHECK(session.rows().size() == 3);
    CHECK(themes->index(1, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    pane.findChild<QToolButton *>(u"clearFilters"_s)->click();
    CHECK(session.rows().size() == 10);
}

TEST_CASE("The values of a facet follow its heading, however much room there is", "[pages]")
{
    Session session(Language::English, nullptr, bangfu::test::readExample);
    FacetPane pane(session);
    bangfu::test::openExample(session);
    pane.resize(300, 4000);
    pane.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pane));
    const auto *section = pane.findChild<FacetSection *>(u"facet_theme_id"_s);
    REQUIRE(section);
    CHECK(section->height() == section->sizeHint().height());
}

TEST_CASE("Facets speak the language of the session and keep what is chosen", "[pages]")
{
    Session session(Language::English, nullptr, bangfu::test::readExample);
    bangfu::test::openExample(session);
    FacetPane pane(session);
    session.setFilterValue(u"theme_id"_s, u"funding"_s, true);
    session.setLanguage(Language::Russian);
    const QAbstractItemModel *themes = facetOf(pane, u"theme_id"_s);
    CHECK(themes->index(0, 0).data().toString() == u"ru:income"_s);
    CHECK(themes->index(1, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked);
}
