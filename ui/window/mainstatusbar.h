// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace bangfu {

class Session;

/// How many rows are shown of how many, of what; and how far reading is.
class MainStatusBar final : public QStatusBar
{
    Q_OBJECT
public:
    explicit MainStatusBar(Session &session, QWidget *parent = nullptr);

    void retranslate();
    /// How many lines of the table are selected; few are not worth a word.
    void showSelection(int lineCount);
    /// How many of several files are written; nothing while none or one is.
    void showWriting(int done, int all);

signals:
    void cancelWritingRequested();

private:
    void showCounts();
    void showProgress();
    void showFraction();

    Session &m_session;
    QLabel *m_counts;
    QLabel *m_selection;
    QLabel *m_dataset;
    QLabel *m_loading;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    int m_written = 0;
    int m_toWrite = 0; ///< 0 while nothing is written
    QTimer m_poll;     ///< while something is read
};

} // namespace bangfu
