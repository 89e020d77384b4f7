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
    setClearButtonEnabled(true);
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
    const QSignalBlocker blocker(this);
    setText(text);
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
