// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/windowstate.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace bangfu {

class ChipRow;
class EmptyState;
class ElidedLabel;
class GroupBar;
class ReadingBar;
class RowsTable;
class Session;

/// The table that is browsed, the observations or a plain one: what the query keeps, in its order or in groups.
class TablePage final : public QWidget
{
    Q_OBJECT
public:
    explicit TablePage(Session &session, QWidget *parent = nullptr);

    /// The table itself: its columns, its selection.
    RowsTable &table() { return *m_table; }

signals:
    /// The selected figures, as a chart.
    void chartRequested(const QStringList &figureIds);
    /// The groups that are shown, as a chart.
    void groupChartRequested();
    void exportRequested();
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QWidget *makeHeading();
    void connectSession();
    void connectHeading();
    void showState();
    void showHeading();
    void showTitle();
    void showEmptyState();
    void judgeSelection();
    QString titleText() const;

    Session &m_session;
    ElidedLabel *m_title;
    QToolButton *m_readingButton;
    QToolButton *m_groupButton;
    QToolButton *m_groupChartButton;
    QToolButton *m_chartButton;
    QToolButton *m_columnsButton;
    QToolButton *m_exportButton;
    ReadingBar *m_readingBar;
    GroupBar *m_groupBar;
    ChipRow *m_chips;
    QStackedWidget *m_states;
    RowsTable *m_table;
    EmptyState *m_empty;
    QLabel *m_loading;
};

} // namespace bangfu
