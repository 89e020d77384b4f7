// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartspec.h"
#include "settings/windowstate.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace bangfu {

class ChipRow;
class EmptyState;
class ElidedLabel;
class FiguresTable;
class Session;
class TypeList;

/// The observations as a table: what the query keeps, in its order.
class TablePage final : public QWidget
{
    Q_OBJECT
public:
    explicit TablePage(Session &session, QWidget *parent = nullptr);

    /// The table itself: its columns, its selection.
    FiguresTable &table() { return *m_table; }

signals:
    void chartRequested(const QStringList &figureIds, bangfu::ChartType type);
    void exportRequested();
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QWidget *makeHeading();
    void showState();
    void showTitle();
    void showEmptyState();
    void judgeSelection();
    QString titleText() const;

    Session &m_session;
    ElidedLabel *m_title;
    QToolButton *m_chartButton;
    TypeList *m_types;
    QToolButton *m_columnsButton;
    QToolButton *m_exportButton;
    ChipRow *m_chips;
    QStackedWidget *m_states;
    FiguresTable *m_table;
    EmptyState *m_empty;
    QLabel *m_loading;
};

} // namespace bangfu
