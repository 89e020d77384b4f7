// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/termusage.h"

#include <QWidget>

class QLabel;
class QListView;

namespace bangfu {

class PageStates;
class SearchBox;
class Session;
class TermCard;
class TermListModel;

/// The terms of the dataset in alphabetical order, and the card of the one that is chosen.
class GlossaryPage final : public QWidget
{
    Q_OBJECT
public:
    explicit GlossaryPage(Session &session, QWidget *parent = nullptr);

    /// Chooses a term, and takes the search away if it hides it. Does nothing for an unknown id.
    void showTerm(const QString &termId);

signals:
    void programmeRequested(const QString &programmeId);
    void bundledDatasetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    void retranslate();
    void takeOverDataset();
    void showState();
    void showChosen();
    void showCount();
    void showCard();

    Session &m_session;
    TermListModel *m_model;
    SearchBox *m_search;
    QListView *m_list;
    QLabel *m_count;
    TermCard *m_card;
    PageStates *m_states;
    QHash<QString, TermUsage> m_usages; ///< of the session's dataset
    QString m_term;                     ///< the chosen one; empty: none
};

} // namespace bangfu
