// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "core/phrases.h"
#include "ui/style/typescale.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

// %1 window, %2 surface, %3 rule, %4 text, %5 quiet, %6 accent, %7 accent ground, %8 accent text, %9 hover.
constexpr QStringView sheetTemplate = uR"(
QToolBar { background: %1; border: 0; border-bottom: 1px solid %3; padding: 4px 8px; spacing: 4px; }
QToolBar::separator { background: %3; width: 1px; margin: 4px 8px; }
QStatusBar { background: %1; border-top: 1px solid %3; }
QStatusBar::item { border: 0; }
QMenuBar { background: %1; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: %9; }
QMenu { background: %2; border: 1px solid %3; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: %7; }
QMenu::item:disabled { color: %5; }
QMenu::separator { height: 1px; background: %3; margin: 4px; }
QToolTip { background: %2; color: %4; border: 1px solid %3; padding: 4px; }
QCheckBox::indicator:unchecked { border: 1px solid %5; border-radius: 2px; background: %2; width: 13px; height: 13px; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px 7px; min-height: 20px; }
QToolButton:hover, QToolButton:open { background: %9; }
QToolButton:checked { background: %7; color: %6; }
QToolButton:focus { border-color: %6; }
QToolButton:disabled { color: %5; }
QToolButton::menu-indicator { image: none; }
QToolButton[look="link"] { color: %6; padding: 3px 4px; }
QToolButton[look="crumb"] { color: %6; text-align: left; padding: 3px 0; }
QToolButton[look="chip"] { background: %7; color: %6; border-radius: 13px; padding: 2px 10px; }
QToolButton[look="chip"]:hover { border-color: %6; }
QPushButton { background: %2; border: 1px solid %3; border-radius: 4px; padding: 4px 12px; min-height: 20px; }
QPushButton:hover { background: %9; }
QPushButton:focus { border-color: %6; }
QPushButton:disabled { color: %5; }
QPushButton:default { background: %6; color: %8; border-color: %6; }
QPushButton[look="primary"] { background: %6; color: %8; border-color: %6; }
QLineEdit { background: %2; border: 1px solid %3; border-radius: 4px; padding: 3px 6px; min-height: 20px; selection-background-color: %6; selection-color: %8; }
QPlainTextEdit { background: %2; border: 1px solid %3; border-radius: 4px; selection-background-color: %6; selection-color: %8; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: %6; }
QTableView, QListView, QTreeView { background: %2; border: 0; outline: 0; gridline-color: %3; selection-background-color: %7; selection-color: %4; }
QListWidget { border: 1px solid %3; border-radius: 4px; }
QListWidget:focus { border-color: %6; }
QListView[look="facet"] { background: %1; }
QPushButton[look="note"] { background: transparent; border-color: transparent; color: %6; padding: 1px 0; min-height: 16px; text-align: left; }
QPushButton[look="note"]:hover { text-decoration: underline; }
QPushButton[look="note"]:focus { border-color: %6; }
QToolButton[look="toggle"] { border-color: %3; border-radius: 13px; padding: 2px 10px; }
QToolButton[look="toggle"]:hover, QToolButton[look="toggle"]:checked, QToolButton[look="toggle"]:focus { border-color: %6; }
QToolButton[look="begin"] { padding-left: 0; }
QHeaderView { background: %2; border: 0; }
QHeaderView::section { background: %2; color: %5; border: 0; border-bottom: 1px solid %3; padding: 4px 8px; }
QHeaderView::section:hover { color: %4; background: %9; }
QSplitter::handle { background: %3; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QScrollArea { border: 0; background: transparent; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: %3; border-radius: 4px; margin: 1px; }
QScrollBar::handle:hover { background: %5; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QFrame[look="card"] { background: %2; border: 1px solid %3; border-radius: 4px; }
QFrame[look="pressable"] { background: %2; border: 1px solid %3; border-radius: 4px; }
QFrame[look="pressable"]:hover, QFrame[look="pressable"]:focus { border-color: %6; }
QFrame[look="row"] { background: transparent; border: 1px solid transparent; border-radius: 4px; }
QFrame[look="row"]:hover { background: %9; }
QFrame[look="row"]:focus { border-color: %6; }
QFrame[look="rule"] { background: %3; border: 0; max-height: 1px; min-height: 1px; }
QWidget[look="surface"] { background: %2; }
QToolButton[look="section"], QToolButton[look="section"]:checked { text-align: left; background: transparent; color: %4; }
QToolButton[look="section"]:hover { background: %9; }
QLineEdit > QToolButton { border: 0; padding: 0; min-height: 0; background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
)";

} // namespace

QString styleSheetOf(const WindowColours &colours)
{
    return filledIn(sheetTemplate.toString(),
                    {colours.window.name(), colours.surface.name(), colours.rule.name(), colours.text.name(),
                     colours.quiet.name(), colours.accent.name(), colours.accentGround.name(),
                     colours.accentText.name(), colours.hover.name()});
}

void applyTheme(QApplication &application, bool isDark)
{
    const WindowColours &colours = isDark ? darkColours() : lightColours();
    // Fusion draws the same everywhere and takes every colour from the palette.
    if (application.style()->name() != u"fusion" && application.styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(u"fusion"_s));
    QApplication::setFont(bodyFont());
    QApplication::setPalette(paletteOf(colours));
    application.setStyleSheet(styleSheetOf(colours));
}

} // namespace bangfu
