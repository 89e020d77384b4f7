// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/savedview.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace bangfu {

class Session;

/// What is drawn of a plain table: its groups, or columns of it as lines or points.
class ColumnsGroup final : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsGroup(Session &session, QWidget *parent = nullptr);

    void showChart();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void listColumns();
    void takeKind();
    void takeColumns();

    Session &m_session;
    QComboBox *m_kind;
    QLabel *m_kindLabel;
    QComboBox *m_across;
    QLabel *m_acrossLabel;
    QComboBox *m_value;
    QLabel *m_valueLabel;
    QComboBox *m_series;
    QLabel *m_seriesLabel;
};

} // namespace bangfu
