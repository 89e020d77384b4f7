// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include <vector>

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Shows the pages by their icons alone where their names would not fit.
    void fitPages();
    QToolButton *addMenuButton(const QString &name, const QString &iconName);

    std::vector<QToolButton *> m_pages;
    SearchBox *m_search;
    QToolButton *m_language;
    QToolButton *m_appearance;
};

} // namespace bangfu
