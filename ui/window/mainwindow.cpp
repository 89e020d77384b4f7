// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "session/session.h"
#include "ui/pages/chartpage.h"
#include "ui/pages/rowstable.h"
#include "ui/pages/tablepage.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/searchbox.h"
#include "ui/window/actions.h"
#include "ui/window/dialogs.h"
#include "ui/window/droppedpackage.h"
#include "ui/window/exporter.h"
#include "ui/window/mainstatusbar.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/menus.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

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
    m_languageMenu = new LanguageMenu(*m_actions, this);
    m_helpMenu = new HelpMenu(*m_actions, this);
    for (QMenu *menu : std::initializer_list<QMenu *>{m_fileMenu, m_editMenu, m_viewMenu, m_languageMenu, m_helpMenu})
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

void MainWindow::connectFileActions()
{
    connect(m_actions->openTable, &QAction::triggered, this, &MainWindow::chooseTable);
    connect(m_actions->openPackage, &QAction::triggered, this, &MainWindow::chooseAndOpen);
    connect(m_actions->openBundled, &QAction::triggered, this, &MainWindow::openBundled);
    connect(m_actions->exportTable, &QAction::triggered, this, [this] {
        m_workspace->showPage(PageId::Table);
        m_exporter->exportTable(m_workspace->tablePage()->table().shownColumns());
    });
    const auto connectFormat = [this](QAction *action, ChartPage::Format format) {
        connect(action, &QAction::triggered, this, [this, format] {
            if (const ChartPage *page = m_workspace->chartPage(); page && page->content())
                m_exporter->exportChart(*page->content(), format);
        });
    };
    connectFormat(m_actions->exportPng, ChartPage::Format::Png);
    connectFormat(m_actions->exportSvg, ChartPage::Format::Svg);
    connectFormat(m_actions->exportPdf, ChartPage::Format::Pdf);
    connectFormat(m_actions->exportCsv, ChartPage::Format::Csv);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_notice, &NoticeBar::actionRequested, this,
            [this] { isTableFileName(m_session.openingPath()) ? chooseTable() : chooseAndOpen(); });
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
    const auto copyRows = [this](RowsTable::CopyForm form) {
        TablePage *page = m_workspace->tablePage();
        if (page && !page->table().copySelection(form))
            m_notice->showNotice({NoticeBar::Kind::Error,
                                  tr("So many rows are too much for the clipboard. Export the table instead."),
                                  {},
                                  {}});
    };
    connect(m_actions->copy, &QAction::triggered, this, [copyRows] { copyRows(RowsTable::CopyForm::Values); });
    connect(m_actions->copyWithHeaders, &QAction::triggered, this,
            [copyRows] { copyRows(RowsTable::CopyForm::WithHeaders); });
    connect(m_actions->copyPicture, &QAction::triggered, this, [this] {
        if (const ChartPage *page = m_workspace->chartPage(); page && page->content())
            m_exporter->copyPicture(*page->content());
    });
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_toolBar->search().setFocus(Qt::ShortcutFocusReason);
        m_toolBar->search().selectAll();
    });
    connect(m_actions->clearFilters, &QAction::triggered, &m_session, &Session::clearFilters);
    connect(&m_toolBar->search(), &SearchBox::textChanged, this, &MainWindow::search);
    connect(&m_toolBar->search(), &SearchBox::returnPressed, this, [this] { m_workspace->showPage(PageId::Table); });
}

void MainWindow::connectViewActions()
{
    connect(m_actions, &Actions::pageRequested, m_workspace, &Workspace::showPage);
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
    connect(m_workspace, &Workspace::chartBuilt, this, &MainWindow::connectChart);
    connect(m_workspace, &Workspace::checksBuilt, this, &MainWindow::connectChecks);
    connect(m_workspace, &Workspace::glossaryBuilt, this, &MainWindow::connectGlossary);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::openFailed, this, &MainWindow::showFailure);
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
    m_languageMenu->retranslate();
    m_helpMenu->retranslate();
    m_toolBar->retranslate();
    m_toolBar->search().setPurpose(m_session.plainTable() ? tr("Search the rows")
                                                          : tr("Search figures, in any language"));
    m_toolBar->showLanguage(languageNativeName(m_session.language()));
    m_statusBar->retranslate();
    QString title = tr("Bangfu", "name of the program");
    if (m_session.plainTable())
        title = filledIn(tr("%1 – Bangfu", "title of the dataset, name of the program"),
                         {QFileInfo(m_session.path()).fileName()});
    else if (m_session.dataset())
        title = filledIn(tr("%1 – Bangfu", "title of the dataset, name of the program"),
                         {m_session.dataset()->records().title.in(m_session.language())});
    setWindowTitle(title);
    updateActions();
}

void MainWindow::updateActions()
{
    const PageId page = m_workspace->page();
    const bool hasRows = !m_session.rows().empty();
    const TablePage *tablePage = m_workspace->tablePage();
    const int selected = tablePage ? m_workspace->tablePage()->table().selectedLineCount() : 0;
    const bool hasSelection = page == PageId::Table && selected > 0;
    const bool hasChart = page == PageId::Chart && m_workspace->chartPage() && m_workspace->chartPage()->content();
    m_actions->pageAction(page)->setChecked(true);
    m_actions->languageAction(m_session.language())->setChecked(true);
    m_actions->exportTable->setEnabled(hasRows);
    for (QAction *action : {m_actions->exportPng, m_actions->exportSvg, m_actions->exportPdf, m_actions->exportCsv,
                            m_actions->copyPicture})
        action->setEnabled(hasChart);
    m_actions->copy->setEnabled(hasSelection);
    m_actions->copyWithHeaders->setEnabled(hasSelection);
    m_actions->clearFilters->setEnabled(m_session.isFiltered());
    m_actions->showFilters->setEnabled(page == PageId::Table);
    m_actions->showDetails->setEnabled(page != PageId::Overview && !m_session.plainTable());
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

void MainWindow::chooseTable()
{
    const QString patterns = u"*."_s + tableFileEndings().join(u" *."_s);
    const FileChooser::OpenRequest request{tr("Open a table"), m_settings.value(keys::openFolder),
                                           filledIn(tr("Tables (%1)", "endings of file names"), {patterns}) + u";;"_s +
                                               tr("All files") + u" (*)"_s};
    const QString path = m_chooser.fileToOpen(this, request);
    if (path.isEmpty())
        return;
    m_settings.setValue(keys::openFolder, QFileInfo(path).absolutePath());
    m_session.open(path);
}

void MainWindow::chooseAndOpen()
{
    const QString folder =
        m_chooser.folderToOpen(this, tr("Open a folder with a data package"), m_settings.value(keys::openFolder));
    if (folder.isEmpty())
        return;
    m_settings.setValue(keys::openFolder, QFileInfo(folder).absolutePath());
    m_session.open(folder);
}

void MainWindow::openBundled()
{
    m_session.open(bundledDatasetPath());
}

void MainWindow::showOpened()
{
    m_notice->dismiss();
    m_actions->setPackageMissing(m_session.plainTable().has_value());
    if (m_session.plainTable()) {
        const PageId page = m_workspace->page();
        m_workspace->showPage(page == PageId::Chart ? page : PageId::Table);
        showFaults();
    } else {
        m_workspace->showPage(m_workspace->page());
    }
    retranslate();
}

void MainWindow::showFaults()
{
    const PlainTable &file = *m_session.plainTable();
    if (file.faultCount == 0)
        return;
    QStringList places;
    for (const TextFault &fault : file.faults)
        places.append(textFaultMessage(fault, m_session.phrases()));
    const int count = static_cast<int>(std::min<std::size_t>(file.faultCount, std::numeric_limits<int>::max()));
    const QString number = languageLocale(m_session.language()).toString(qulonglong(file.faultCount));
    if (file.faultCount > file.faults.size())
        places.append(tr("The others are not listed."));
    m_notice->showNotice(
        {NoticeBar::Kind::Error,
         filledIn(tr("%1 place(s) could not be read as they stand. All else of the file is in the table.",
                     "%1 is their number", count),
                  {number}),
         places.join(u'\n'),
         {}});
}

void MainWindow::showFailure(const LoadFailure &failure)
{
    const QString text =
        filledIn(m_session.table() ? tr("%1 could not be opened; what was open stays open.\n%2", "a path; the reasons")
                                   : tr("%1 could not be opened.\n%2", "a path; the reasons"),
                 {failure.path, failure.summary});
    m_notice->showNotice({NoticeBar::Kind::Error, text, failure.details,
                          isTableFileName(failure.path) ? tr("Open another table…") : tr("Open another package…")});
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

void MainWindow::closeEvent(QCloseEvent *event)
{
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
