// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkresult.h"
#include "session/session.h"

#include <QWidget>

#include <optional>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace bangfu {

class CheckDetails;
class ChecksModel;
class ChecksTable;
class ElidedLabel;
class EmptyState;
class SearchBox;
class VerdictToggles;

/// What of the printed figures adds up and what does not: the checks, and the one that is chosen worked out.
class ChecksPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ChecksPage(Session &session, QWidget *parent = nullptr);

    /// Shows only checks with this verdict; the search there was is dropped.
    void showOnly(Verdict verdict);

signals:
    /// A person asks for the card of a figure; the session has it selected.
    void cardRequested();
    /// A person asks for a table of these figures.
    void figuresRequested(const QStringList &observationIds);
    void bundledDatasetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeading();
    void connectParts();
    void connectSession();
    void retranslate();
    void showChecks();
    void narrow();
    void clearFilters();
    void showState();
    void showEmptyState();
    void showTitle();
    void showCheck(const QString &derivationId);

    Session &m_session;
    ChecksModel *m_model;
    ElidedLabel *m_title;
    SearchBox *m_search;
    VerdictToggles *m_toggles;
    QStackedWidget *m_states;
    QSplitter *m_content;
    ChecksTable *m_table;
    CheckDetails *m_details;
    EmptyState *m_empty;
    QLabel *m_loading;
    QString m_chosenCheck;                ///< the id of the check that is worked out
    std::optional<LoadFailure> m_failure; ///< why there is no data
};

} // namespace bangfu
