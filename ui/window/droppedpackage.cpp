// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/droppedpackage.h"

#include "view/filekind.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace bangfu {

using namespace Qt::StringLiterals;

std::optional<QString> droppedPackage(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (!url.isLocalFile())
            continue;
        const QFileInfo file(url.toLocalFile());
        if (file.isDir() || isTableFileName(file.filePath()) || isViewFileName(file.filePath()) ||
            file.fileName() == u"datapackage.json")
            return file.filePath();
    }
    return std::nullopt;
}

} // namespace bangfu
