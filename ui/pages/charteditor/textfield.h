// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace bangfu {

/// A field for a text of a chart that wraps; what is typed is announced letter by letter. Tab goes to the next field,
/// and undoing is left to the window.
class TextField final : public QPlainTextEdit
{
    Q_OBJECT
public:
    enum class Lines { One, Several }; ///< whether a text may have paragraphs

    TextField(const QString &name, Lines lines, int shownLines);

    /// Shows a text that was changed elsewhere, without announcing it.
    void showText(const QString &text);

signals:
    void edited(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();

    Lines m_lines;
    int m_shownLines;
};

} // namespace bangfu
