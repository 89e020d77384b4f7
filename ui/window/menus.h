// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace bangfu {

class Actions;

// The menus of the window, left to right. They only arrange the actions.

class ExportMenu final : public QMenu
{
    Q_OBJECT
public:
    ExportMenu(const Actions &actions, QWidget *parent);
    void retranslate();
};

class FileMenu final : public QMenu
{
    Q_OBJECT
public:
    FileMenu(const Actions &actions, QWidget *parent);
    void retranslate();

private:
    ExportMenu *m_export;
};

class EditMenu final : public QMenu
{
    Q_OBJECT
public:
    EditMenu(const Actions &actions, QWidget *parent);
    void retranslate();
};

class AppearanceMenu final : public QMenu
{
    Q_OBJECT
public:
    AppearanceMenu(const Actions &actions, QWidget *parent);
    void retranslate();
};

class ViewMenu final : public QMenu
{
    Q_OBJECT
public:
    ViewMenu(const Actions &actions, QWidget *parent);
    void retranslate();

private:
    AppearanceMenu *m_appearance;
};

class ChartMenu final : public QMenu
{
    Q_OBJECT
public:
    ChartMenu(const Actions &actions, QWidget *parent);
    void retranslate();
};

class LanguageMenu final : public QMenu
{
    Q_OBJECT
public:
    LanguageMenu(const Actions &actions, QWidget *parent);
    void retranslate();
};

class HelpMenu final : public QMenu
{
    Q_OBJECT
public:
    HelpMenu(const Actions &actions, QWidget *parent);
    void retranslate();
};

} // namespace bangfu
