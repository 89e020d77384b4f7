// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "session/session.h"
#include "ui/pages/checks/checkspage.h"
#include "ui/pages/checks/checkstable.h"
#include "ui/pages/figurecard.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// The window over the bundled dataset, with a store of its own.
struct OpenWindow
{
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Session session{Language::English};
    MainWindow window{{session, store, {}, false}};

    OpenWindow()
    {
        window.show();
        QSignalSpy opened(&session, &Session::datasetChanged);
        session.open(bundledDatasetPath());
        REQUIRE((opened.count() == 1 || opened.wait()));
    }

    Workspace &workspace() { return *window.findChild<Workspace *>(); }
};

std::ptrdiff_t differing(const Session &session)
{
    return std::count_if(session.checks().begin(), session.checks().end(),
                         [](const CheckResult &check) { return check.verdict == Verdict::Differs; });
}

} // namespace

TEST_CASE("From the overview to what differs, to a figure's card and to the table", "[window][checks]")
{
    OpenWindow open;
    auto *link = open.window.findChild<QPushButton *>(u"checks_differs"_s);
    REQUIRE(link);
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(open.workspace().page() == PageId::Checks);
    auto *page = open.workspace().checksPage();
    const QAbstractItemModel *rows = page->findChild<ChecksTable *>()->model();
    CHECK(rows->rowCount() == differing(open.session));

    // The first of what differs: one of its figures, then all of them.
    const auto check = std::find_if(open.session.checks().begin(), open.session.checks().end(),
                                    [](const CheckResult &each) { return each.verdict == Verdict::Differs; });
    open.window.findChild<QAction *>(u"showDetails"_s)->setChecked(false);
    const QString id = check->observationIds.first();
    QTest::keyClick(page->findChild<QWidget *>(u"checkFigure_"_s + id), Qt::Key_Space);
    CHECK(open.session.selectedFigure() == id);
    auto *card = open.window.findChild<FigureCard *>();
    REQUIRE(card);
    CHECK(card->isVisible());
    CHECK(card->findChild<QLabel *>(u"figurePrinted"_s)
              ->text()
              .contains(open.session.dataset()->observation(id)->printed));
    page->findChild<QToolButton *>(u"checkFigures"_s)->click();
    CHECK(open.workspace().page() == PageId::Table);
    CHECK(open.session.rows().size() == static_cast<std::size_t>(check->observationIds.size()));
}

TEST_CASE("The checks page is one of the pages, and is remembered", "[window][checks]")
{
    OpenWindow open;
    CHECK(open.workspace().checksPage() == nullptr);
    open.window.findChild<QAction *>(u"pageChecks"_s)->trigger();
    CHECK(open.workspace().page() == PageId::Checks);
    open.window.close();
    MainWindow again({open.session, open.store, {}, false});
    CHECK(again.findChild<Workspace *>()->page() == PageId::Checks);
}
