// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/maintoolbar.h"

#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/searchbox.h"
#include "ui/window/actions.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchWidth = 340;
constexpr int narrowestSearch = 170;

QWidget *stretch()
{
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return space;
}

} // namespace

MainToolBar::MainToolBar(const Actions &actions, QWidget *parent)
    : QToolBar(parent)
    , m_search(new SearchBox(this))
    , m_language(nullptr)
    , m_appearance(nullptr)
{
    setObjectName(u"mainToolBar"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(QSize(spacing::icon, spacing::icon));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const PageId page : allPages) {
        addAction(actions.pageAction(page));
        m_pages.push_back(static_cast<QToolButton *>(widgetForAction(actions.pageAction(page))));
    }
    addWidget(stretch());
    m_search->setObjectName(u"search"_s);
    m_search->setFixedWidth(narrowestSearch);
    addWidget(m_search);
    addWidget(stretch());
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language = addMenuButton(u"languageButton"_s, u"language"_s);
    for (const Language language : allLanguages)
        m_language->menu()->addAction(actions.languageAction(language));
    m_appearance = addMenuButton(u"appearanceButton"_s, u"appearance"_s);
    m_appearance->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        m_appearance->menu()->addAction(actions.appearanceAction(appearance));
    retranslate();
}

void MainToolBar::showLanguage(const QString &nativeName)
{
    m_language->setText(nativeName);
    fitPages();
}

void MainToolBar::retranslate()
{
    setWindowTitle(tr("Pages and search"));
    m_language->setToolTip(tr("Language of the window, the data and the charts"));
    m_language->setAccessibleName(tr("Language"));
    m_appearance->setToolTip(tr("Light or dark"));
    m_appearance->setAccessibleName(m_appearance->toolTip());
    fitPages();
}

void MainToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fitPages();
}

void MainToolBar::fitPages()
{
    int needed = spacing::page + narrowestSearch;
    for (const QToolButton *menu : {m_language, m_appearance})
        needed += menu->sizeHint().width() + spacing::tiny;
    for (QToolButton *page : m_pages) {
        page->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        needed += page->sizeHint().width() + spacing::tiny;
    }
    // What is left over goes to the search, whose purpose has to be read.
    m_search->setFixedWidth(std::clamp(narrowestSearch + width() - needed, narrowestSearch, searchWidth));
    if (needed <= width())
        return;
    for (QToolButton *page : m_pages)
        page->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

QToolButton *MainToolBar::addMenuButton(const QString &name, const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(themedIcon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMenu(new QMenu(button));
    button->setPopupMode(QToolButton::InstantPopup);
    addWidget(button);
    return button;
}

} // namespace bangfu
