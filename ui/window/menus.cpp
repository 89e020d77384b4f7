// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include "ui/window/actions.h"

namespace bangfu {

ExportMenu::ExportMenu(const Actions &actions, QWidget *parent)
    : QMenu(parent)
{
    for (const ChartFormat format : allChartFormats)
        addAction(actions.exportAction(format));
    addSeparator();
    addAction(actions.exportDeck);
    retranslate();
}

void ExportMenu::retranslate()
{
    setTitle(tr("Export the chart &as"));
}

FileMenu::FileMenu(const Actions &actions, QWidget *parent)
    : QMenu(parent)
    , m_export(new ExportMenu(actions, this))
{
    addActions({actions.openFile, actions.openPackage, actions.openBundled});
    addSeparator();
    addActions({actions.saveView, actions.saveViewAs});
    addSeparator();
    addAction(actions.exportChart);
    addMenu(m_export);
    addAction(actions.exportTable);
    addSeparator();
    addAction(actions.print);
    addSeparator();
    addAction(actions.quit);
    retranslate();
}

void FileMenu::retranslate()
{
    setTitle(tr("&File"));
    m_export->retranslate();
}

EditMenu::EditMenu(const Actions &actions, QWidget *parent)
    : QMenu(parent)
{
    addActions({actions.undo, actions.redo});
    addSeparator();
    addActions({actions.copy, actions.copyWithHeaders, actions.copyChart});
    addSeparator();
    addActions({actions.find, actions.clearFilters});
    retranslate();
}

void EditMenu::retranslate()
{
    setTitle(tr("&Edit"));
}

AppearanceMenu::AppearanceMenu(const Actions &actions, QWidget *parent)
    : QMenu(parent)
{
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        addAction(actions.appearanceAction(appearance));
    retranslate();
}

void AppearanceMenu::retranslate()
{
    setTitle(tr("&Appearance"));
}

ViewMenu::ViewMenu(const Actions &actions, QWidget *parent)
    : QMenu(parent)
    , m_appearance(new AppearanceMenu(actions, this))
{
    for (const PageId page : allPages)
        addAction(actions.pageAction(page));
    addSeparator();
    addActions({actions.showFilters, actions.showDetails, actions.nextPane});
    addSeparator();
    addMenu(m_appearance);
    addActions({actions.fullScreen, actions.resetLayout});
    retranslate();
}

void ViewMenu::retranslate()
{
    setTitle(tr("&View"));
    m_appearance->retranslate();
}

ChartMenu::ChartMenu(const Actions &actions, QWidget *parent)
    : QMenu(parent)
{
    addActions({actions.suggestCharts, actions.editChart, actions.chartTable});
    addSeparator();
    addActions({actions.previousChart, actions.nextChart});
    retranslate();
}

void ChartMenu::retranslate()
{
    setTitle(tr("&Chart"));
}

LanguageMenu::LanguageMenu(const Actions &actions, QWidget *parent)
    : QMenu(parent)
{
    for (const Language language : allLanguages)
        addAction(actions.languageAction(language));
    retranslate();
}

void LanguageMenu::retranslate()
{
    setTitle(tr("&Language"));
}

HelpMenu::HelpMenu(const Actions &actions, QWidget *parent)
    : QMenu(parent)
{
    addAction(actions.shortcuts);
    addSeparator();
    addActions({actions.aboutData, actions.about});
    retranslate();
}

void HelpMenu::retranslate()
{
    setTitle(tr("&Help"));
}

} // namespace bangfu
