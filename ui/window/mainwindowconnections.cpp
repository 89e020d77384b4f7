// SPDX-License-Identifier: GPL-3.0-or-later
// How actions, session and pages meet in the window.
#include "ui/window/mainwindow.h"

#include "session/session.h"
#include "ui/pages/tablepage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/searchbox.h"
#include "ui/window/actions.h"
#include "ui/window/chartcommands.h"
#include "ui/window/dialogs.h"
#include "ui/window/exporter.h"
#include "ui/window/mainstatusbar.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/opening.h"
#include "ui/window/workspace.h"

#include <QAction>

namespace bangfu {

using namespace Qt::StringLiterals;

void MainWindow::connectFileActions()
{
    connect(m_actions->openFile, &QAction::triggered, m_opening, &Opening::chooseFile);
    connect(m_actions->openPackage, &QAction::triggered, m_opening, &Opening::choosePackage);
    connect(m_actions->openBundled, &QAction::triggered, m_opening, &Opening::openBundled);
    connect(m_actions->exportTable, &QAction::triggered, this, [this] {
        m_workspace->showPage(PageId::Table);
        m_exporter->exportTable(m_workspace->tablePage()->table().shownColumns());
    });
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_notice, &NoticeBar::actionRequested, m_opening, &Opening::chooseAgain);
    connect(m_exporter, &Exporter::writing, this, [this](const QString &path) {
        m_notice->showNotice(
            {NoticeBar::Kind::Information, filledIn(tr("Writing %1", "the path of a file"), {path}), {}, {}});
    });
    connect(m_exporter, &Exporter::exported, this, [this](const QString &path) {
        m_notice->showNotice(
            {NoticeBar::Kind::Information, filledIn(tr("Written: %1", "the path of a file"), {path}), {}, {}});
    });
    connect(m_exporter, &Exporter::failed, this, [this](const QString &message) {
        m_notice->showNotice({NoticeBar::Kind::Error, message, {}, {}});
    });
}

void MainWindow::connectEditActions()
{
    connect(m_actions->copy, &QAction::triggered, this, [this] { copy(RowsTable::CopyForm::Values); });
    connect(m_actions->copyWithHeaders, &QAction::triggered, this, [this] { copy(RowsTable::CopyForm::WithHeaders); });
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_toolBar->search().setFocus(Qt::ShortcutFocusReason);
        m_toolBar->search().selectAll();
    });
    connect(m_actions->clearFilters, &QAction::triggered, &m_session, &Session::clearFilters);
    connect(&m_toolBar->search(), &SearchBox::textChanged, this, &MainWindow::search);
    connect(&m_toolBar->search(), &SearchBox::returnPressed, this, [this] { m_workspace->showPage(PageId::Table); });
}

void MainWindow::copy(RowsTable::CopyForm form)
{
    if (m_workspace->page() == PageId::Chart) {
        m_chartCommands->copy();
        return;
    }
    TablePage *page = m_workspace->tablePage();
    if (page && !page->table().copySelection(form))
        m_notice->showNotice({NoticeBar::Kind::Error,
                              tr("So many rows are too much for the clipboard. Export the table instead."),
                              {},
                              {}});
}

void MainWindow::connectViewActions()
{
    connect(m_actions, &Actions::pageRequested, this, [this](PageId page) {
        m_workspace->showPage(page);
        m_workspace->focusPage();
    });
    connect(m_actions, &Actions::languageRequested, this, &MainWindow::setLanguage);
    connect(m_actions, &Actions::appearanceRequested, this, &MainWindow::chooseAppearance);
    connect(m_actions->showFilters, &QAction::toggled, m_workspace, &Workspace::setFiltersWanted);
    connect(m_actions->showDetails, &QAction::toggled, m_workspace, &Workspace::setDetailsWanted);
    connect(m_actions->nextPane, &QAction::triggered, m_workspace, &Workspace::focusNextPane);
    connect(m_actions->fullScreen, &QAction::toggled, this, &MainWindow::toggleFullScreen);
    connect(m_actions->resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showShortcutsDialog(*m_actions, this); });
    connect(m_actions->aboutData, &QAction::triggered, this, [this] { showAboutDataDialog(m_session, this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAboutDialog(this); });
    connect(m_workspace, &Workspace::pageChanged, this, &MainWindow::updateActions);
    connect(m_workspace, &Workspace::detailsCloseRequested, this,
            [this] { m_actions->showDetails->setChecked(false); });
    connect(m_workspace, &Workspace::overviewBuilt, this, &MainWindow::connectOverview);
    connect(m_workspace, &Workspace::programmesBuilt, this, &MainWindow::connectProgrammes);
    connect(m_workspace, &Workspace::tableBuilt, this, &MainWindow::connectTable);
    connect(m_workspace, &Workspace::galleryBuilt, this, &MainWindow::connectGallery);
    connect(m_workspace, &Workspace::chartBuilt, this, &MainWindow::connectChart);
    connect(m_workspace, &Workspace::checksBuilt, this, &MainWindow::connectChecks);
    connect(m_workspace, &Workspace::glossaryBuilt, this, &MainWindow::connectGlossary);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::datasetChanged, this, &MainWindow::showOpened);
    connect(&m_session, &Session::openingChanged, this, [this](bool isOpening) {
        if (isOpening && !m_session.table() && isTableFileName(m_session.openingPath()))
            m_workspace->showPage(PageId::Table);
    });
    connect(&m_session, &Session::answerChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::queryChanged, this, [this] {
        m_toolBar->search().showText(m_session.query().search);
        updateActions();
    });
    connect(&m_session, &Session::chartChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::viewStateChanged, this, &MainWindow::showTitle);
    connect(&m_session, &Session::viewOpened, this, [this](const QString &, const QString &warning) {
        m_workspace->showPage(m_session.chart() || m_session.tableChart() ? PageId::Chart : PageId::Table);
        if (!warning.isEmpty())
            m_notice->showNotice({NoticeBar::Kind::Information, warning, {}, {}});
    });
    connect(&m_chartCommands->queue(), &ExportQueue::progressed, m_statusBar, &MainStatusBar::showWriting);
    connect(m_statusBar, &MainStatusBar::cancelWritingRequested, &m_chartCommands->queue(), &ExportQueue::cancel);
}

} // namespace bangfu
