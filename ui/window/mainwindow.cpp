// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "session/session.h"
#include "ui/pages/rowstable.h"
#include "ui/pages/tablepage.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/searchbox.h"
#include "ui/window/actions.h"
#include "ui/window/chartcommands.h"
#include "ui/window/droppedpackage.h"
#include "ui/window/exporter.h"
#include "ui/window/mainstatusbar.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/menus.h"
#include "ui/window/opening.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1366, 768);

} // namespace

MainWindow::MainWindow(const Surroundings &surroundings)
    : m_session(surroundings.session)
    , m_store(surroundings.store)
    , m_settings(m_store)
    , m_chooser(surroundings.chooser)
    , m_isSystemDark(surroundings.isSystemDark)
    , m_state(readWindowState(m_store))
    , m_translation(m_session.language())
    , m_appearance(applied(m_settings.value(keys::appearance)))
    , m_actions(new Actions(this))
    , m_toolBar(new MainToolBar(*m_actions, this))
    , m_statusBar(new MainStatusBar(m_session, this))
    , m_notice(new NoticeBar(this))
    , m_workspace(new Workspace(m_session))
    , m_exporter(new Exporter({m_session, m_settings, m_chooser, this}, this))
    , m_opening(new Opening({m_session, m_settings, m_chooser, *m_notice, this}, this))
    , m_chartCommands(new ChartCommands({m_session, m_settings, m_chooser, *m_actions, *m_notice, this}, this))
{
    setObjectName(u"mainWindow"_s);
    // Numbers in the views follow the language chosen here, not that of the system.
    setLocale(languageLocale(m_session.language()));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    m_actions->appearanceAction(m_appearance)->setChecked(true);
    buildMenus();
    buildCentre();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectSession();
    retranslate();
    restoreState();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildMenus()
{
    m_fileMenu = new FileMenu(*m_actions, this);
    m_editMenu = new EditMenu(*m_actions, this);
    m_viewMenu = new ViewMenu(*m_actions, this);
    m_chartMenu = new ChartMenu(*m_actions, this);
    m_languageMenu = new LanguageMenu(*m_actions, this);
    m_helpMenu = new HelpMenu(*m_actions, this);
    for (QMenu *menu :
         std::initializer_list<QMenu *>{m_fileMenu, m_editMenu, m_viewMenu, m_chartMenu, m_languageMenu, m_helpMenu})
        menuBar()->addMenu(menu);
    addToolBar(m_toolBar);
    setStatusBar(m_statusBar);
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_workspace, 1);
    setCentralWidget(centre);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_fileMenu->retranslate();
    m_editMenu->retranslate();
    m_viewMenu->retranslate();
    m_chartMenu->retranslate();
    m_languageMenu->retranslate();
    m_helpMenu->retranslate();
    m_toolBar->retranslate();
    m_toolBar->search().setPurpose(m_session.plainTable() ? tr("Search the rows")
                                                          : tr("Search figures, in any language"));
    m_toolBar->showLanguage(languageNativeName(m_session.language()));
    m_statusBar->retranslate();
    showTitle();
    updateActions();
}

void MainWindow::showTitle()
{
    QString name;
    if (!m_session.viewPath().isEmpty())
        name = QFileInfo(m_session.viewPath()).fileName();
    else if (m_session.plainTable())
        name = QFileInfo(m_session.path()).fileName();
    else if (m_session.dataset())
        name = m_session.dataset()->records().title.in(m_session.language());
    // The sign of an unsaved view, which the system puts in its place, is no part of a name.
    name.replace(u"[*]"_s, u"[ * ]"_s);
    setWindowTitle(name.isEmpty()
                       ? tr("Bangfu", "name of the program")
                       : filledIn(tr("%1[*] – Bangfu", "title of what is open, name of the program"), {name}));
    setWindowModified(m_session.isModified());
}

void MainWindow::updateActions()
{
    const PageId page = m_workspace->page();
    const bool hasRows = !m_session.rows().empty();
    const TablePage *tablePage = m_workspace->tablePage();
    const int selected = tablePage ? m_workspace->tablePage()->table().selectedLineCount() : 0;
    const bool hasSelection = page == PageId::Table && selected > 0;
    m_actions->pageAction(page)->setChecked(true);
    m_actions->languageAction(m_session.language())->setChecked(true);
    m_actions->exportTable->setEnabled(hasRows);
    m_chartCommands->updateActions(page == PageId::Chart);
    m_actions->copy->setEnabled(hasSelection || m_actions->copyChart->isEnabled());
    m_actions->copyWithHeaders->setEnabled(hasSelection);
    m_actions->clearFilters->setEnabled(m_session.isFiltered());
    m_actions->showFilters->setEnabled(page == PageId::Table);
    m_actions->showDetails->setEnabled(page != PageId::Overview && page != PageId::Gallery && !m_session.plainTable());
    m_statusBar->showSelection(page == PageId::Table ? selected : 0);
}

void MainWindow::chooseAppearance(Appearance appearance)
{
    m_settings.setValue(keys::appearance, appearance);
    m_appearance = applied(appearance);
}

Appearance MainWindow::applied(Appearance appearance) const
{
    const bool isDark = appearance == Appearance::Dark || (appearance == Appearance::System && m_isSystemDark);
    applyTheme(*qApp, isDark);
    return appearance;
}

void MainWindow::setLanguage(Language language)
{
    m_settings.setValue(keys::language, language);
    setLocale(languageLocale(language));
    m_translation.setLanguage(language);
    m_session.setLanguage(language);
}

void MainWindow::search(const QString &text)
{
    m_session.setSearch(text);
    if (!text.isEmpty() && m_session.table() && m_workspace->page() != PageId::Table) {
        m_workspace->showPage(PageId::Table);
        m_toolBar->search().setFocus();
    }
}

void MainWindow::showOpened()
{
    m_notice->dismiss();
    m_actions->setPackageMissing(m_session.plainTable().has_value());
    if (m_session.plainTable()) {
        const PageId page = m_workspace->page();
        m_workspace->showPage(page == PageId::Chart ? page : PageId::Table);
        m_opening->showFaults();
    } else {
        m_workspace->showPage(m_workspace->page());
    }
    retranslate();
}

void MainWindow::toggleFullScreen(bool isFull)
{
    setWindowState(isFull ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::restoreState()
{
    resize(firstSize);
    if (!m_state.geometry.isEmpty())
        restoreGeometry(m_state.geometry);
    if (!m_state.splitter.isEmpty())
        m_workspace->restoreState(m_state.splitter);
    m_actions->fullScreen->setChecked(isFullScreen());
    m_workspace->setFiltersWanted(m_state.hasFilters);
    m_workspace->setDetailsWanted(m_state.hasDetails);
    m_actions->showFilters->setChecked(m_state.hasFilters);
    m_actions->showDetails->setChecked(m_state.hasDetails);
    // A table has its page, which is built while the file is read.
    const bool isTable = m_session.isOpening() && isTableFileName(m_session.openingPath());
    m_workspace->showPage(isTable ? PageId::Table : pageFromName(m_state.page).value_or(PageId::Overview));
}

void MainWindow::saveState()
{
    m_state.geometry = saveGeometry();
    m_state.splitter = m_workspace->saveState();
    m_state.page = pageName(m_workspace->page());
    m_state.hasFilters = m_actions->showFilters->isChecked();
    m_state.hasDetails = m_actions->showDetails->isChecked();
    if (TablePage *page = m_workspace->tablePage())
        m_state.columns = page->table().columnLayout();
    writeWindowState(m_store, m_state);
}

void MainWindow::resetLayout()
{
    m_actions->showFilters->setChecked(true);
    m_actions->showDetails->setChecked(true);
    m_workspace->resetPanes();
    m_state.columns.clear();
    if (TablePage *page = m_workspace->tablePage())
        page->table().resetColumns();
}

/// Only a view that belongs to a file is asked for: whoever never saved one has lost nothing they had.
bool MainWindow::mayClose()
{
    if (m_session.viewPath().isEmpty() || !m_session.isModified())
        return true;
    QMessageBox question(
        QMessageBox::Question, tr("Bangfu", "name of the program"),
        filledIn(tr("Save the changes to %1?", "the name of a file"), {QFileInfo(m_session.viewPath()).fileName()}),
        QMessageBox::NoButton, this);
    question.setTextFormat(Qt::PlainText);
    const QPushButton *save = question.addButton(tr("Save", "changes"), QMessageBox::AcceptRole);
    const QPushButton *drop = question.addButton(tr("Do not save"), QMessageBox::DestructiveRole);
    question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() == save)
        return m_chartCommands->saveView();
    return question.clickedButton() == drop;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedPackage(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (const auto path = droppedPackage(*event->mimeData())) {
        event->acceptProposedAction();
        m_session.open(*path);
    }
}

} // namespace bangfu
