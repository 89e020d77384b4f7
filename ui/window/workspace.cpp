// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include "session/session.h"
#include "ui/pages/chartpage.h"
#include "ui/pages/checks/checkspage.h"
#include "ui/pages/facetpane.h"
#include "ui/pages/figurecard.h"
#include "ui/pages/gallery/gallerypage.h"
#include "ui/pages/glossary/glossarypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/programmes/programmespage.h"
#include "ui/pages/rowstable.h"
#include "ui/pages/tablepage.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int filtersWidth = 264;
constexpr int narrowestFilters = 220;
constexpr int detailsWidth = 340;
constexpr int narrowestDetails = 300;
constexpr int narrowestPage = 420;

QWidget *makeHolder(QSplitter *splitter, int narrowest)
{
    auto *holder = new QWidget(splitter);
    holder->setMinimumWidth(narrowest);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    holder->hide();
    return holder;
}

} // namespace

Workspace::Workspace(Session &session, QWidget *parent)
    : QSplitter(parent)
    , m_session(session)
    , m_filtersHolder(makeHolder(this, narrowestFilters))
    , m_stack(new QStackedWidget(this))
    , m_detailsHolder(makeHolder(this, narrowestDetails))
{
    setObjectName(u"workspace"_s);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    m_stack->setMinimumWidth(narrowestPage);
    setStretchFactor(indexOf(m_filtersHolder), 0);
    setStretchFactor(indexOf(m_stack), 1);
    setStretchFactor(indexOf(m_detailsHolder), 0);
    resetPanes();
}

void Workspace::showPage(PageId page)
{
    m_page = page;
    m_stack->setCurrentWidget(builtPage(page));
    showPanes();
    emit pageChanged(page);
}

template <typename Page>
QWidget *Workspace::built(Page *&page, void (Workspace::*isBuilt)())
{
    if (page == nullptr) {
        page = new Page(m_session);
        m_stack->addWidget(page);
        emit(this->*isBuilt)();
    }
    return page;
}

QWidget *Workspace::builtPage(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return built(m_overview, &Workspace::overviewBuilt);
    case PageId::Programmes:
        return built(m_programmes, &Workspace::programmesBuilt);
    case PageId::Table:
        return built(m_table, &Workspace::tableBuilt);
    case PageId::Gallery:
        return built(m_gallery, &Workspace::galleryBuilt);
    case PageId::Chart:
        if (m_chart == nullptr) {
            built(m_chart, &Workspace::chartBuilt);
            connect(m_chart, &ChartPage::panelChanged, this, &Workspace::showPanes);
        }
        return m_chart;
    case PageId::Checks:
        return built(m_checks, &Workspace::checksBuilt);
    case PageId::Glossary:
        return built(m_glossary, &Workspace::glossaryBuilt);
    }
    Q_UNREACHABLE();
}

void Workspace::showProgramme(const QString &programmeId)
{
    showPage(PageId::Programmes);
    m_programmes->showProgramme(programmeId);
}

void Workspace::showTerm(const QString &termId)
{
    showPage(PageId::Glossary);
    m_glossary->showTerm(termId);
}

void Workspace::setFiltersWanted(bool isWanted)
{
    m_areFiltersWanted = isWanted;
    showPanes();
}

void Workspace::setDetailsWanted(bool isWanted)
{
    m_areDetailsWanted = isWanted;
    showPanes();
}

bool Workspace::hasDetails() const
{
    const bool hasFigure = m_page != PageId::Overview && m_page != PageId::Gallery && !m_session.plainTable();
    // A panel beside the chart needs the room.
    const bool isRoomTaken = m_page == PageId::Chart && m_chart && m_chart->panel() != ChartPage::Panel::None;
    return m_areDetailsWanted && hasFigure && !isRoomTaken;
}

void Workspace::showPanes()
{
    const bool hasFilters = m_areFiltersWanted && m_page == PageId::Table;
    const bool areDetailsShown = hasDetails();
    if (hasFilters && m_filters == nullptr) {
        m_filters = new FacetPane(m_session);
        m_filtersHolder->layout()->addWidget(m_filters);
    }
    if (areDetailsShown && m_details == nullptr) {
        m_details = new FigureCard(m_session);
        m_detailsHolder->layout()->addWidget(m_details);
        connect(m_details, &FigureCard::closeRequested, this, &Workspace::detailsCloseRequested);
        connect(m_details, &FigureCard::termRequested, this, &Workspace::showTerm);
    }
    m_filtersHolder->setVisible(hasFilters);
    m_detailsHolder->setVisible(areDetailsShown);
}

void Workspace::resetPanes()
{
    setSizes({filtersWidth, 2 * narrowestPage, detailsWidth});
}

void Workspace::focusPage()
{
    if (m_stack->currentWidget()->focusProxy() != nullptr)
        m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void Workspace::focusNextPane()
{
    std::vector<QWidget *> panes;
    for (QWidget *pane : {m_filtersHolder, static_cast<QWidget *>(m_stack), m_detailsHolder}) {
        if (pane->isVisible())
            panes.push_back(pane);
    }
    const QWidget *focused = QApplication::focusWidget();
    const auto current = std::find_if(panes.begin(), panes.end(),
                                      [&](const QWidget *pane) { return focused && pane->isAncestorOf(focused); });
    const bool isLast = current == panes.end() || current + 1 == panes.end();
    QWidget *next = isLast ? panes.front() : *(current + 1);
    for (QWidget *child : next->findChildren<QWidget *>()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace bangfu
