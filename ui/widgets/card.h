// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace bangfu {

/// A surface with a fine edge that holds what belongs together.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    QVBoxLayout &column() { return *m_column; }

private:
    QVBoxLayout *m_column;
};

/// A card that is pressed as a whole: with the mouse, Enter or Space.
class PressableCard final : public Card
{
    Q_OBJECT
public:
    explicit PressableCard(QWidget *parent = nullptr);

signals:
    void pressed();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace bangfu
