// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace bangfu {

class Session;

/// How many figures are shown of how many, of which dataset; and how far the reading of a package is.
class MainStatusBar final : public QStatusBar
{
    Q_OBJECT
public:
    explicit MainStatusBar(Session &session, QWidget *parent = nullptr);

    void retranslate();

private:
    void showCounts();
    void showProgress();

    Session &m_session;
    QLabel *m_counts;
    QLabel *m_dataset;
    QLabel *m_loading;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace bangfu
