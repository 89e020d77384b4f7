// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/droppedpackage.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace bangfu {

using namespace Qt::StringLiterals;

std::optional<QString> droppedPackage(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        const QFileInfo file(url.toLocalFile());
        if (file.isDir() || file.fileName() == u"datapackage.json")
            return file.filePath();
    }
    return std::nullopt;
}

} // namespace bangfu
