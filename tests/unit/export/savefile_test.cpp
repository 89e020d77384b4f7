// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "export/savefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bangfu;

namespace {

const Phrases english(Language::English);

Failure save(const QString &path, const QByteArray &content)
{
    return saveFile(path, english, [&](QIODevice &device) {
        device.write(content);
        return Failure();
    });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

TEST_CASE("A file is written whole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"青岛.csv"_s);
    CHECK_FALSE(save(path, "first").has_value());
    CHECK_FALSE(save(path, "second").has_value());
    CHECK(contentOf(path) == "second");
}

TEST_CASE("If writing fails, what stood there stays, and nothing is left beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data.csv"_s);
    REQUIRE_FALSE(save(path, "old").has_value());
    const Failure failure = saveFile(path, english, [](QIODevice &device) {
        device.write("half");
        return Failure(Error{u"the rest is missing"_s});
    });
    REQUIRE(failure.has_value());
    CHECK(failure->message.contains(u"data.csv\" could not be written: the rest is missing."_s));
    CHECK(contentOf(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList(u"data.csv"_s));
}

TEST_CASE("A missing folder and a folder in place of a file are named")
{
    const QTemporaryDir folder;
    const Failure missing = save(folder.filePath(u"none/data.csv"_s), "x");
    REQUIRE(missing.has_value());
    CHECK(missing->message.contains(u"none\" does not exist"_s));
    const Failure isFolder = save(folder.path(), "x");
    REQUIRE(isFolder.has_value());
    CHECK(isFolder->message == u"\"%1\" is a folder. Name a file in it."_s.arg(folder.path()));
}

TEST_CASE("A full device is reported, and a device is never replaced by a file")
{
    if (!QFile::exists(u"/dev/full"_s))
        return;
    const Failure full = save(u"/dev/full"_s, "x");
    REQUIRE(full.has_value());
    CHECK(full->message.contains(u"/dev/full\" could not be written: No space left on device"_s));
    CHECK_FALSE(save(u"/dev/null"_s, "x").has_value());
    CHECK_FALSE(QFileInfo(u"/dev/null"_s).isFile());
}
