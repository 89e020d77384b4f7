// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablepage.h"

#include "catch.h"
#include "opensession.h"
#include "ui/pages/rowstable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

struct ShownPage
{
    Session session{Language::English, nullptr, bangfu::test::readExample};
    TablePage page{session};

    ShownPage()
    {
        page.resize(1000, 600);
        page.show();
        bangfu::test::openExample(session);
    }

    RowsTable &table() { return page.table(); }
    QString title() const { return page.findChild<ElidedLabel *>(u"pageTitle"_s)->fullText(); }
    QString cell(int row, const QString &column)
    {
        for (int section = 0; section < table().model()->columnCount(); ++section) {
            if (table().model()->headerData(section, Qt::Horizontal) == column)
                return table().model()->index(row, section).data().toString();
        }
        return u"no such column"_s;
    }
    void clickHeading(int section)
    {
        QHeaderView *headings = table().horizontalHeader();
        const QPoint middle(headings->sectionViewportPosition(section) + headings->sectionSize(section) / 2, 10);
        QTest::mouseClick(headings->viewport(), Qt::LeftButton, {}, middle);
    }
};

} // namespace

TEST_CASE("A click on a heading sorts by true value, a second the other way round", "[pages]")
{
    ShownPage shown;
    shown.clickHeading(1);
    CHECK(shown.session.query().sort == std::vector<SortKey>{{u"value"_s, false}});
    CHECK(shown.cell(9, u"Value"_s).contains(u"9.318"_s));
    CHECK(shown.cell(8, u"Value"_s).contains(u"4.636"_s));
    shown.clickHeading(1);
    CHECK(shown.session.query().sort == std::vector<SortKey>{{u"value"_s, true}});
    CHECK(shown.cell(0, u"Value"_s).contains(u"9.318"_s));
}

TEST_CASE("The title says what is shown, the chips take it away", "[pages]")
{
    ShownPage shown;
    shown.session.setFilterValue(u"theme_id"_s, u"funding"_s, true);
    CHECK(shown.title().contains(u"en:funding"_s));
    CHECK(shown.table().model()->rowCount() == 3);
    const QList<QToolButton *> chips = shown.page.findChildren<QToolButton *>(u"chip"_s);
    REQUIRE(chips.size() == 1);
    CHECK(chips[0]->text().contains(u"en:funding"_s));
    chips[0]->click();
    CHECK(shown.table().model()->rowCount() == 10);
}

TEST_CASE("Where nothing fits, the page offers to clear the filters", "[pages]")
{
    ShownPage shown;
    shown.session.setSearch(u"no figure says this"_s);
    const auto *empty = shown.page.findChild<EmptyState *>();
    CHECK(empty->isVisible());
    CHECK(!shown.table().isVisible());
    empty->findChild<QPushButton *>(u"emptyAction"_s)->click();
    CHECK(shown.table().isVisible());
    CHECK(shown.session.rows().size() == 10);
}

TEST_CASE("Without data the page offers the bundled dataset", "[pages]")
{
    Session session(Language::English, nullptr, bangfu::test::readExample);
    TablePage page(session);
    page.show();
    QSignalSpy requests(&page, &TablePage::openRequested);
    page.findChild<QPushButton *>(u"emptyAction"_s)->click();
    CHECK(requests.count() == 1);
}

TEST_CASE("Copying gives plain numbers, or headings and units", "[pages]")
{
    ShownPage shown;
    shown.session.setFilterValue(u"indicator_id"_s, u"fund"_s, true);
    shown.table().selectAll();
    shown.table().copySelection(RowsTable::CopyForm::Values);
    const QStringList plain = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(plain.size() == 2);
    CHECK(plain[0].split(u'\t')[1] == u"9318000000"_s);
    shown.table().copySelection(RowsTable::CopyForm::WithHeaders);
    const QStringList worded = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(worded.size() == 3);
    CHECK(worded[0].split(u'\t')[1] == u"Value"_s);
    CHECK(worded[1].split(u'\t')[1].contains(u"9.318"_s));
}

TEST_CASE("Columns can be moved, hidden and sized, and are put back", "[pages]")
{
    ShownPage shown;
    const std::vector<ColumnLayout> first = shown.table().columnLayout();
    std::vector<ColumnLayout> wanted = first;
    std::swap(wanted[0], wanted[1]);
    wanted[0].width = 222;
    wanted[2].isShown = false;
    shown.table().setColumnLayout(wanted);
    CHECK(shown.table().columnLayout() == wanted);
    CHECK(shown.table().shownColumns().first() == u"value"_s);
    CHECK(!shown.table().shownColumns().contains(u"period"_s));
    shown.session.setLanguage(Language::Chinese);
    CHECK(shown.table().columnLayout() == wanted);
    shown.table().resetColumns();
    CHECK(shown.table().columnLayout() == first);
}

TEST_CASE("The selection is the session's figure, and can be drawn", "[pages]")
{
    ShownPage shown;
    QSignalSpy requests(&shown.page, &TablePage::chartRequested);
    shown.table().selectRow(3);
    CHECK(shown.session.selectedFigure() == u"fund.all"_s);
    shown.session.selectFigure(u"income.2014"_s);
    CHECK(shown.table().selectedFigures() == QStringList{u"income.2014"_s});
    shown.table().selectAll();
    shown.session.setFilterValue(u"indicator_id"_s, u"fund"_s, true);
    shown.table().selectAll();
    shown.page.findChild<QToolButton *>(u"chartSelection"_s)->click();
    REQUIRE(requests.count() == 1);
    CHECK(requests[0][0].toStringList() == QStringList{u"fund.all"_s, u"fund.heze"_s});
}
