// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bangfu {

/// What stands where nothing is: what could be here, and the way to it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    /// Plain texts; an empty button text hides the button.
    void setTexts(const QString &title, const QString &explanation, const QString &buttonText);

signals:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_explanation;
    QPushButton *m_button;
};

} // namespace bangfu
