// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include "session/session.h"
#include "ui/pages/chartpage.h"
#include "ui/pages/checks/checkspage.h"
#include "ui/pages/facetpane.h"
#include "ui/pages/figurecard.h"
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

QWidget *Workspace::builtPage(PageId page)
{
    switch (page) {
    case PageId::Overview:
        if (m_overview == nullptr) {
            m_overview = new OverviewPage(m_session);
            m_stack->addWidget(m_overview);
            emit overviewBuilt();
        }
        return m_overview;
    case PageId::Programmes:
        if (m_programmes == nullptr) {
            m_programmes = new ProgrammesPage(m_session);
            m_stack->addWidget(m_programmes);
            emit programmesBuilt();
        }
        return m_programmes;
    case PageId::Table:
        if (m_table == nullptr) {
            m_table = new TablePage(m_session);
            m_stack->addWidget(m_table);
            emit tableBuilt();
        }
        return m_table;
    case PageId::Chart:
        if (m_chart == nullptr) {
            m_chart = new ChartPage(m_session);
            m_stack->addWidget(m_chart);
            emit chartBuilt();
        }
        return m_chart;
    case PageId::Checks:
        if (m_checks == nullptr) {
            m_checks = new ChecksPage(m_session);
            m_stack->addWidget(m_checks);
            emit checksBuilt();
        }
        return m_checks;
    case PageId::Glossary:
        if (m_glossary == nullptr) {
            m_glossary = new GlossaryPage(m_session);
            m_stack->addWidget(m_glossary);
            emit glossaryBuilt();
        }
        return m_glossary;
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

void Workspace::showPanes()
{
    const bool hasFilters = m_areFiltersWanted && m_page == PageId::Table;
    const bool hasDetails = m_areDetailsWanted && m_page != PageId::Overview && !m_session.plainTable();
    if (hasFilters && m_filters == nullptr) {
        m_filters = new FacetPane(m_session);
        m_filtersHolder->layout()->addWidget(m_filters);
    }
    if (hasDetails && m_details == nullptr) {
        m_details = new FigureCard(m_session);
        m_detailsHolder->layout()->addWidget(m_details);
        connect(m_details, &FigureCard::closeRequested, this, &Workspace::detailsCloseRequested);
        connect(m_details, &FigureCard::termRequested, this, &Workspace::showTerm);
    }
    m_filtersHolder->setVisible(hasFilters);
    m_detailsHolder->setVisible(hasDetails);
}

void Workspace::resetPanes()
{
    setSizes({filtersWidth, 2 * narrowestPage, detailsWidth});
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
