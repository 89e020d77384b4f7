// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace bangfu {

class Session;

/// In what order the session's chart stands, how its numbers are worded, and what is brought out.
class AxisGroup final : public QWidget
{
    Q_OBJECT
public:
    explicit AxisGroup(Session &session, QWidget *parent = nullptr);

    void showChart(const std::optional<FigureContent> &content);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void listEmphases(const FigureContent &content);

    Session &m_session;
    QComboBox *m_order;
    QLabel *m_orderLabel;
    QComboBox *m_scale;
    QLabel *m_scaleLabel;
    QComboBox *m_emphasis;
    QLabel *m_emphasisLabel;
};

} // namespace bangfu
