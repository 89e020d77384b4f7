// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checks/checkspage.h"

#include "models/checksmodel.h"
#include "ui/pages/checks/checkdetails.h"
#include "ui/pages/checks/checkstable.h"
#include "ui/pages/checks/verdicttoggles.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>

#include <map>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchWidth = 220;
constexpr int tableHeight = 260;
constexpr int detailsHeight = 300;

} // namespace

ChecksPage::ChecksPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ChecksModel(this))
    , m_title(new ElidedLabel(this))
    , m_search(new SearchBox(this))
    , m_toggles(new VerdictToggles(this))
    , m_states(new QStackedWidget(this))
    , m_content(new QSplitter(Qt::Vertical))
    , m_table(new ChecksTable(*m_model))
    , m_details(new CheckDetails(session))
    , m_empty(new EmptyState(u"checks"_s))
    , m_loading(new QLabel)
{
    setObjectName(u"checksPage"_s);
    m_loading->setAlignment(Qt::AlignCenter);
    setQuiet(*m_loading);
    m_content->addWidget(m_table);
    m_content->addWidget(m_details);
    m_content->setChildrenCollapsible(false);
    m_content->setHandleWidth(1);
    m_content->setSizes({tableHeight, detailsHeight});
    for (QWidget *state : std::initializer_list<QWidget *>{m_content, m_empty, m_loading})
        m_states->addWidget(state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, 0);
    column->setSpacing(spacing::small);
    column->addWidget(makeHeading());
    column->addWidget(m_toggles);
    column->addWidget(m_states, 1);
    connectParts();
    connectSession();
    retranslate();
}

QWidget *ChecksPage::makeHeading()
{
    m_title->setObjectName(u"pageTitle"_s);
    setType(*m_title, TypeStep::PageTitle, QFont::DemiBold);
    m_search->setObjectName(u"checksSearch"_s);
    m_search->setFixedWidth(searchWidth);
    auto *heading = new QWidget(this);
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    row->addWidget(m_title, 1);
    row->addWidget(m_search);
    return heading;
}

void ChecksPage::connectParts()
{
    connect(m_search, &SearchBox::textChanged, this, &ChecksPage::narrow);
    connect(m_toggles, &VerdictToggles::chosenChanged, this, &ChecksPage::narrow);
    connect(m_table, &ChecksTable::checkSelected, this, &ChecksPage::showCheck);
    connect(m_details, &CheckDetails::figuresRequested, this, &ChecksPage::figuresRequested);
    connect(m_details, &CheckDetails::figureRequested, this, [this](const QString &id) {
        m_session.selectFigure(id);
        emit cardRequested();
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_session.dataset())
            clearFilters();
        else
            emit bundledDatasetRequested();
    });
}

void ChecksPage::connectSession()
{
    connect(&m_session, &Session::datasetChanged, this, [this] {
        m_failure.reset();
        showChecks();
    });
    connect(&m_session, &Session::languageChanged, this, &ChecksPage::retranslate);
    connect(&m_session, &Session::openingChanged, this, &ChecksPage::showState);
    connect(&m_session, &Session::openFailed, this, [this](const LoadFailure &failure) {
        m_failure = failure;
        showState();
    });
}

void ChecksPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChecksPage::retranslate()
{
    m_search->setPurpose(tr("Search the checks"));
    m_toggles->setAccessibleName(tr("Verdicts"));
    m_table->setAccessibleName(tr("Checks"));
    m_details->setAccessibleName(tr("The chosen check"));
    m_loading->setText(tr("Reading the data package"));
    showChecks();
}

void ChecksPage::showChecks()
{
    if (m_session.dataset())
        m_model->setChecks(m_session.dataset(), m_session.checks(), m_session.phrases());
    narrow();
}

void ChecksPage::narrow()
{
    m_model->setSearch(m_search->text());
    m_model->setVerdicts(m_toggles->chosen());
    std::map<Verdict, int> counts;
    for (const Verdict verdict : {Verdict::Agrees, Verdict::WithinRounding, Verdict::Differs, Verdict::NotCheckable})
        counts[verdict] = m_model->found(verdict);
    m_toggles->showCounts(counts, m_session.phrases());
    m_table->selectCheck(m_chosenCheck);
    showState();
}

void ChecksPage::showOnly(Verdict verdict)
{
    m_toggles->choose({verdict});
    m_search->showText({});
    narrow();
}

void ChecksPage::clearFilters()
{
    m_toggles->choose({});
    m_search->showText({});
    narrow();
}

void ChecksPage::showState()
{
    showTitle();
    for (QWidget *filter : std::initializer_list<QWidget *>{m_search, m_toggles})
        filter->setVisible(m_model->total() > 0);
    if (m_session.dataset() && m_model->rowCount() > 0) {
        m_states->setCurrentWidget(m_content);
    } else if (!m_session.dataset() && m_session.isOpening()) {
        m_states->setCurrentWidget(m_loading);
    } else {
        showEmptyState();
        m_states->setCurrentWidget(m_empty);
    }
}

void ChecksPage::showEmptyState()
{
    if (m_session.dataset() && m_model->total() == 0)
        m_empty->setTexts(tr("No checks"), tr("This dataset states nothing that could be computed from its figures."),
                          {});
    else if (m_session.dataset())
        m_empty->setTexts(tr("No check fits"),
                          tr("No check has all that you ask for. Take a verdict away, or search for fewer words."),
                          tr("Clear the filters"));
    else if (m_failure)
        m_empty->setTexts(tr("The data package could not be opened"), m_failure->summary,
                          tr("Open the bundled dataset"));
    else
        m_empty->setTexts(tr("No data open"),
                          tr("Here stand the checks of a data package: what its figures come to, and what is stated."),
                          tr("Open the bundled dataset"));
}

void ChecksPage::showTitle()
{
    if (!m_session.dataset()) {
        m_title->setFullText(tr("Checks"));
        return;
    }
    m_title->setFullText(tr("%n check(s)", nullptr, m_model->total()) + u" · "_s +
                         tr("%n differ(s)", "of the checks", m_model->total(Verdict::Differs)));
}

void ChecksPage::showCheck(const QString &derivationId)
{
    const CheckResult *check = m_model->check(m_model->rowOf(derivationId));
    if (check)
        m_chosenCheck = derivationId;
    m_details->showCheck(check);
}

} // namespace bangfu
