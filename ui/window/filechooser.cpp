// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filechooser.h"

#include <QFileDialog>

namespace bangfu {

FileChooser dialogFileChooser()
{
    FileChooser chooser;
    chooser.folderToOpen = [](QWidget *parent, const QString &title, const QString &folder) {
        return QFileDialog::getExistingDirectory(parent, title, folder);
    };
    chooser.fileToOpen = [](QWidget *parent, const FileChooser::OpenRequest &request) {
        return QFileDialog::getOpenFileName(parent, request.title, request.folder, request.filter);
    };
    chooser.fileToSave = [](QWidget *parent, const FileChooser::SaveRequest &request) {
        return QFileDialog::getSaveFileName(parent, request.title, request.suggestedPath, request.filter);
    };
    return chooser;
}

} // namespace bangfu
