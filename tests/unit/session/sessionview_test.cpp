// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/datasetreader.h"
#include "session/session.h"
#include "view/viewreader.h"
#include "view/viewwriter.h"

#include "catch.h"
#include "exampledataset.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

DatasetReading readExample(const QString &)
{
    return {bangfu::test::exampleDataset(), {}};
}

/// A session with the example dataset in place of the bundled one, and a folder for files.
struct Desk
{
    Session session{Language::English, nullptr, readExample};
    QTemporaryDir folder;

    Desk() { open(bundledDatasetPath()); }

    void open(const QString &path)
    {
        QSignalSpy opened(&session, &Session::datasetChanged);
        session.open(path);
        REQUIRE((opened.count() == 1 || opened.wait()));
    }
    LoadFailure failureOf(const QString &path)
    {
        QSignalSpy failures(&session, &Session::openFailed);
        session.open(path);
        CHECK(failures.count() == 0); // whoever opens may still be about to listen
        REQUIRE(failures.wait());
        return failures[0][0].value<LoadFailure>();
    }
    QString file(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    /// Retitles the chart, as one step.
    void retitle(const QString &title)
    {
        ChartSpec spec = *session.chart();
        spec.title.english = title;
        session.changeChart(spec, {u"Change the title"_s});
    }
};

} // namespace

TEST_CASE("A saved view is opened as it was left, its history empty", "[session]")
{
    Desk desk;
    desk.session.setSearch(u"heze"_s);
    desk.session.setFilterValue(u"indicator_id"_s, u"fund"_s, true);
    desk.session.showChart(u"income"_s);
    desk.retitle(u"My title"_s);
    const SavedView view = desk.session.currentView();
    const QString path = desk.folder.filePath(u"a.bangfu"_s);
    CHECK(desk.session.isModified());
    REQUIRE(!desk.session.saveView(path));
    CHECK(!desk.session.isModified());
    CHECK(desk.session.viewPath() == path);

    desk.open(bundledDatasetPath());
    CHECK(desk.session.viewPath() == QString());
    CHECK(!desk.session.chart());
    QSignalSpy opened(&desk.session, &Session::viewOpened);
    QSignalSpy charts(&desk.session, &Session::chartChanged);
    desk.open(path);
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].toString() == path);
    CHECK(opened[0][1].toString() == QString());
    CHECK(charts.count() == 1);
    CHECK(desk.session.currentView() == view);
    CHECK(desk.session.rows().size() == 1);
    CHECK(desk.session.viewPath() == path);
    CHECK(!desk.session.isModified());
    CHECK(!desk.session.history().canUndo());
}

TEST_CASE("What a view's file would hold otherwise counts as modified", "[session]")
{
    Desk desk;
    desk.session.showChart(u"income"_s);
    desk.session.showChart(u"funds"_s);
    CHECK(!desk.session.isModified()); // there is no file yet, and nothing that could be lost
    REQUIRE(!desk.session.saveView(desk.folder.filePath(u"a.bangfu"_s)));
    QSignalSpy states(&desk.session, &Session::viewStateChanged);
    desk.session.setSearch(u"x"_s);
    CHECK(desk.session.isModified());
    CHECK(states.count() >= 1);
    desk.session.setSearch(QString());
    CHECK(!desk.session.isModified());
    desk.retitle(u"Mine"_s);
    CHECK(desk.session.isModified());
    desk.session.history().undo();
    CHECK(!desk.session.isModified());
}

TEST_CASE("A view that cannot be opened leaves everything as it was, and says why", "[session]")
{
    Desk desk;
    desk.session.showChart(u"income"_s);
    desk.retitle(u"Mine"_s);
    const SavedView before = desk.session.currentView();
    SavedView view = before;
    view.chart->items.front().figureId = u"gone.figure"_s;
    const QString path = desk.folder.filePath(u"a.bangfu"_s);

    CHECK(desk.failureOf(desk.file(u"a.bangfu"_s, viewText(view, path))).summary.contains(u"gone.figure"_s));
    CHECK(desk.failureOf(desk.file(u"b.bangfu"_s, "{")).summary.contains(u"b.bangfu, line 1"_s));
    CHECK(desk.failureOf(desk.folder.filePath(u"none.bangfu"_s)).summary.contains(u"none.bangfu"_s));
    SavedView table;
    table.file = ViewedFile{desk.folder.filePath(u"none.csv"_s), {}};
    CHECK(desk.failureOf(desk.file(u"c.bangfu"_s, viewText(table, path))).summary.contains(u"none.csv"_s));
    table.file->path = desk.file(u"t.csv"_s, "year,value\n2020,1\n");
    table.query.search = u"1"_s;
    table.query.sort = {{u"town"_s, false}};
    CHECK(desk.failureOf(desk.file(u"d.bangfu"_s, viewText(table, path))).summary.contains(u"town"_s));

    CHECK(desk.session.currentView() == before);
    CHECK(desk.session.history().canUndo());
    CHECK(!desk.session.isOpening());
}

TEST_CASE("A broken view that is no longer wanted is not told", "[session]")
{
    Desk desk;
    QSignalSpy failures(&desk.session, &Session::openFailed);
    desk.session.open(desk.file(u"b.bangfu"_s, "{"));
    desk.open(bundledDatasetPath());
    CHECK(failures.count() == 0);
}

TEST_CASE("A view of another version of the dataset opens with a warning", "[session]")
{
    Desk desk;
    desk.session.showChart(u"income"_s);
    SavedView view = desk.session.currentView();
    view.dataset.version = u"0.1.2"_s;
    QSignalSpy opened(&desk.session, &Session::viewOpened);
    desk.open(desk.file(u"a.bangfu"_s, viewText(view, desk.folder.filePath(u"a.bangfu"_s))));
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][1].toString().contains(u"0.1.2"_s));
}

TEST_CASE("A view of a table brings its file, rows, groups and chart with it", "[session]")
{
    Desk desk;
    desk.open(desk.file(u"t.csv"_s, "year;town;value\n2020;A;1,5\n2021;A;2\n2022;B;3\n"));
    const TableChart chart{{ChartType::Line, u"year"_s, {u"value"_s}, {}, {}}, {}, {}, {}, {}};
    desk.session.setFilterValue(u"town"_s, u"A"_s, true);
    desk.session.setGrouping({u"town"_s}, {Measure::Kind::Sum, u"value"_s});
    desk.session.changeTableChart(chart, {u"Draw"_s});
    const SavedView view = desk.session.currentView();
    const QString path = desk.folder.filePath(u"a.bangfu"_s);
    REQUIRE(!desk.session.saveView(path));
    desk.open(bundledDatasetPath());
    CHECK(!desk.session.tableChart());
    desk.open(path);
    REQUIRE(desk.session.plainTable());
    CHECK(desk.session.currentView() == view);
    CHECK(desk.session.tableChart() == chart);
    CHECK(desk.session.rows().size() == 2);
    REQUIRE(desk.session.answer().groups);
    CHECK(desk.session.answer().groups->count() == 1);
}

TEST_CASE("A view can be shown over the data that are open, or is refused", "[session]")
{
    Desk desk;
    desk.session.showChart(u"income"_s);
    SavedView view = desk.session.currentView();
    view.query.search = u"heze"_s;
    view.chart->title.english = u"Another"_s;
    REQUIRE(!desk.session.showView(view));
    CHECK(desk.session.currentView() == view);
    CHECK(!desk.session.history().canUndo());
    view.chart->items.front().figureId = u"gone"_s;
    CHECK(desk.session.showView(view));
    CHECK(desk.session.chart()->title.english == u"Another"_s);
}
