// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/droppedpackage.h"

#include "catch.h"

#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

using namespace bangfu;
using namespace Qt::StringLiterals;

TEST_CASE("A folder or a package descriptor can be dropped, other things cannot", "[window]")
{
    const QTemporaryDir folder;
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/"_s), QUrl::fromLocalFile(folder.path())});
    CHECK(droppedPackage(data) == folder.path());
    data.setUrls({QUrl::fromLocalFile(folder.filePath(u"datapackage.json"_s))});
    CHECK(droppedPackage(data) == folder.filePath(u"datapackage.json"_s));
    data.setUrls({QUrl::fromLocalFile(folder.filePath(u"notes.txt"_s))});
    CHECK(!droppedPackage(data));
    data.clear();
    CHECK(!droppedPackage(data));
}
