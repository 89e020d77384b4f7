// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/savequestion.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace bangfu {

using namespace Qt::StringLiterals;

QString askWhereToSave(const SaveQuestion &question, Settings &settings, const FileChooser &chooser, QWidget *window)
{
    QString folder = settings.value(keys::exportFolder);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggestion = u"%1/%2.%3"_s.arg(folder, question.baseName, question.ending);
    const QString filter = u"%1 (*.%2)"_s.arg(question.ending.toUpper(), question.ending);
    QString path = chooser.fileToSave(window, {question.title, suggestion, filter});
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().compare(question.ending, Qt::CaseInsensitive) != 0)
        path += u'.' + question.ending;
    settings.setValue(keys::exportFolder, QFileInfo(path).absolutePath());
    return path;
}

} // namespace bangfu
