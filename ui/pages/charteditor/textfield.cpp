// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charteditor/textfield.h"

#include "ui/pages/charteditor/chartediting.h"
#include "ui/style/spacing.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>

namespace bangfu {

TextField::TextField(const QString &name, Lines lines, int shownLines)
    : m_lines(lines)
    , m_shownLines(shownLines)
{
    setObjectName(name);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(3);
    leaveUndoToWindow(*this);
    fitHeight();
    connect(this, &QPlainTextEdit::textChanged, this, [this] { emit edited(toPlainText()); });
}

void TextField::showText(const QString &text)
{
    if (text == toPlainText())
        return;
    const QSignalBlocker blocker(this);
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_lines == Lines::One) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    insertPlainText(m_lines == Lines::One ? text.simplified() : text);
}

void TextField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void TextField::fitHeight()
{
    setFixedHeight(m_shownLines * QFontMetrics(font()).lineSpacing() + 2 * spacing::small);
}

} // namespace bangfu
