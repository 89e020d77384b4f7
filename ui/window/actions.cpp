// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "core/phrases.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QRegularExpression>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

void word(QAction *action, const QString &text, const QString &toolTip)
{
    action->setText(text);
    action->setIconText(withoutMnemonic(text));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? toolTip : u"%1 (%2)"_s.arg(toolTip, keys));
    action->setStatusTip(toolTip);
}

} // namespace

QString withoutMnemonic(QString text)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    return text.remove(mnemonic);
}

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    makeFileActions();
    makeEditActions();
    makeViewActions();
    makeChartActions();
    makeChoices();
    shortcuts = make(u"shortcuts"_s, QKeySequence(Qt::Key_F1), u"help"_s);
    aboutData = make(u"aboutData"_s, {}, u"info"_s);
    about = make(u"about"_s);
    retranslate();
}

QAction *Actions::make(const QString &name, const QKeySequence &shortcut, const QString &iconName)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    if (!iconName.isEmpty())
        action->setIcon(themedIcon(iconName));
    return action;
}

QAction *Actions::makeChoice(QActionGroup *group, const QString &name, const QKeySequence &shortcut,
                             const QString &iconName)
{
    QAction *action = make(name, shortcut, iconName);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

void Actions::makeFileActions()
{
    openFile = make(u"openFile"_s, QKeySequence::Open, u"open"_s);
    openPackage = make(u"openPackage"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), u"package"_s);
    openBundled = make(u"openBundled"_s);
    saveView = make(u"saveView"_s, QKeySequence::Save, u"save"_s);
    saveViewAs = make(u"saveViewAs"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    exportTable = make(u"exportTableAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), u"table"_s);
    exportChart = make(u"exportChartAction"_s, QKeySequence(Qt::CTRL | Qt::Key_E), u"export"_s);
    for (const ChartFormat format : allChartFormats)
        exports[static_cast<std::size_t>(format)] = make(u"export_"_s + chartFormatEnding(format));
    exportDeck = make(u"exportDeck"_s);
    print = make(u"print"_s, QKeySequence::Print, u"print"_s);
    quit = make(u"quit"_s, QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void Actions::makeEditActions()
{
    undo = make(u"undo"_s, QKeySequence(Qt::CTRL | Qt::Key_Z), u"undo"_s);
    redo = make(u"redo"_s, {}, u"redo"_s);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    copy = make(u"copy"_s, QKeySequence::Copy, u"copy"_s);
    copyWithHeaders = make(u"copyWithHeaders"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copyChart = make(u"copyChart"_s, {}, u"copy"_s);
    find = make(u"find"_s, QKeySequence::Find, u"search"_s);
    clearFilters = make(u"clearFiltersAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
}

void Actions::makeChartActions()
{
    suggestCharts = make(u"suggestCharts"_s, QKeySequence(Qt::Key_F4), u"suggest"_s);
    editChart = make(u"editChart"_s, QKeySequence(Qt::Key_F2), u"edit"_s);
    chartTable = make(u"chartTable"_s, QKeySequence(Qt::CTRL | Qt::Key_T), u"table"_s);
    for (QAction *action : {suggestCharts, editChart, chartTable})
        action->setCheckable(true);
    previousChart = make(u"previousChart"_s, QKeySequence(Qt::CTRL | Qt::Key_PageUp), u"previous"_s);
    nextChart = make(u"nextChart"_s, QKeySequence(Qt::CTRL | Qt::Key_PageDown), u"next"_s);
}

void Actions::makeViewActions()
{
    auto *group = new QActionGroup(this);
    pages = {makeChoice(group, u"pageOverview"_s, QKeySequence(Qt::CTRL | Qt::Key_1), u"overview"_s),
             makeChoice(group, u"pageProgrammes"_s, QKeySequence(Qt::CTRL | Qt::Key_2), u"programmes"_s),
             makeChoice(group, u"pageTable"_s, QKeySequence(Qt::CTRL | Qt::Key_3), u"table"_s),
             makeChoice(group, u"pageGallery"_s, QKeySequence(Qt::CTRL | Qt::Key_4), u"gallery"_s),
             makeChoice(group, u"pageChart"_s, QKeySequence(Qt::CTRL | Qt::Key_5), u"chart"_s),
             makeChoice(group, u"pageChecks"_s, QKeySequence(Qt::CTRL | Qt::Key_6), u"checks"_s),
             makeChoice(group, u"pageGlossary"_s, QKeySequence(Qt::CTRL | Qt::Key_7), u"glossary"_s)};
    for (const PageId page : allPages)
        connect(pageAction(page), &QAction::triggered, this, [this, page] { emit pageRequested(page); });
    showFilters = make(u"showFilters"_s, QKeySequence(Qt::Key_F9), u"filter"_s);
    showDetails = make(u"showDetails"_s, QKeySequence(Qt::CTRL | Qt::Key_F10), u"details"_s);
    for (QAction *action : {showFilters, showDetails})
        action->setCheckable(true);
    nextPane = make(u"nextPane"_s, QKeySequence(Qt::Key_F6));
    fullScreen = make(u"fullScreen"_s, QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    resetLayout = make(u"resetLayout"_s);
}

void Actions::makeChoices()
{
    auto *appearanceGroup = new QActionGroup(this);
    appearances = {makeChoice(appearanceGroup, u"appearanceSystem"_s),
                   makeChoice(appearanceGroup, u"appearanceLight"_s), makeChoice(appearanceGroup, u"appearanceDark"_s)};
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        connect(appearanceAction(appearance), &QAction::triggered, this,
                [this, appearance] { emit appearanceRequested(appearance); });
    auto *languageGroup = new QActionGroup(this);
    const std::array keys{Qt::Key_1, Qt::Key_2, Qt::Key_3};
    for (const Language language : allLanguages) {
        const auto place = static_cast<std::size_t>(language);
        languages[place] = makeChoice(languageGroup, u"language_"_s + languageCode(language),
                                      QKeySequence(Qt::CTRL | Qt::ALT | keys[place]));
        // Every language is named in itself, so that whoever took the wrong one finds back.
        languages[place]->setText(languageNativeName(language));
        connect(languages[place], &QAction::triggered, this, [this, language] { emit languageRequested(language); });
    }
}

void Actions::retranslate()
{
    wordFile();
    wordEdit();
    wordChart();
    wordViewAndHelp();
}

void Actions::wordFile()
{
    word(openFile, tr("&Open…"), tr("Open a table, a saved view or a data package in a file"));
    word(openPackage, tr("Open data pac&kage…"), tr("Open a folder with a data package"));
    word(openBundled, tr("Open the &bundled dataset"), tr("Open the dataset that comes with the program"));
    word(saveView, tr("&Save the view"), tr("Keep the chart as it stands in a file that opens here again"));
    word(saveViewAs, tr("Save the view &as…"), tr("Keep the chart as it stands in another file"));
    word(exportTable, tr("Export the &table…"), tr("Write the rows and columns that are shown into a CSV file"));
    word(exportChart, tr("&Export the chart…"),
         tr("Write the chart into files: choose formats, languages, size and theme"));
    exportChart->setIconText(tr("Export", "the chart"));
    word(exportAction(ChartFormat::Png), tr("&Picture (PNG)…"), tr("Write the chart into a picture file"));
    word(exportAction(ChartFormat::Svg), tr("&Drawing (SVG)…"), tr("Write the chart into a drawing that scales"));
    word(exportAction(ChartFormat::Pdf), tr("D&ocument (PDF)…"), tr("Write the chart into a document"));
    word(exportAction(ChartFormat::PowerPoint), tr("&Slide (PowerPoint)…"),
         tr("Write the chart onto a slide, where Office can edit it"));
    word(exportAction(ChartFormat::Excel), tr("&Workbook (Excel)…"),
         tr("Write the chart, its figures and their sources into a workbook"));
    word(exportAction(ChartFormat::Csv), tr("&Figures (CSV)…"), tr("Write the figures of the chart into a CSV file"));
    word(exportDeck, tr("Deck of several &charts…"), tr("Write several charts of the dataset onto slides of one file"));
    word(print, tr("P&rint…"), tr("Look at the chart as it would be printed, and print it"));
    print->setIconText(tr("Print", "the chart"));
    word(quit, tr("&Quit"), tr("Close the program"));
}

void Actions::wordEdit()
{
    word(undo, m_undoName.isEmpty() ? tr("&Undo") : filledIn(tr("&Undo: %1", "the name of a step"), {m_undoName}),
         tr("Take back the last change to the chart"));
    word(redo, m_redoName.isEmpty() ? tr("&Redo") : filledIn(tr("&Redo: %1", "the name of a step"), {m_redoName}),
         tr("Make the change again that was taken back"));
    word(copy, tr("&Copy"), tr("Copy the selected rows with plain numbers, or the chart"));
    word(copyWithHeaders, tr("Copy with &headings"), tr("Copy the selected rows with headings and units"));
    word(copyChart, tr("Copy the c&hart"), tr("Put the chart on the clipboard: as a picture, a drawing and a table"));
    copyChart->setIconText(tr("Copy", "the chart"));
    word(find, tr("&Find"),
         m_isPackageMissing ? tr("Search the rows of the table") : tr("Search the figures in all three languages"));
    word(clearFilters, tr("Clear the fi&lters"),
         m_isPackageMissing ? tr("Show all rows again") : tr("Show all figures again"));
}

void Actions::wordChart()
{
    word(suggestCharts, tr("&Suggestions"), tr("Which types of chart these figures allow, and why not the others"));
    word(editChart, tr("&Edit the chart"), tr("Change texts, order, colours, size and notes of the chart"));
    editChart->setIconText(tr("Edit", "the chart"));
    word(chartTable, tr("&Table of the chart"), tr("Show the figures of the chart in rows instead"));
    chartTable->setIconText(tr("Table", "of the chart"));
    word(previousChart, tr("&Previous chart"), tr("Show the chart before this one in the gallery"));
    word(nextChart, tr("&Next chart"), tr("Show the chart after this one in the gallery"));
}

void Actions::setSteps(const QString &undoName, const QString &redoName)
{
    m_undoName = undoName;
    m_redoName = redoName;
    undo->setEnabled(!undoName.isEmpty());
    redo->setEnabled(!redoName.isEmpty());
    wordEdit();
}

void Actions::setPackageMissing(bool isMissing)
{
    for (const PageId page : {PageId::Overview, PageId::Programmes, PageId::Gallery, PageId::Checks, PageId::Glossary})
        pageAction(page)->setEnabled(!isMissing);
    m_isPackageMissing = isMissing;
}

void Actions::wordPages()
{
    const QString reason = tr("Only a data package has this page; open is a single table");
    const auto ofPackage = [&](const QString &toolTip) { return m_isPackageMissing ? reason : toolTip; };
    word(pageAction(PageId::Overview), tr("&Overview", "a page of the window"),
         ofPackage(tr("What the dataset holds, and where to begin")));
    word(pageAction(PageId::Programmes), tr("&Programmes", "a page of the window"),
         ofPackage(tr("All programmes with their figures and partners")));
    word(pageAction(PageId::Table), tr("&Table", "a page of the window"),
         m_isPackageMissing ? tr("The rows of the table") : tr("The figures as a table"));
    word(pageAction(PageId::Gallery), tr("Ga&llery", "a page of the window"),
         ofPackage(tr("All charts of the dataset as pictures")));
    word(pageAction(PageId::Chart), tr("&Chart", "a page of the window"),
         m_isPackageMissing ? tr("The groups of the table as a chart") : tr("The chart that was chosen or drawn last"));
    word(pageAction(PageId::Checks), tr("Chec&ks", "a page of the window"),
         ofPackage(tr("What adds up and what does not")));
    word(pageAction(PageId::Glossary), tr("&Glossary", "a page of the window"),
         ofPackage(tr("The terms in three languages")));
}

void Actions::wordViewAndHelp()
{
    wordPages();
    word(showFilters, tr("&Filters"), tr("Show or hide the filters at the left of the table"));
    word(showDetails, tr("&Details"), tr("Show or hide the card of the selected figure"));
    word(nextPane, tr("&Next pane"), tr("Take the keyboard to the next part of the window"));
    word(fullScreen, tr("F&ull screen"), tr("Let the window fill the screen"));
    word(resetLayout, tr("&Reset the layout"), tr("Put panes and columns back where they were at first"));
    word(appearanceAction(Appearance::System), tr("As the &system", "appearance of the window"),
         tr("As light or dark as the system"));
    word(appearanceAction(Appearance::Light), tr("&Light", "appearance of the window"),
         tr("Dark text on a light ground"));
    word(appearanceAction(Appearance::Dark), tr("&Dark", "appearance of the window"),
         tr("Light text on a dark ground"));
    word(shortcuts, tr("&Keyboard shortcuts"), tr("Everything that the keyboard can do"));
    word(aboutData, tr("About the &data"), tr("Where the open data come from"));
    word(about, tr("&About Bangfu"), tr("Version and licence of the program"));
}

} // namespace bangfu
