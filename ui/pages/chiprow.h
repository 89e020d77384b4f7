// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace bangfu {

class FlowLayout;
class Session;

/// The filters that are on, each as a chip that takes it away; hidden while there is none.
class ChipRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(Session &session, QWidget *parent = nullptr);

    /// Shows the chips of the session's query.
    void showQuery();

private:
    QToolButton *addChip(const QString &text, const QString &toolTip);

    Session &m_session;
    FlowLayout *m_flow;
};

} // namespace bangfu
