// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/style/spacing.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty("look", u"card"_s);
    m_column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    m_column->setSpacing(spacing::small);
}

PressableCard::PressableCard(QWidget *parent)
    : Card(parent)
{
    setProperty("look", u"pressable"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void PressableCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit pressed();
    else
        Card::mouseReleaseEvent(event);
}

void PressableCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit pressed();
        break;
    default:
        Card::keyPressEvent(event);
    }
}

} // namespace bangfu
