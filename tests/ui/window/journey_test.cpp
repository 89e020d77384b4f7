// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "catalogue/programmetree.h"
#include "catch.h"
#include "models/facetmodel.h"
#include "session/session.h"
#include "ui/charts/figureview.h"
#include "ui/pages/charttile.h"
#include "ui/pages/glossary/glossarypage.h"
#include "ui/pages/programmes/programmespage.h"
#include "ui/pages/rowstable.h"
#include "ui/style/colours.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/searchbox.h"
#include "ui/window/maintoolbar.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// The window on the bundled dataset, as a person has it before them.
struct Desk
{
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Session session{Language::English};
    QString folderToOpen;
    std::unique_ptr<MainWindow> window;

    Desk() { open(); }

    void open()
    {
        FileChooser chooser;
        chooser.folderToOpen = [this](QWidget *, const QString &, const QString &) { return folderToOpen; };
        window = std::make_unique<MainWindow>(MainWindow::Surroundings{session, store, chooser, false});
        window->show();
    }

    void openBundled()
    {
        QSignalSpy opened(&session, &Session::datasetChanged);
        act(u"openBundled"_s);
        REQUIRE((opened.count() == 1 || opened.wait()));
    }

    void act(const QString &name)
    {
        auto *action = window->findChild<QAction *>(name);
        REQUIRE(action);
        REQUIRE(action->isEnabled());
        action->trigger();
        QCoreApplication::sendPostedEvents();
    }

    RowsTable &table() const
    {
        auto *found = window->findChild<RowsTable *>();
        REQUIRE(found);
        return *found;
    }

    QString labelText(const QString &name) const
    {
        const auto *label = window->findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }
};

} // namespace

TEST_CASE("A desk officer finds figures, draws them, changes the language and comes back to them", "[window]")
{
    Desk desk;
    CHECK(desk.window->findChild<RowsTable *>() == nullptr); // pages are built when first shown
    desk.openBundled();
    const auto all = desk.session.rows().size();
    REQUIRE(all > 100);
    CHECK(desk.labelText(u"statusCounts"_s).startsWith(QString::number(all)));

    // Typing a Chinese word leads to the table, whatever the language of the window.
    QInputMethodEvent typed;
    typed.setCommitString(u"青岛"_s);
    QApplication::sendEvent(desk.window->findChild<SearchBox *>(u"search"_s), &typed);
    CHECK(desk.table().isVisible());
    const auto found = desk.session.rows().size();
    CHECK(found > 0);
    CHECK(found < all);

    // A facet narrows further, and says so in the title.
    const auto *themes = desk.window->findChild<QWidget *>(u"facet_theme_id"_s)->findChild<QListView *>();
    const QString theme = themes->model()->index(0, 0).data().toString();
    const int count = themes->model()->index(0, 0).data(FacetModel::CountRole).toInt();
    themes->model()->setData(themes->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    CHECK(desk.table().model()->rowCount() == count);
    CHECK(desk.window->findChild<ElidedLabel *>(u"pageTitle"_s)->fullText().contains(theme));

    // The card follows the table.
    desk.table().selectRow(0);
    CHECK(!desk.labelText(u"figureHeadline"_s).isEmpty());

    // Language and appearance change everything that is seen, and nothing of the work.
    desk.act(u"language_zh"_s);
    CHECK(desk.session.rows().size() == static_cast<std::size_t>(count));
    CHECK(desk.window->menuBar()->actions().first()->text().startsWith(u"文件"_s));
    desk.act(u"appearanceDark"_s);
    CHECK(QApplication::palette().color(QPalette::Window) == darkColours().window);

    // A chart of the gallery.
    desk.act(u"pageGallery"_s);
    const auto tiles = desk.window->findChildren<ChartTile *>();
    REQUIRE(tiles.size() > 10);
    QTest::mouseClick(tiles.first(), Qt::LeftButton);
    REQUIRE(desk.session.chart());
    CHECK(!desk.window->findChild<FigureView *>()->hits().empty());

    // What was chosen is there again in the next window.
    desk.window->close();
    desk.open();
    CHECK(desk.window->findChild<FigureView *>()->isVisible());
    CHECK(Settings(desk.store).value(keys::language) == Language::Chinese);
    desk.act(u"appearanceLight"_s);
}

TEST_CASE("A trainer goes from the overview to a programme, its figures and its terms, and back", "[window]")
{
    Desk desk;
    desk.openBundled();
    QTest::keyClick(desk.window->findChild<PressableCard *>(u"openProgrammes"_s), Qt::Key_Return);
    auto *programmes = desk.window->findChild<ProgrammesPage *>();
    REQUIRE(programmes);
    CHECK(programmes->isVisible());
    programmes->showProgramme(u"qd-as"_s);
    CHECK(desk.labelText(u"programmeName"_s) == u"Qingdao–Anshun"_s);

    // The table then shows the figures of the programme and of everything below it.
    const ProgrammeTree tree(*desk.session.dataset());
    const auto figures = static_cast<std::size_t>(tree.node(tree.indexOf(u"qd-as"_s)).allFigures);
    REQUIRE(figures > 20);
    programmes->findChild<QToolButton *>(u"programmeFigures"_s)->click();
    CHECK(desk.table().isVisible());
    CHECK(desk.session.rows().size() == figures);

    // A term opens the glossary there, and the glossary leads back.
    desk.act(u"pageProgrammes"_s);
    programmes->showProgramme(u"cn-poverty-campaign"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    programmes->findChild<QToolButton *>(u"term_campaign"_s)->click();
    CHECK(desk.window->findChild<GlossaryPage *>()->isVisible());
    CHECK(desk.labelText(u"termName"_s) == u"fight against poverty"_s);
    QTest::keyClick(desk.window->findChild<PressableCard *>(u"programme_cn-poverty-campaign"_s), Qt::Key_Return);
    CHECK(programmes->isVisible());
}

TEST_CASE("The tool bar shows the pages by their icons where names would not fit", "[window]")
{
    const Desk desk;
    auto *bar = desk.window->findChild<MainToolBar *>();
    auto *page =
        qobject_cast<QToolButton *>(bar->widgetForAction(desk.window->findChild<QAction *>(u"pageGlossary"_s)));
    REQUIRE(page);
    const auto isStyle = [page](Qt::ToolButtonStyle style) {
        return QTest::qWaitFor([page, style] { return page->toolButtonStyle() == style; });
    };
    desk.window->resize(1366, 768);
    CHECK(isStyle(Qt::ToolButtonTextBesideIcon));
    desk.window->resize(640, 768);
    CAPTURE(bar->width(), desk.window->width());
    CHECK(isStyle(Qt::ToolButtonIconOnly));
    CHECK(!page->toolTip().isEmpty());
    desk.window->resize(1366, 768);
    CHECK(isStyle(Qt::ToolButtonTextBesideIcon));
}

TEST_CASE("A damaged package is told with its faults, and the open data stay", "[window]")
{
    Desk desk;
    desk.openBundled();
    const auto all = desk.session.rows().size();
    const QTemporaryDir damaged;
    QFile descriptor(damaged.filePath(u"datapackage.json"_s));
    REQUIRE(descriptor.open(QIODevice::WriteOnly));
    descriptor.write("{ \"name\": ");
    descriptor.close();
    desk.folderToOpen = damaged.path();
    QSignalSpy failures(&desk.session, &Session::openFailed);
    desk.act(u"openPackage"_s);
    REQUIRE((failures.count() == 1 || failures.wait()));
    CHECK(desk.window->findChild<NoticeBar *>()->isVisible());
    CHECK(desk.labelText(u"noticeText"_s).contains(u"datapackage.json"_s));
    CHECK(desk.session.rows().size() == all);
}

TEST_CASE("Without data the window can be used and offers the bundled dataset", "[window]")
{
    Desk desk;
    auto *offer = desk.window->findChild<QPushButton *>(u"emptyAction"_s);
    REQUIRE(offer);
    REQUIRE(QTest::qWaitFor([offer] { return offer->isVisible(); }));
    desk.act(u"pageTable"_s);
    desk.act(u"pageChart"_s);
    desk.act(u"pageOverview"_s);
    QSignalSpy opened(&desk.session, &Session::datasetChanged);
    offer->click();
    REQUIRE((opened.count() == 1 || opened.wait()));
    CHECK(!offer->isVisible());
}

TEST_CASE("Panes and columns are remembered, and put back on demand", "[window]")
{
    Desk desk;
    desk.openBundled();
    desk.act(u"pageTable"_s);
    desk.act(u"showFilters"_s);
    std::vector<ColumnLayout> columns = desk.table().columnLayout();
    std::swap(columns[0], columns[1]);
    columns[2].isShown = false;
    desk.table().setColumnLayout(columns);
    desk.window->close();
    desk.open();
    CHECK(desk.table().columnLayout() == columns);
    CHECK(!desk.window->findChild<QAction *>(u"showFilters"_s)->isChecked());
    desk.act(u"resetLayout"_s);
    CHECK(desk.window->findChild<QAction *>(u"showFilters"_s)->isChecked());
    CHECK(desk.table().shownColumns().first() == u"indicator"_s);
}

TEST_CASE("F6 goes from pane to pane", "[window]")
{
    Desk desk;
    desk.openBundled();
    desk.act(u"pageTable"_s);
    desk.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(desk.window.get()));
    QList<QWidget *> focused;
    for (int i = 0; i < 3; ++i) {
        desk.act(u"nextPane"_s);
        focused.append(QApplication::focusWidget());
    }
    CHECK(focused[0] != focused[1]);
    CHECK(focused[1] != focused[2]);
    CHECK(focused[0] != focused[2]);
}

TEST_CASE("Every action has a name, a text and a tool tip, and no two share a key", "[window]")
{
    const Desk desk;
    QStringList keys;
    for (const QAction *action : desk.window->findChildren<QAction *>()) {
        if (!action->parent()->inherits("bangfu::Actions"))
            continue;
        CHECK(!action->objectName().isEmpty());
        CHECK(!action->text().isEmpty());
        if (!action->shortcut().isEmpty())
            keys.append(action->shortcut().toString());
    }
    CHECK(keys.size() > 10);
    CHECK(keys.removeDuplicates() == 0);
}
