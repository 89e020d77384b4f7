// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/pageid.h"

#include <QSplitter>

class QStackedWidget;

namespace bangfu {

class ChartPage;
class ChecksPage;
class FacetPane;
class FigureCard;
class OverviewPage;
class Session;
class TablePage;

/// The pages with the filters at their left and the card of the selected figure at their right.
///
/// A page or pane is built when it is first shown, so that the first window does not wait for the others.
class Workspace final : public QSplitter
{
    Q_OBJECT
public:
    explicit Workspace(Session &session, QWidget *parent = nullptr);

    PageId page() const { return m_page; }
    void showPage(PageId page);
    void setFiltersWanted(bool isWanted);
    void setDetailsWanted(bool isWanted);
    void resetPanes();
    /// Takes the keyboard to the next pane that is shown.
    void focusNextPane();

    // Null until first shown.
    OverviewPage *overviewPage() const { return m_overview; }
    TablePage *tablePage() const { return m_table; }
    ChartPage *chartPage() const { return m_chart; }
    ChecksPage *checksPage() const { return m_checks; }

signals:
    void pageChanged(bangfu::PageId page);
    void overviewBuilt();
    void tableBuilt();
    void chartBuilt();
    void checksBuilt();
    void detailsCloseRequested();

private:
    QWidget *builtPage(PageId page);
    void showPanes();

    Session &m_session;
    QWidget *m_filtersHolder;
    QStackedWidget *m_stack;
    QWidget *m_detailsHolder;
    FacetPane *m_filters = nullptr;
    FigureCard *m_details = nullptr;
    OverviewPage *m_overview = nullptr;
    TablePage *m_table = nullptr;
    ChartPage *m_chart = nullptr;
    ChecksPage *m_checks = nullptr;
    PageId m_page = PageId::Overview;
    bool m_areFiltersWanted = true;
    bool m_areDetailsWanted = true;
};

} // namespace bangfu
