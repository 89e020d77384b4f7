// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchbox.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace bangfu {

using namespace Qt::StringLiterals;

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    // Not the style's clear button: looking for its icon in icon themes takes milliseconds of the start.
    QAction *clearing = addAction(themedIcon(u"close"_s), QLineEdit::TrailingPosition);
    clearing->setObjectName(u"clearSearch"_s);
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearing,
            [clearing](const QString &text) { clearing->setVisible(!text.isEmpty()); });
}

void SearchBox::setPurpose(const QString &purpose)
{
    setPlaceholderText(purpose);
    setAccessibleName(purpose);
}

void SearchBox::showText(const QString &text)
{
    if (text == this->text())
        return;
    {
        const QSignalBlocker blocker(this);
        setText(text);
    }
    findChild<QAction *>(u"clearSearch"_s)->setVisible(!text.isEmpty());
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace bangfu
