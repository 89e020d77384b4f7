// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "catch.h"
#include "models/facetmodel.h"
#include "models/groupedrowsmodel.h"
#include "session/session.h"
#include "ui/charts/figureview.h"
#include "ui/pages/chartpage.h"
#include "ui/pages/rowstable.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/searchbox.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// The window on a file that a person opens.
struct Desk
{
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Session session{Language::English};
    QString fileToOpen;
    QString fileToSave;
    std::unique_ptr<MainWindow> window;

    Desk()
    {
        FileChooser chooser;
        chooser.fileToOpen = [this](QWidget *, const FileChooser::OpenRequest &) { return fileToOpen; };
        chooser.fileToSave = [this](QWidget *, const FileChooser::SaveRequest &) { return fileToSave; };
        window = std::make_unique<MainWindow>(MainWindow::Surroundings{session, store, chooser, false});
        window->show();
    }

    void openFile(const QString &name, const QByteArray &content)
    {
        fileToOpen = folder.filePath(name);
        QFile file(fileToOpen);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QSignalSpy opened(&session, &Session::datasetChanged);
        action(u"openFile"_s).trigger();
        REQUIRE((opened.count() == 1 || opened.wait()));
        // What is not seen first follows in events of its own.
        QCoreApplication::processEvents();
    }

    QAction &action(const QString &name) const
    {
        auto *found = window->findChild<QAction *>(name);
        REQUIRE(found);
        return *found;
    }

    RowsTable &table() const
    {
        auto *found = window->findChild<RowsTable *>();
        REQUIRE(found);
        return *found;
    }

    QString text(int row, int section) const { return table().model()->index(row, section).data().toString(); }

    QString labelText(const QString &name) const
    {
        const auto *label = window->findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }

    void choose(const QString &boxName, const QString &text) const
    {
        auto *box = window->findChild<QComboBox *>(boxName);
        REQUIRE(box);
        const int index = box->findText(text);
        CAPTURE(boxName, text);
        REQUIRE(index >= 0);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
};

QByteArray aid()
{
    return "地区,帮扶方式,金额,编号\n"
           "菏泽,产业,120,001\n"
           "临沂,教育,45.5,002\n"
           "菏泽,教育,,003\n"
           "安顺,产业,300,004\n"
           "菏泽,产业,80,005\n"
           "临沂,产业,60,006\n";
}

} // namespace

TEST_CASE("A data steward opens a table, searches, filters, sorts, groups and draws it", "[window]")
{
    Desk desk;
    desk.openFile(u"aid.csv"_s, aid());
    CHECK(desk.table().isVisible());
    CHECK(desk.table().model()->rowCount() == 6);
    CHECK(desk.table().model()->headerData(0, Qt::Horizontal).toString() == u"地区"_s);
    CHECK(desk.text(3, 2) == u"300.0"_s);
    CHECK(desk.text(2, 2) == QString());
    CHECK(desk.text(0, 3) == u"001"_s);
    CHECK(desk.window->windowTitle().startsWith(u"aid.csv"_s));
    CHECK(desk.labelText(u"statusCounts"_s) == u"6 of 6 rows"_s);
    CHECK(!desk.action(u"pageOverview"_s).isEnabled());
    CHECK(desk.action(u"pageOverview"_s).toolTip().contains(u"data package"_s));

    // Letter by letter.
    auto *search = desk.window->findChild<SearchBox *>(u"search"_s);
    search->setText(u"菏"_s);
    CHECK(desk.table().model()->rowCount() == 3);
    search->setText(u"菏泽"_s);
    CHECK(desk.table().model()->rowCount() == 3);
    search->clear();
    CHECK(desk.table().model()->rowCount() == 6);

    // A facet.
    const auto *kinds = desk.window->findChild<QWidget *>(u"facet_帮扶方式"_s)->findChild<QListView *>();
    REQUIRE(kinds->model()->rowCount() == 2);
    CHECK(kinds->model()->index(0, 0).data(FacetModel::CountRole).toInt() == 4);
    kinds->model()->setData(kinds->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    CHECK(desk.table().model()->rowCount() == 4);

    // A missing number comes first, and last when the largest is first.
    desk.session.clearFilters();
    desk.table().sortByColumn(2, Qt::DescendingOrder);
    CHECK(desk.text(0, 2) == u"300.0"_s);
    CHECK(desk.text(5, 2) == QString());

    // Groups with their sums, and their rows.
    desk.window->findChild<QToolButton *>(u"groupRows"_s)->click();
    CHECK(desk.window->findChild<QComboBox *>(u"groupFirst"_s)->isVisible());
    const auto *measures = desk.window->findChild<QComboBox *>(u"groupMeasure"_s);
    CHECK(measures->width() >= measures->sizeHint().width());
    for (int i = 0; i < measures->count(); ++i)
        CHECK(measures->fontMetrics().horizontalAdvance(measures->itemText(i)) < measures->width());
    desk.choose(u"groupFirst"_s, u"地区"_s);
    desk.choose(u"groupMeasure"_s, u"the sum of"_s);
    REQUIRE(desk.table().model()->rowCount() == 3);
    REQUIRE(desk.session.answer().groups->measureColumn());
    CHECK(desk.text(0, 0) == u"安顺"_s);
    CHECK(desk.text(0, 2) == u"300"_s);
    CHECK(desk.text(1, 0) == u"菏泽"_s);
    CHECK(desk.text(1, 1) == u"3"_s);
    CHECK(desk.text(1, 2) == u"200"_s);
    desk.table().setCurrentIndex(desk.table().model()->index(1, 0));
    QTest::keyClick(&desk.table(), Qt::Key_Right);
    REQUIRE(desk.table().model()->rowCount() == 6);
    CHECK(desk.text(2, 5) == u"120.0"_s);
    QTest::keyClick(&desk.table(), Qt::Key_Left);
    CHECK(desk.table().model()->rowCount() == 3);

    // The groups as a chart, and one of its bars as a filter.
    desk.window->findChild<QToolButton *>(u"chartGroups"_s)->click();
    auto *page = desk.window->findChild<ChartPage *>();
    REQUIRE(page);
    CHECK(page->isVisible());
    REQUIRE(page->content());
    REQUIRE(page->content()->marks.size() == 3);
    CHECK(page->content()->marks[1].value == 200);
    CHECK(page->content()->categories[1].label == u"菏泽"_s);
    desk.fileToSave = desk.folder.filePath(u"groups.svg"_s);
    desk.action(u"export_svg"_s).trigger();
    CHECK(QTest::qWaitFor([&] { return QFileInfo(desk.fileToSave).size() > 1000; }));
    emit desk.window->findChild<FigureView *>()->markActivated(u"group-1"_s);
    CHECK(desk.table().isVisible());
    CHECK(desk.session.rows().size() == 3);
}

TEST_CASE("A table without groups suggests to group, and a package takes its place again", "[window]")
{
    Desk desk;
    desk.openFile(u"aid.csv"_s, aid());
    desk.action(u"pageChart"_s).trigger();
    auto *page = desk.window->findChild<ChartPage *>();
    CHECK(!page->content());
    page->findChild<QPushButton *>(u"emptyAction"_s)->click();
    REQUIRE(page->content());
    CHECK(page->content()->marks.size() >= 2);

    QSignalSpy opened(&desk.session, &Session::datasetChanged);
    desk.action(u"openBundled"_s).trigger();
    REQUIRE((opened.count() == 1 || opened.wait()));
    CHECK(desk.action(u"pageOverview"_s).isEnabled());
    CHECK(desk.session.chart());
    desk.action(u"pageTable"_s).trigger();
    CHECK(desk.table().model()->rowCount() > 100);
    CHECK(desk.table().shownColumns().first() == u"indicator"_s);
}

TEST_CASE("What could not be read as it stands is told with its places", "[window]")
{
    Desk desk;
    desk.openFile(u"ragged.csv"_s, "name,amount\nHeze,1\nLinyi,2,too many\nAnshun,3\n");
    CHECK(desk.window->findChild<NoticeBar *>()->isVisible());
    CHECK(desk.labelText(u"noticeText"_s).startsWith(u"1 place"_s));
    CHECK(desk.labelText(u"noticeDetails"_s).contains(u"3"_s));
    CHECK(desk.table().model()->rowCount() >= 2);
}

TEST_CASE("A file that was read wrongly is read again as a person says", "[window]")
{
    Desk desk;
    desk.openFile(u"points.csv"_s, "name;amount\nHeze;1.500\nLinyi;2.250\n");
    auto *bar = desk.window->findChild<QToolButton *>(u"howRead"_s);
    REQUIRE(bar);
    bar->click();
    QSignalSpy opened(&desk.session, &Session::datasetChanged);
    desk.choose(u"readDelimiter"_s, u"comma"_s);
    REQUIRE((opened.count() == 1 || opened.wait()));
    CHECK(desk.table().model()->columnCount() == 1);
    CHECK(desk.session.plainTable()->choice.delimiter == ',');
}

TEST_CASE("Counts of facets are written as the chosen language writes numbers", "[window]")
{
    Desk desk;
    desk.openFile(u"aid.csv"_s, aid());
    const auto *facet = desk.window->findChild<QListView *>(u"facetList"_s);
    REQUIRE(facet);
    CHECK(facet->locale().toString(1234567) == u"1,234,567"_s);
    desk.action(u"language_ru"_s).trigger();
    CHECK(facet->locale().toString(1234567).remove(QChar::Nbsp) == u"1234567"_s);
    CHECK(facet->locale().toString(1234567).size() == 9);
}

TEST_CASE("A table can be filtered by a column that is no kind", "[window]")
{
    Desk desk;
    desk.openFile(u"aid.csv"_s, aid());
    const auto *others = desk.window->findChild<QToolButton *>(u"otherFacets"_s);
    REQUIRE(others);
    REQUIRE(!others->menu()->actions().isEmpty());
    others->menu()->actions().last()->trigger();
    const auto *section = desk.window->findChild<QWidget *>(u"facet_编号"_s);
    REQUIRE(section);
    CHECK(section->findChild<QListView *>()->model()->rowCount() == 6);
}
