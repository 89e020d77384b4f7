// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/droppedpackage.h"

#include "catch.h"

#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

using namespace bangfu;
using namespace Qt::StringLiterals;

TEST_CASE("A folder, a package descriptor, a table or a view can be dropped, other things cannot", "[window]")
{
    const QTemporaryDir folder;
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/"_s), QUrl::fromLocalFile(folder.path())});
    CHECK(droppedPackage(data) == folder.path());
    data.setUrls({QUrl::fromLocalFile(folder.filePath(u"datapackage.json"_s))});
    CHECK(droppedPackage(data) == folder.filePath(u"datapackage.json"_s));
    data.setUrls({QUrl::fromLocalFile(folder.filePath(u"notes.pdf"_s))});
    CHECK(!droppedPackage(data));
    data.setUrls({QUrl(u"https://example.org/table.csv"_s), QUrl::fromLocalFile(folder.filePath(u"Persons.CSV"_s))});
    CHECK(droppedPackage(data) == folder.filePath(u"Persons.CSV"_s));
    data.setUrls({QUrl::fromLocalFile(folder.filePath(u"income.bangfu"_s))});
    CHECK(droppedPackage(data) == folder.filePath(u"income.bangfu"_s));
    data.clear();
    CHECK(!droppedPackage(data));
}
