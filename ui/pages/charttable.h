// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace bangfu {

class Session;
class TableRowsModel;

/// The figures of the session's chart in rows: its twin for whoever would rather read than look. Of a plain table, the
/// groups or rows that are drawn.
class ChartTable final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartTable(Session &session, QWidget *parent = nullptr);

    /// Works the rows out anew.
    void showFigures();

signals:
    /// The figures are wanted on the page of the table.
    void figuresRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showRows();

    Session &m_session;
    TableRowsModel *m_model;
    QTableView *m_view;
    QLabel *m_refusal;
    QToolButton *m_figures;
};

} // namespace bangfu
