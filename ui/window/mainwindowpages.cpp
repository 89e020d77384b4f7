// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages are tied to the window and to each other: each is wired when it is first shown.
#include "ui/window/mainwindow.h"

#include "catalogue/programmetree.h"
#include "session/session.h"
#include "ui/pages/chartpage.h"
#include "ui/pages/checks/checkspage.h"
#include "ui/pages/gallery/gallerypage.h"
#include "ui/pages/glossary/glossarypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/programmes/programmespage.h"
#include "ui/pages/rowstable.h"
#include "ui/pages/suggestionspanel.h"
#include "ui/pages/tablepage.h"
#include "ui/widgets/searchbox.h"
#include "ui/window/actions.h"
#include "ui/window/chartcommands.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/opening.h"
#include "ui/window/workspace.h"

#include <QAction>

namespace bangfu {

using namespace Qt::StringLiterals;

void MainWindow::connectOverview()
{
    OverviewPage *page = m_workspace->overviewPage();
    connect(page, &OverviewPage::figuresRequested, this, [this] {
        m_session.clearFilters();
        m_workspace->showPage(PageId::Table);
    });
    connect(page, &OverviewPage::programmesRequested, this, [this] { m_workspace->showPage(PageId::Programmes); });
    connect(page, &OverviewPage::searchRequested, m_actions->find, &QAction::trigger);
    connect(page, &OverviewPage::chartRequested, this, [this](const QString &chartId) {
        m_session.showChart(chartId);
        m_workspace->showPage(PageId::Chart);
    });
    connect(page, &OverviewPage::themeRequested, this, [this](const QString &themeId) {
        m_session.showOnly(u"theme_id"_s, themeId);
        m_workspace->showPage(PageId::Table);
    });
    connect(page, &OverviewPage::checksRequested, this, [this](Verdict verdict) {
        m_workspace->showPage(PageId::Checks);
        m_workspace->checksPage()->showOnly(verdict);
    });
    connect(page, &OverviewPage::openRequested, m_opening, &Opening::choosePackage);
    connect(page, &OverviewPage::bundledDatasetRequested, m_opening, &Opening::openBundled);
}

void MainWindow::connectProgrammes()
{
    ProgrammesPage *page = m_workspace->programmesPage();
    connect(page, &ProgrammesPage::termRequested, m_workspace, &Workspace::showTerm);
    connect(page, &ProgrammesPage::figuresRequested, this, [this](const QString &programmeId) {
        m_session.showOnly(u"programme_id"_s, ProgrammeTree(*m_session.dataset()).withDescendants(programmeId));
        m_workspace->showPage(PageId::Table);
    });
    connect(page, &ProgrammesPage::bundledDatasetRequested, m_opening, &Opening::openBundled);
}

void MainWindow::connectTable()
{
    TablePage *page = m_workspace->tablePage();
    RowsTable &table = page->table();
    table.setColumnLayout(m_state.columns);
    // A table that is opened for the first time shows at once what a figure's card holds.
    if (m_session.selectedFigure().isEmpty())
        table.selectFirstFigure();
    table.addActions({m_actions->copy, m_actions->copyWithHeaders, m_actions->showDetails});
    connect(&table, &RowsTable::rowsSelected, this, &MainWindow::updateActions);
    connect(page, &TablePage::exportRequested, m_actions->exportTable, &QAction::trigger);
    connect(page, &TablePage::groupChartRequested, this, [this] { m_workspace->showPage(PageId::Chart); });
    connect(page, &TablePage::openRequested, m_opening, &Opening::openBundled);
    connect(page, &TablePage::chartRequested, this, [this](const QStringList &figures) {
        m_session.showChartOf(figures, SuggestionsPanel::bestType(m_session, figures));
        m_workspace->showPage(PageId::Chart);
        m_workspace->chartPage()->showPanel(ChartPage::Panel::Suggestions);
    });
}

void MainWindow::connectGallery()
{
    GalleryPage *page = m_workspace->galleryPage();
    connect(page, &GalleryPage::chartRequested, this, [this](const QString &chartId) {
        m_session.showChart(chartId);
        m_workspace->showPage(PageId::Chart);
        m_workspace->focusPage();
    });
    connect(page, &GalleryPage::bundledDatasetRequested, m_opening, &Opening::openBundled);
}

void MainWindow::connectChart()
{
    ChartPage *page = m_workspace->chartPage();
    m_chartCommands->setPage(page);
    page->addHeadingActions({m_actions->suggestCharts, m_actions->editChart, m_actions->chartTable,
                             m_actions->exportChart, m_actions->copyChart, m_actions->print},
                            {m_actions->copyChart, m_actions->print});
    connectChartActions();
    connect(page, &ChartPage::contentChanged, this, &MainWindow::updateActions);
    connect(page, &ChartPage::galleryRequested, this, [this] {
        m_workspace->showPage(PageId::Gallery);
        m_workspace->focusPage();
    });
    connect(page, &ChartPage::themeFileRequested, m_chartCommands, &ChartCommands::chooseThemeFile);
    connect(page, &ChartPage::groupingRequested, this, [this] {
        if (m_session.table())
            m_session.setGrouping({bestGroupingColumn(*m_session.table())});
    });
    connect(page, &ChartPage::figuresRequested, this, [this] { m_workspace->showPage(PageId::Table); });
    connect(page, &ChartPage::bundledDatasetRequested, m_opening, &Opening::openBundled);
}

/// The actions that are checked show how the page stands, whoever brought it about.
void MainWindow::connectChartActions()
{
    ChartPage *page = m_workspace->chartPage();
    using Panel = ChartPage::Panel;
    const auto connectPanel = [this, page](QAction *action, Panel panel) {
        connect(action, &QAction::triggered, page,
                [page, panel](bool isWanted) { page->showPanel(isWanted ? panel : Panel::None); });
        connect(page, &ChartPage::panelChanged, action,
                [page, panel, action] { action->setChecked(page->panel() == panel); });
    };
    connectPanel(m_actions->suggestCharts, Panel::Suggestions);
    connectPanel(m_actions->editChart, Panel::Editor);
    connect(m_actions->chartTable, &QAction::triggered, page, &ChartPage::showTable);
    connect(page, &ChartPage::tableShown, m_actions->chartTable, &QAction::setChecked);
}

void MainWindow::connectChecks()
{
    ChecksPage *page = m_workspace->checksPage();
    connect(page, &ChecksPage::cardRequested, this, [this] { m_actions->showDetails->setChecked(true); });
    connect(page, &ChecksPage::figuresRequested, this, [this](const QStringList &figures) {
        m_session.showFigures(figures);
        m_workspace->showPage(PageId::Table);
    });
    connect(page, &ChecksPage::bundledDatasetRequested, m_opening, &Opening::openBundled);
}

void MainWindow::connectGlossary()
{
    GlossaryPage *page = m_workspace->glossaryPage();
    connect(page, &GlossaryPage::programmeRequested, m_workspace, &Workspace::showProgramme);
    connect(page, &GlossaryPage::bundledDatasetRequested, m_opening, &Opening::openBundled);
}

} // namespace bangfu
