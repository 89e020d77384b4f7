// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "commandrun.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using bangfu::test::CommandRun;
using bangfu::test::runCommand;

TEST_CASE("The bundled data are valid, and what differs is a finding that is listed")
{
    const CommandRun run = runCommand({u"check"_s});
    CHECK(run.status == 0);
    CHECK(run.messages.isEmpty());
    CHECK(run.output.contains(u"is valid."_s));
    CHECK(run.output.contains(u"observations"_s));
    CHECK(run.output.contains(u"≠"_s));
}

TEST_CASE("Faulty data fail with file and reason")
{
    const QTemporaryDir folder;
    QFile descriptor(folder.filePath(u"datapackage.json"_s));
    REQUIRE(descriptor.open(QIODevice::WriteOnly));
    descriptor.write("{\"name\": \"broken\"");
    descriptor.close();
    const CommandRun run = runCommand({u"check"_s, folder.path()});
    CHECK(run.status == 1);
    CHECK(run.output.isEmpty());
    CHECK(run.messages.contains(folder.path()));
    CHECK(run.messages.contains(u"datapackage.json"_s));
}
