// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages are tied to the window and to each other: each is wired when it is first shown.
#include "ui/window/mainwindow.h"

#include "catalogue/programmetree.h"
#include "session/session.h"
#include "ui/pages/chartpage.h"
#include "ui/pages/checks/checkspage.h"
#include "ui/pages/glossary/glossarypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/programmes/programmespage.h"
#include "ui/pages/rowstable.h"
#include "ui/pages/tablepage.h"
#include "ui/widgets/searchbox.h"
#include "ui/window/actions.h"
#include "ui/window/exporter.h"
#include "ui/window/maintoolbar.h"
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
    connect(page, &OverviewPage::openRequested, this, &MainWindow::chooseAndOpen);
    connect(page, &OverviewPage::bundledDatasetRequested, this, &MainWindow::openBundled);
}

void MainWindow::connectProgrammes()
{
    ProgrammesPage *page = m_workspace->programmesPage();
    connect(page, &ProgrammesPage::termRequested, m_workspace, &Workspace::showTerm);
    connect(page, &ProgrammesPage::figuresRequested, this, [this](const QString &programmeId) {
        m_session.showOnly(u"programme_id"_s, ProgrammeTree(*m_session.dataset()).withDescendants(programmeId));
        m_workspace->showPage(PageId::Table);
    });
    connect(page, &ProgrammesPage::bundledDatasetRequested, this, &MainWindow::openBundled);
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
    connect(page, &TablePage::openRequested, this, &MainWindow::openBundled);
    connect(page, &TablePage::chartRequested, this, [this](const QStringList &figures, ChartType type) {
        m_session.showChartOf(figures, type);
        m_workspace->showPage(PageId::Chart);
    });
}

void MainWindow::connectChart()
{
    ChartPage *page = m_workspace->chartPage();
    connect(page, &ChartPage::exportRequested, this, [this, page](ChartPage::Format format) {
        if (page->content())
            m_exporter->exportChart(*page->content(), format);
    });
    connect(page, &ChartPage::copyPictureRequested, m_actions->copyPicture, &QAction::trigger);
    connect(page, &ChartPage::groupingRequested, this, [this] {
        if (m_session.table())
            m_session.setGrouping({bestGroupingColumn(*m_session.table())});
    });
    connect(page, &ChartPage::figuresRequested, this, [this] { m_workspace->showPage(PageId::Table); });
    connect(page, &ChartPage::bundledDatasetRequested, this, &MainWindow::openBundled);
}

void MainWindow::connectChecks()
{
    ChecksPage *page = m_workspace->checksPage();
    connect(page, &ChecksPage::cardRequested, this, [this] { m_actions->showDetails->setChecked(true); });
    connect(page, &ChecksPage::figuresRequested, this, [this](const QStringList &figures) {
        m_session.showFigures(figures);
        m_workspace->showPage(PageId::Table);
    });
    connect(page, &ChecksPage::bundledDatasetRequested, this, &MainWindow::openBundled);
}

void MainWindow::connectGlossary()
{
    GlossaryPage *page = m_workspace->glossaryPage();
    connect(page, &GlossaryPage::programmeRequested, m_workspace, &Workspace::showProgramme);
    connect(page, &GlossaryPage::bundledDatasetRequested, this, &MainWindow::openBundled);
}

} // namespace bangfu
