// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace bangfu {

/// How files and folders are asked for; tests answer in the place of dialogs. An empty answer means none was chosen.
struct FileChooser
{
    struct SaveRequest
    {
        QString title;
        QString suggestedPath;
        QString filter; ///< such as "CSV (*.csv)"
    };

    struct OpenRequest
    {
        QString title;
        QString folder;
        QString filter; ///< such as "Tables (*.csv *.tsv)"
    };

    std::function<QString(QWidget *parent, const QString &title, const QString &folder)> folderToOpen;
    std::function<QString(QWidget *parent, const OpenRequest &request)> fileToOpen;
    std::function<QString(QWidget *parent, const SaveRequest &request)> fileToSave;
};

/// Asks with the dialogs of the system.
FileChooser dialogFileChooser();

} // namespace bangfu
