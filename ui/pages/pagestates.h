// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace bangfu {

class EmptyState;
class Session;
struct LoadFailure;

/// The states of a page: its content while there are data for it; else that they are being read, that reading them
/// failed, that none are open, or that the open package has none for this page.
class PageStates final : public QStackedWidget
{
    Q_OBJECT
public:
    /// What to say where the open package has nothing for the page.
    struct Absence
    {
        QString title;
        QString explanation;
    };

    PageStates(Session &session, const QString &iconName, QWidget *content);

    void showContent();
    void showAbsence(const Absence &absence);
    /// For as long as no data are open.
    void showNoData();

signals:
    void bundledDatasetRequested();

private:
    Session &m_session;
    EmptyState *m_empty;
    QString m_failure; ///< why the last package could not be opened
};

} // namespace bangfu
