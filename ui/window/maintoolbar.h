// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QToolButton;

namespace bangfu {

class Actions;
class SearchBox;

/// Pages, search, language and appearance, always at hand.
class MainToolBar final : public QToolBar
{
    Q_OBJECT
public:
    MainToolBar(const Actions &actions, QWidget *parent);

    SearchBox &search() { return *m_search; }
    /// Shows the name of the language on its button.
    void showLanguage(const QString &nativeName);
    void retranslate();

private:
    QToolButton *addMenuButton(const QString &name, const QString &iconName);

    SearchBox *m_search;
    QToolButton *m_language;
    QToolButton *m_appearance;
};

} // namespace bangfu
