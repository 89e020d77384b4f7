// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "settings/windowstate.h"
#include "ui/pages/rowstable.h"
#include "ui/window/filechooser.h"
#include "ui/window/pageid.h"
#include "ui/window/uitranslation.h"

#include <QMainWindow>

namespace bangfu {

class Actions;
class ChartCommands;
class ChartMenu;
class EditMenu;
class Exporter;
class FileMenu;
class HelpMenu;
class LanguageMenu;
class MainStatusBar;
class MainToolBar;
class NoticeBar;
class Opening;
class Session;
class ViewMenu;
class Workspace;

/// The window: wires actions, pages and session together, and remembers how it was left.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    struct Surroundings
    {
        Session &session;
        QSettings &store; ///< of preferences and of the state of the window
        FileChooser chooser;
        bool isSystemDark = false;
    };

    explicit MainWindow(const Surroundings &surroundings);
    ~MainWindow() override;

    void chooseAppearance(Appearance appearance);
    void setLanguage(Language language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Appearance applied(Appearance appearance) const;
    void buildMenus();
    void buildCentre();
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectSession();
    void connectOverview();
    void connectProgrammes();
    void connectTable();
    void connectGallery();
    void connectChart();
    void connectChartActions();
    void connectChecks();
    void connectGlossary();
    void retranslate();
    void updateActions();
    void restoreState();
    void saveState();
    void resetLayout();
    void search(const QString &text);
    void copy(RowsTable::CopyForm form);
    void showOpened();
    void showTitle();
    bool mayClose();
    void toggleFullScreen(bool isFull);

    Session &m_session;
    QSettings &m_store;
    Settings m_settings;
    FileChooser m_chooser;
    bool m_isSystemDark;
    WindowState m_state;
    // Both before any widget, which would otherwise be worded and polished twice.
    UiTranslation m_translation;
    Appearance m_appearance;
    Actions *m_actions;
    FileMenu *m_fileMenu = nullptr;
    EditMenu *m_editMenu = nullptr;
    ViewMenu *m_viewMenu = nullptr;
    ChartMenu *m_chartMenu = nullptr;
    LanguageMenu *m_languageMenu = nullptr;
    HelpMenu *m_helpMenu = nullptr;
    MainToolBar *m_toolBar;
    MainStatusBar *m_statusBar;
    NoticeBar *m_notice;
    Workspace *m_workspace;
    Exporter *m_exporter;
    Opening *m_opening;
    ChartCommands *m_chartCommands;
};

} // namespace bangfu
