// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "commandrun.h"
#include "export/displaywidth.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bangfu;
using bangfu::test::CommandRun;
using bangfu::test::runCommand;

namespace {

QStringList lines(const QString &text)
{
    QStringList result = text.split(u'\n');
    result.removeLast();
    return result;
}

} // namespace

TEST_CASE("The observations are listed as CSV with the columns that scripts rely on")
{
    const CommandRun run = runCommand({u"list"_s, u"observations"_s, u"--format"_s, u"csv"_s});
    CHECK(run.status == 0);
    CHECK(run.messages.isEmpty());
    CHECK(run.output.startsWith(
        u"id,source_id,line,printed,value,low,high,relation,unit_id,period,time_nature,kind,status,place_id,place,"
        "counterpart_id,programme_id,programme,indicator_id,indicator,population_id,theme,"_s));
    CHECK(lines(run.output).size() > 50);
}

TEST_CASE("Filters, search, sorting and columns work together")
{
    const CommandRun run =
        runCommand({u"list"_s, u"observations"_s, u"--format"_s, u"csv"_s, u"--where"_s, u"unit_id=CNY"_s,
                    u"--search"_s, u"青岛"_s, u"--sort"_s, u"value:desc"_s, u"--columns"_s, u"value,unit_id"_s});
    CHECK(run.status == 0);
    const QStringList rows = lines(run.output).mid(1);
    REQUIRE(rows.size() > 3);
    double previous = rows.first().section(u',', 0, 0).toDouble();
    for (const QString &row : rows) {
        CHECK(row.section(u',', 1).trimmed() == u"CNY"_s);
        const double value = row.section(u',', 0, 0).toDouble();
        CHECK(value <= previous);
        previous = value;
    }
}

TEST_CASE("The table for people has titles in their language and fits the terminal")
{
    qputenv("COLUMNS", "80");
    const CommandRun run = runCommand({u"list"_s, u"sources"_s, u"--language"_s, u"zh"_s});
    qunsetenv("COLUMNS");
    CHECK(run.status == 0);
    for (const QString &line : lines(run.output))
        CHECK(displayWidth(line) <= 80);
    CHECK(lines(run.output)[1].startsWith(u"─"_s));
}

TEST_CASE("Groups are counted, and sorted by their count")
{
    const CommandRun run = runCommand({u"list"_s, u"observations"_s, u"--format"_s, u"csv"_s, u"--group"_s,
                                       u"source_id"_s, u"--count"_s, u"--sort"_s, u"count:desc"_s});
    CHECK(run.status == 0);
    const QStringList rows = lines(run.output);
    CHECK(rows.first().trimmed() == u"source_id,count"_s);
    int previous = 1'000'000;
    for (const QString &row : rows.mid(1)) {
        const int count = row.section(u',', 1).trimmed().toInt();
        CHECK(count <= previous);
        previous = count;
    }
}

TEST_CASE("A sum that would mislead is refused with the reason")
{
    const CommandRun all = runCommand({u"list"_s, u"observations"_s, u"--sum"_s, u"value"_s});
    CHECK(all.status == 1);
    CHECK(all.output.isEmpty());
    CHECK(all.messages.contains(u"--where"_s));
    const CommandRun grouped =
        runCommand({u"list"_s, u"observations"_s, u"--group"_s, u"source_id"_s, u"--sum"_s, u"value"_s});
    CHECK(grouped.status == 1);
    CHECK(grouped.messages.contains(u"000: "_s));
}

TEST_CASE("A sum of what can be summed is exact")
{
    const CommandRun one =
        runCommand({u"list"_s, u"observations"_s, u"--format"_s, u"csv"_s, u"--where"_s, u"relation=eq"_s, u"--where"_s,
                    u"unit_id=CNY"_s, u"--group"_s, u"id"_s, u"--sum"_s, u"value"_s});
    CHECK(one.status == 0);
    CHECK(one.output.startsWith(u"id,count,sum\r\n"_s));
    CHECK(one.output.contains(u",1,"_s));
}

TEST_CASE("An unknown column is misuse, and the known ones are named")
{
    const CommandRun run = runCommand({u"list"_s, u"places"_s, u"--sort"_s, u"colour"_s});
    CHECK(run.status == 2);
    CHECK(run.output.isEmpty());
    CHECK(run.messages.contains(u"no column \"colour\""_s));
    CHECK(run.messages.contains(u"id, name, level"_s));
    CHECK(runCommand({u"list"_s, u"places"_s, u"--group"_s, u"level"_s, u"--sort"_s, u"name"_s}).status == 2);
}

TEST_CASE("Nothing found is said, and is no failure")
{
    const CommandRun run = runCommand({u"list"_s, u"places"_s, u"--format"_s, u"csv"_s, u"--search"_s, u"xyzzy"_s});
    CHECK(run.status == 0);
    CHECK(lines(run.output).size() == 1);
    CHECK(run.messages.contains(u"No row matches."_s));
}

TEST_CASE("A missing package fails with its path")
{
    const CommandRun run = runCommand({u"list"_s, u"places"_s, u"--data"_s, u"/nowhere/at/all"_s});
    CHECK(run.status == 1);
    CHECK(run.output.isEmpty());
    CHECK(run.messages.contains(u"/nowhere/at/all"_s));
}

TEST_CASE("The result goes into the file that is named, or the failure is explained")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"places.json"_s);
    const CommandRun run = runCommand({u"list"_s, u"places"_s, u"--output"_s, path});
    CHECK(run.status == 0);
    CHECK(run.output.isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("[\n  {\"id\": "));

    const CommandRun failed = runCommand({u"list"_s, u"places"_s, u"--output"_s, folder.filePath(u"none/a.csv"_s)});
    CHECK(failed.status == 1);
    CHECK(failed.messages.contains(u"does not exist"_s));
}
