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
class GalleryPage;
class GlossaryPage;
class OverviewPage;
class ProgrammesPage;
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
    /// Goes to a programme, or to a term of the glossary, on its page.
    void showProgramme(const QString &programmeId);
    void showTerm(const QString &termId);
    void setFiltersWanted(bool isWanted);
    void setDetailsWanted(bool isWanted);
    void resetPanes();
    /// Gives the keyboard to what the page is about, where it says what that is.
    void focusPage();
    /// Takes the keyboard to the next pane that is shown.
    void focusNextPane();

    // Null until first shown.
    OverviewPage *overviewPage() const { return m_overview; }
    ProgrammesPage *programmesPage() const { return m_programmes; }
    TablePage *tablePage() const { return m_table; }
    GalleryPage *galleryPage() const { return m_gallery; }
    ChartPage *chartPage() const { return m_chart; }
    ChecksPage *checksPage() const { return m_checks; }
    GlossaryPage *glossaryPage() const { return m_glossary; }

signals:
    void pageChanged(bangfu::PageId page);
    void overviewBuilt();
    void programmesBuilt();
    void tableBuilt();
    void galleryBuilt();
    void chartBuilt();
    void checksBuilt();
    void glossaryBuilt();
    void detailsCloseRequested();

private:
    QWidget *builtPage(PageId page);
    template <typename Page>
    QWidget *built(Page *&page, void (Workspace::*isBuilt)());
    bool hasDetails() const;
    void showPanes();

    Session &m_session;
    QWidget *m_filtersHolder;
    QStackedWidget *m_stack;
    QWidget *m_detailsHolder;
    FacetPane *m_filters = nullptr;
    FigureCard *m_details = nullptr;
    OverviewPage *m_overview = nullptr;
    ProgrammesPage *m_programmes = nullptr;
    TablePage *m_table = nullptr;
    GalleryPage *m_gallery = nullptr;
    ChartPage *m_chart = nullptr;
    ChecksPage *m_checks = nullptr;
    GlossaryPage *m_glossary = nullptr;
    PageId m_page = PageId::Overview;
    bool m_areFiltersWanted = true;
    bool m_areDetailsWanted = true;
};

} // namespace bangfu
