// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programmes/programmespage.h"

#include "models/programmetreemodel.h"
#include "session/session.h"
#include "ui/pages/pagestates.h"
#include "ui/pages/programmes/programmecard.h"
#include "ui/pages/programmes/programmelist.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 340;
constexpr int narrowestList = 220;
constexpr int cardWidth = 640;

} // namespace

ProgrammesPage::ProgrammesPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new ProgrammeList(session))
    , m_card(new ProgrammeCard(session))
    , m_states(nullptr)
{
    setObjectName(u"programmesPage"_s);
    auto *content = new QSplitter;
    content->setHandleWidth(1);
    content->setChildrenCollapsible(false);
    m_list->setMinimumWidth(narrowestList);
    content->addWidget(m_list);
    content->addWidget(m_card);
    content->setStretchFactor(1, 1);
    content->setSizes({listWidth, cardWidth});
    m_states = new PageStates(session, u"programmes"_s, content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
    connect(m_list, &ProgrammeList::programmeChosen, this, &ProgrammesPage::showCard);
    connect(m_card, &ProgrammeCard::programmeRequested, this, &ProgrammesPage::showProgramme);
    connect(m_card, &ProgrammeCard::termRequested, this, &ProgrammesPage::termRequested);
    connect(m_card, &ProgrammeCard::figuresRequested, this, &ProgrammesPage::figuresRequested);
    connect(m_states, &PageStates::bundledDatasetRequested, this, &ProgrammesPage::bundledDatasetRequested);
    connect(&session, &Session::datasetChanged, this, &ProgrammesPage::showState);
    connect(&session, &Session::languageChanged, this, &ProgrammesPage::showState);
    showState();
}

void ProgrammesPage::showProgramme(const QString &programmeId)
{
    m_list->choose(programmeId);
}

void ProgrammesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    if (event->type() == QEvent::PaletteChange)
        showCard();
    QWidget::changeEvent(event);
}

void ProgrammesPage::showState()
{
    m_list->showProgrammes();
    showCard();
    if (!m_session.dataset())
        m_states->showNoData();
    else if (m_session.dataset()->records().programmes.empty())
        m_states->showAbsence(
            {tr("No programmes"), tr("The programmes of a data package are shown here; this one names none.")});
    else
        m_states->showContent();
}

void ProgrammesPage::showCard()
{
    if (m_session.dataset())
        m_card->showReading(
            programmeReading(*m_session.dataset(), m_list->model().tree(), m_list->programme(), m_session.phrases()));
    else
        m_card->showReading(std::nullopt);
}

} // namespace bangfu
