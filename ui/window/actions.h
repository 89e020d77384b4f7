// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "settings/keys.h"
#include "ui/window/chartformat.h"
#include "ui/window/pageid.h"

#include <QKeySequence>
#include <QObject>

#include <array>

class QAction;
class QActionGroup;

namespace bangfu {

/// The text of an action without the sign of its key: 文件(&F) becomes 文件, &File becomes File.
QString withoutMnemonic(QString text);

/// Everything that can be done in the window, each thing once: name, text, shortcut, tool tip and icon.
class Actions final : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    /// Words all actions in the language of the application.
    void retranslate();
    /// Only a data package has what most pages show; without one they are disabled, and say why
    /// when they are worded next.
    void setPackageMissing(bool isMissing);
    /// Names the steps that can be undone and redone; without a name there is none.
    void setSteps(const QString &undoName, const QString &redoName);

    QAction *pageAction(PageId page) const { return pages[static_cast<std::size_t>(page)]; }
    QAction *languageAction(Language language) const { return languages[static_cast<std::size_t>(language)]; }
    QAction *appearanceAction(Appearance appearance) const { return appearances[static_cast<std::size_t>(appearance)]; }

    /// The chart as a file of one format, with what was chosen for it last.
    QAction *exportAction(ChartFormat format) const { return exports[static_cast<std::size_t>(format)]; }

    QAction *openFile;
    QAction *openPackage;
    QAction *openBundled;
    QAction *saveView;
    QAction *saveViewAs;
    QAction *exportTable;
    QAction *exportChart;
    std::array<QAction *, allChartFormats.size()> exports;
    QAction *exportDeck;
    QAction *print;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *copy;
    QAction *copyWithHeaders;
    QAction *copyChart;
    QAction *find;
    QAction *clearFilters;

    std::array<QAction *, allPages.size()> pages;
    QAction *suggestCharts;
    QAction *editChart;
    QAction *chartTable;
    QAction *previousChart;
    QAction *nextChart;

    QAction *showFilters;
    QAction *showDetails;
    QAction *nextPane;
    QAction *fullScreen;
    QAction *resetLayout;
    std::array<QAction *, 3> appearances;
    std::array<QAction *, allLanguages.size()> languages;

    QAction *shortcuts;
    QAction *aboutData;
    QAction *about;

signals:
    void pageRequested(bangfu::PageId page);
    void languageRequested(bangfu::Language language);
    void appearanceRequested(bangfu::Appearance appearance);

private:
    bool m_isPackageMissing = false;
    QString m_undoName;
    QString m_redoName;

    QAction *make(const QString &name, const QKeySequence &shortcut = {}, const QString &iconName = {});
    QAction *makeChoice(QActionGroup *group, const QString &name, const QKeySequence &shortcut = {},
                        const QString &iconName = {});
    void makeFileActions();
    void makeEditActions();
    void makeViewActions();
    void makeChartActions();
    void makeChoices();
    void wordFile();
    void wordEdit();
    void wordChart();
    void wordPages();
    void wordViewAndHelp();
};

} // namespace bangfu
