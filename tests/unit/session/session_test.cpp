// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "catch.h"
#include "exampledataset.h"

#include <QSignalSpy>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

DatasetReading readExample(const QString &path)
{
    if (path == u"damaged")
        return {nullptr, std::vector<Fault>(30, Fault{u"data/place.csv"_s, 3, u"name_zh"_s, "is empty", {}})};
    return {bangfu::test::exampleDataset(), {}};
}

/// A session with the example dataset open.
struct OpenSession
{
    Session session{Language::English, nullptr, readExample};

    OpenSession()
    {
        QSignalSpy opened(&session, &Session::datasetChanged);
        session.open(u"example"_s);
        REQUIRE((opened.count() == 1 || opened.wait()));
    }

    QStringList ids() const
    {
        QStringList found;
        for (const RowIndex row : session.rows())
            found.append(session.table()->findColumn(u"id"_s)->plainText(row));
        return found;
    }
};

} // namespace

TEST_CASE("An opened package shows all its figures and selects none", "[session]")
{
    const OpenSession open;
    CHECK(open.session.rows().size() == 10);
    CHECK(open.session.path() == u"example"_s);
    CHECK(open.session.selectedFigure() == QString());
    CHECK(!open.session.chart());
    CHECK(!open.session.isOpening());
}

TEST_CASE("Filters and search narrow the rows, clearing brings them back", "[session]")
{
    OpenSession open;
    QSignalSpy changes(&open.session, &Session::queryChanged);
    open.session.setFilterValue(u"indicator_id"_s, u"income"_s, true);
    CHECK(open.ids() == QStringList{u"income.2014"_s, u"income.2020"_s});
    open.session.setFilterValue(u"indicator_id"_s, u"fund"_s, true);
    CHECK(open.ids().size() == 4);
    open.session.setSearch(u"11386"_s);
    CHECK(open.ids() == QStringList{u"income.2020"_s});
    CHECK(changes.count() == 3);
    open.session.setSearch(u"11386"_s);
    CHECK(changes.count() == 3);
    CHECK(open.session.isFiltered());
    open.session.clearFilters();
    CHECK(open.ids().size() == 10);
    CHECK(!open.session.isFiltered());
}

TEST_CASE("A facet whose last value is taken away is no filter any more", "[session]")
{
    OpenSession open;
    open.session.setFilterValue(u"indicator_id"_s, u"income"_s, true);
    open.session.setFilterValue(u"indicator_id"_s, u"income"_s, false);
    CHECK(open.session.query() == Query());
}

TEST_CASE("Showing only one value or a few keeps the order and drops the other filters", "[session]")
{
    OpenSession open;
    open.session.setSort(u"value"_s, true);
    open.session.setSearch(u"heze"_s);
    open.session.showOnly(u"indicator_id"_s, u"fund"_s);
    CHECK(open.ids() == QStringList{u"fund.all"_s, u"fund.heze"_s});
    CHECK(open.session.query().sort == std::vector<SortKey>{{u"value"_s, true}});
    open.session.showOnly(u"indicator_id"_s, QStringList{u"fund"_s, u"places"_s});
    CHECK(open.ids() == QStringList{u"fund.all"_s, u"fund.heze"_s, u"target.places"_s});
}

TEST_CASE("Another language rewords the table and keeps filters and selection", "[session]")
{
    OpenSession open;
    open.session.setFilterValue(u"place_id"_s, u"qingdao"_s, true);
    open.session.selectFigure(u"income.2014"_s);
    const std::size_t kept = open.session.rows().size();
    QSignalSpy changes(&open.session, &Session::languageChanged);
    open.session.setLanguage(Language::Chinese);
    CHECK(changes.count() == 1);
    CHECK(open.session.language() == Language::Chinese);
    CHECK(open.session.table()->findColumn(u"place"_s)->plainText(0) == u"青岛市"_s);
    CHECK(open.session.rows().size() == kept);
    CHECK(open.session.selectedFigure() == u"income.2014"_s);
    open.session.setLanguage(Language::Chinese);
    CHECK(changes.count() == 1);
}

TEST_CASE("A damaged package leaves what was open as it was", "[session]")
{
    OpenSession open;
    open.session.setFilterValue(u"indicator_id"_s, u"income"_s, true);
    QSignalSpy failures(&open.session, &Session::openFailed);
    open.session.open(u"damaged"_s);
    REQUIRE((failures.count() == 1 || failures.wait()));
    const auto failure = failures[0][0].value<LoadFailure>();
    CHECK(failure.path == u"damaged"_s);
    CHECK(failure.summary.count(u"data/place.csv"_s) == 3);
    CHECK(failure.details.count(u"data/place.csv"_s) == 30);
    CHECK(open.session.path() == u"example"_s);
    CHECK(open.session.rows().size() == 2);
}

TEST_CASE("Charts of the dataset and of chosen figures become the chart", "[session]")
{
    OpenSession open;
    QSignalSpy changes(&open.session, &Session::chartChanged);
    open.session.showChart(u"no such chart"_s);
    CHECK(changes.count() == 0);
    open.session.showChart(u"income"_s);
    REQUIRE(open.session.chart());
    CHECK(open.session.chart()->type == ChartType::Dumbbell);
    open.session.showChartOf({u"fund.all"_s, u"fund.heze"_s}, ChartType::Bar);
    CHECK(open.session.chart()->items.size() == 2);
    CHECK(changes.count() == 2);
}

TEST_CASE("Selecting a figure is announced once", "[session]")
{
    OpenSession open;
    QSignalSpy selections(&open.session, &Session::figureSelected);
    open.session.selectFigure(u"d.rest"_s);
    open.session.selectFigure(u"d.rest"_s);
    REQUIRE(selections.count() == 1);
    CHECK(selections[0][0].toString() == u"d.rest"_s);
}
