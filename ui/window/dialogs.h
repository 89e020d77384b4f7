// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace bangfu {

class Actions;
class Session;

// Dialogs that only tell; each deletes itself when closed.

/// Version and licence of the program.
void showAboutDialog(QWidget *parent);
/// Title, version and sources of the open dataset.
void showAboutDataDialog(const Session &session, QWidget *parent);
/// Every action that has a shortcut.
void showShortcutsDialog(const Actions &actions, QWidget *parent);

} // namespace bangfu
