// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagestates.h"

#include "session/session.h"
#include "ui/widgets/emptystate.h"

namespace bangfu {

PageStates::PageStates(Session &session, const QString &iconName, QWidget *content)
    : m_session(session)
    , m_empty(new EmptyState(iconName))
{
    addWidget(content);
    addWidget(m_empty);
    connect(m_empty, &EmptyState::actionRequested, this, &PageStates::bundledDatasetRequested);
    connect(&session, &Session::openFailed, this, [this](const LoadFailure &failure) {
        m_failure = failure.summary;
        if (!m_session.dataset())
            showNoData();
    });
    connect(&session, &Session::openingChanged, this, [this](bool isOpening) {
        if (isOpening)
            m_failure.clear();
        if (!m_session.dataset())
            showNoData();
    });
}

void PageStates::showContent()
{
    setCurrentIndex(0);
}

void PageStates::showAbsence(const Absence &absence)
{
    m_empty->setTexts(absence.title, absence.explanation, {});
    setCurrentWidget(m_empty);
}

void PageStates::showNoData()
{
    if (m_session.isOpening())
        m_empty->setTexts(tr("Reading the data package"), {}, {});
    else if (!m_failure.isEmpty())
        m_empty->setTexts(tr("The data package could not be opened"), m_failure, tr("Open the bundled dataset"));
    else
        m_empty->setTexts(tr("No data open"), tr("What a data package holds is shown here."),
                          tr("Open the bundled dataset"));
    setCurrentWidget(m_empty);
}

} // namespace bangfu
