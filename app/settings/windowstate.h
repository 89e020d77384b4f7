// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <optional>
#include <vector>

namespace bangfu {

/// Width, place and visibility of one column of a table.
struct ColumnLayout
{
    QString name;  ///< machine name of the column
    int width = 0; ///< logical pixels
    bool isShown = true;

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

/// How the window was left: apart from the preferences, because resetting the layout must not touch those.
struct WindowState
{
    QByteArray geometry; ///< of QWidget::saveGeometry(); empty: none
    QByteArray splitter; ///< of QSplitter::saveState(); empty: none
    QString page;        ///< object name of the page; empty: the first
    bool hasFilters = true;
    bool hasDetails = true;
    std::vector<ColumnLayout> columns; ///< in their visual order; empty: the order of the table

    friend bool operator==(const WindowState &, const WindowState &) = default;
};

/// Entries that are missing or make no sense read as the defaults; the sound ones beside them are kept.
WindowState readWindowState(const QSettings &store);
void writeWindowState(QSettings &store, const WindowState &state);

} // namespace bangfu
