// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bangfu {

class PageStates;
class ProgrammeCard;
class ProgrammeList;
class Session;

/// All programmes as a tree, and the card of the one that is chosen.
class ProgrammesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgrammesPage(Session &session, QWidget *parent = nullptr);

    /// Does nothing for an unknown id.
    void showProgramme(const QString &programmeId);

signals:
    void termRequested(const QString &termId);
    /// The table of the figures of a programme and of everything below it is asked for.
    void figuresRequested(const QString &programmeId);
    void bundledDatasetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void showCard();

    Session &m_session;
    ProgrammeList *m_list;
    ProgrammeCard *m_card;
    PageStates *m_states;
};

} // namespace bangfu
