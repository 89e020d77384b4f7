// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace bangfu {

/// A bar above a page that says what happened and what to do next; hidden until there is something to say.
class NoticeBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Information, Error };

    /// What the bar says: plain text, never read as HTML.
    struct Notice
    {
        Kind kind = Kind::Information;
        QString text;
        QString details;    ///< shown on demand; empty: none
        QString actionText; ///< the way on, a verb; empty: none
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    void showNotice(const Notice &notice);
    void dismiss();

signals:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyColours();
    void showDetails(bool areShown);
    void toggleDetails();

    Kind m_kind = Kind::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QScrollArea *m_detailsArea;
    QToolButton *m_detailsButton;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace bangfu
