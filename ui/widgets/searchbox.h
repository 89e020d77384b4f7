// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace bangfu {

/// A field to search in, with its sign and a button to clear it; Escape clears it too.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// What can be searched here: shown while the box is empty, and read out by screen readers.
    void setPurpose(const QString &purpose);

    /// Shows a text that was set elsewhere, without announcing it.
    void showText(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace bangfu
