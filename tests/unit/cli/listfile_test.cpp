// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "commandrun.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bangfu;
using bangfu::test::CommandRun;
using bangfu::test::runCommand;

namespace {

/// A file of its own for each test.
class TableFile
{
public:
    explicit TableFile(const QByteArray &bytes)
        : path(m_folder.filePath(u"register.csv"_s))
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

private:
    QTemporaryDir m_folder;

public:
    const QString path;
};

QString listed(const QString &path, const QStringList &options)
{
    const CommandRun run = runCommand(QStringList{u"list"_s, path, u"--format"_s, u"csv"_s} + options);
    CHECK(run.status == 0);
    CHECK(run.messages == QString());
    return run.output;
}

const QByteArray villages = "code,place,year,households,amount\r\n"
                            "000123,青岛,2015,12,10.5\r\n"
                            "000124,安顺,2016,7,\r\n"
                            "000125,青岛,2016,30,0.25\r\n"
                            "000126,Heze,2014,5,-4\r\n";

} // namespace

TEST_CASE("A file is listed as it stands: codes keep their zeros, numbers their value")
{
    const TableFile file(villages);
    CHECK(listed(file.path, {}) == QString::fromUtf8(villages));
}

TEST_CASE("A file is filtered, searched and sorted by true value")
{
    const TableFile file(villages);
    CHECK(listed(file.path, {u"--where"_s, u"place=青岛"_s, u"--sort"_s, u"amount"_s, u"--columns"_s, u"code"_s}) ==
          u"code\r\n000125\r\n000123\r\n"_s);
    CHECK(listed(file.path, {u"--search"_s, u"HEZE"_s, u"--columns"_s, u"code"_s}) == u"code\r\n000126\r\n"_s);
    CHECK(listed(file.path, {u"--where"_s, u"households>=7"_s, u"--where"_s, u"households<=12"_s, u"--columns"_s,
                             u"households"_s}) == u"households\r\n12\r\n7\r\n"_s);
    CHECK(listed(file.path, {u"--sort"_s, u"year:desc"_s, u"--limit"_s, u"2"_s, u"--columns"_s, u"year,code"_s}) ==
          u"year,code\r\n2016,000124\r\n2016,000125\r\n"_s);
}

TEST_CASE("A file is grouped; what is missing is not zero")
{
    const TableFile file(villages);
    CHECK(listed(file.path, {u"--group"_s, u"place"_s, u"--sum"_s, u"amount"_s}) ==
          u"place,count,sum\r\n青岛,2,10.75\r\n安顺,1,\r\nHeze,1,-4\r\n"_s);
    CHECK(listed(file.path, {u"--group"_s, u"place"_s, u"--maximum"_s, u"households"_s, u"--sort"_s, u"maximum:desc"_s,
                             u"--limit"_s, u"1"_s}) == u"place,count,maximum\r\n青岛,2,30\r\n"_s);
}

TEST_CASE("How a file is to be read can be said")
{
    const TableFile file("name;amount\n\xC0\xE1;1,5\n"); // windows-1251
    CHECK(listed(file.path, {u"--encoding"_s, u"windows-1251"_s, u"--delimiter"_s, u";"_s, u"--decimal"_s, u","_s}) ==
          u"name,amount\r\nАб,1.5\r\n"_s);
}

TEST_CASE("What could not be read as it stands is told with its line, and the rest is listed")
{
    const TableFile file("a,b\n1,2\n3\n");
    const CommandRun run = runCommand({u"list"_s, file.path, u"--format"_s, u"csv"_s});
    CHECK(run.status == 0);
    CHECK(run.output == u"a,b\r\n1,2\r\n3,\r\n"_s);
    CHECK(run.messages.contains(file.path));
    CHECK(run.messages.contains(u"Line 3"_s));

    const CommandRun absent = runCommand({u"list"_s, file.path + u"x"_s});
    CHECK(absent.status == 1);
    CHECK(absent.messages.contains(file.path + u"x"_s));
}
