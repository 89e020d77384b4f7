// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "commandrun.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bangfu;
using bangfu::test::CommandRun;
using bangfu::test::runCommand;

namespace {

/// Stands for the painter and notes what it is asked to paint.
struct NotedExport
{
    QStringList paths;
    QString title;
    FigureExportOptions options;
    Failure answer;

    FigureExporter exporter()
    {
        return [this](const FigureContent &content, const QString &path, const FigureExportOptions &how) {
            paths.append(path);
            title = content.title;
            options = how;
            return answer;
        };
    }
};

QString firstChartId()
{
    return runCommand({u"list"_s, u"charts"_s, u"--format"_s, u"csv"_s, u"--columns"_s, u"id"_s})
        .output.section(u"\r\n"_s, 1, 1);
}

} // namespace

TEST_CASE("A chart is painted with its size, scale and theme, in the chosen language")
{
    NotedExport noted;
    const CommandRun run = runCommand({u"chart"_s, firstChartId(), u"--output"_s, u"a.png"_s, u"--size"_s, u"800x600"_s,
                                       u"--scale"_s, u"2"_s, u"--theme"_s, u"dark"_s, u"--language"_s, u"ru"_s},
                                      noted.exporter());
    INFO(run.messages);
    CHECK(run.status == 0);
    CHECK(noted.paths == QStringList(u"a.png"_s));
    CHECK(noted.options.size == QSize(800, 600));
    CHECK(noted.options.scale == 2);
    CHECK(noted.options.theme == u"dark"_s);
    CHECK(noted.title.contains(QRegularExpression(u"[а-я]"_s)));
}

TEST_CASE("A chart that the painter cannot write fails with its reason")
{
    NotedExport noted;
    noted.answer = Error{u"the disk is full"_s};
    const CommandRun run = runCommand({u"chart"_s, firstChartId(), u"--output"_s, u"a.png"_s}, noted.exporter());
    CHECK(run.status == 1);
    CHECK(run.messages.contains(u"the disk is full"_s));
}

TEST_CASE("A chart's data are written without the painter")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data.csv"_s);
    NotedExport noted;
    CHECK(runCommand({u"chart"_s, firstChartId(), u"--output"_s, path}, noted.exporter()).status == 0);
    CHECK(noted.paths.isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readLine() ==
          "position,role,category,series,figure_id,printed,value,low,high,unit,period,source,group\r\n");
}

TEST_CASE("All charts go into a folder that is made, each named on the output")
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"deep/charts"_s);
    NotedExport noted;
    const CommandRun run =
        runCommand({u"chart"_s, u"--all"_s, u"--output"_s, output, u"--format"_s, u"svg"_s}, noted.exporter());
    INFO(run.messages);
    CHECK(run.status == 0);
    CHECK(QDir(output).exists());
    REQUIRE(noted.paths.size() >= 10);
    CHECK(run.output == noted.paths.join(u'\n') + u'\n');
    for (const QString &path : noted.paths)
        CHECK(path.endsWith(u".svg"_s));
}

TEST_CASE("An unknown chart fails, and the nearest ids are named")
{
    const QString id = firstChartId();
    const CommandRun run = runCommand({u"chart"_s, id + u"x"_s, u"--output"_s, u"a.png"_s});
    CHECK(run.status == 1);
    CHECK(run.messages.contains(u"The nearest ids are: "_s + id + u","_s));
}
