// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/query.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace bangfu {

class Session;

/// By which columns the rows of the table are grouped, and what is worked out for each group.
class GroupBar final : public QWidget
{
    Q_OBJECT
public:
    explicit GroupBar(Session &session, QWidget *parent = nullptr);

signals:
    void expandRequested(bool areExpanded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void offerColumns();
    void offerMeasures();
    void showQuery();
    void showAnswer();
    void applyChoice();

    Session &m_session;
    QLabel *m_byLabel;
    QComboBox *m_first;
    QLabel *m_thenLabel;
    QComboBox *m_second;
    QLabel *m_measureLabel;
    QComboBox *m_measure;
    QComboBox *m_number;
    QToolButton *m_expand;
    QToolButton *m_collapse;
    QLabel *m_refusal;
};

} // namespace bangfu
