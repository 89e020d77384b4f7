// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "commandrun.h"
#include "dataset/datasetreader.h"
#include "view/viewwriter.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bangfu;
using bangfu::test::CommandRun;
using bangfu::test::runCommand;

namespace {

/// Stands for the painter and the writer of documents, and notes what they are asked to write.
struct NotedExport
{
    QStringList paths;
    QString title;
    FigureContent content;
    std::size_t documentFigures = 0;
    FigureExportOptions options;
    Failure answer;

    ChartTools tools()
    {
        ChartTools tools;
        tools.exportFigure = [this](const FigureContent &drawn, const QString &path, const FigureExportOptions &how) {
            paths.append(path);
            content = drawn;
            title = drawn.title;
            options = how;
            return answer;
        };
        tools.writeDocument = [this](const OfficeDocument &document, const QString &path,
                                     const FigureExportOptions &how, const Phrases &) {
            paths.append(path);
            documentFigures = document.figures.size();
            options = how;
            return answer;
        };
        tools.judgeTheme = [](const QString &theme, const QString &, const Phrases &) {
            return theme == u"neon" ? Failure(Error{u"no theme neon"_s}) : Failure();
        };
        return tools;
    }
};

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

/// A view of a bundled chart, as a person has changed it.
SavedView changedView()
{
    const DatasetPointer dataset = readDataset(bundledDatasetPath()).dataset;
    SavedView view;
    view.dataset = {dataset->records().name, dataset->records().version, {}};
    view.chart = chartSpecOf(dataset->records().charts.front()).value();
    view.chart->title = {u"标题"_s, u"Заголовок"_s, u"A title of my own"_s};
    view.chart->presentation.theme = u"dark"_s;
    view.chart->presentation.size = {1000, 1000};
    view.chart->presentation.language = Language::Russian;
    return view;
}

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
                                      noted.tools());
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
    const CommandRun run = runCommand({u"chart"_s, firstChartId(), u"--output"_s, u"a.png"_s}, noted.tools());
    CHECK(run.status == 1);
    CHECK(run.messages.contains(u"the disk is full"_s));
}

TEST_CASE("A chart's data are written without the painter")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data.csv"_s);
    NotedExport noted;
    CHECK(runCommand({u"chart"_s, firstChartId(), u"--output"_s, path}, noted.tools()).status == 0);
    CHECK(noted.paths.isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readLine() ==
          "position,role,category,series,figure_id,printed,value,low,high,unit,period,place,source,group\r\n");
}

TEST_CASE("All charts go into a folder that is made, each named on the output")
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"deep/charts"_s);
    NotedExport noted;
    const CommandRun run =
        runCommand({u"chart"_s, u"--all"_s, u"--output"_s, output, u"--format"_s, u"svg"_s}, noted.tools());
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

TEST_CASE("A view is drawn as it is presented, unless the options say otherwise")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.bangfu"_s);
    const QString view = written(folder, u"a.bangfu"_s, viewText(changedView(), path));
    NotedExport noted;
    const CommandRun run = runCommand({u"chart"_s, view, u"--output"_s, u"a.svg"_s}, noted.tools());
    INFO(run.messages);
    CHECK(run.status == 0);
    CHECK(run.messages == QString());
    CHECK(noted.title == u"Заголовок"_s);
    CHECK(noted.options.theme == u"dark"_s);
    CHECK(noted.options.size == QSize(1000, 1000));
    CHECK(runCommand({u"chart"_s, view, u"--output"_s, u"a.svg"_s, u"--language"_s, u"zh"_s, u"--theme"_s, u"print"_s,
                      u"--size"_s, u"4:3"_s},
                     noted.tools())
              .status == 0);
    CHECK(noted.title == u"标题"_s);
    CHECK(noted.options.theme == u"print"_s);
    CHECK(noted.options.size == QSize(1200, 900));
}

TEST_CASE("Views that cannot be drawn say why")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.bangfu"_s);
    const auto message = [&](const SavedView &view) {
        const CommandRun run = runCommand({u"chart"_s, written(folder, u"a.bangfu"_s, viewText(view, path)),
                                           u"--output"_s, u"a.svg"_s, u"--language"_s, u"en"_s},
                                          NotedExport().tools());
        CHECK(run.status == 1);
        return run.messages;
    };
    SavedView view = changedView();
    view.chart->items.front().figureId = u"gone"_s;
    CHECK(message(view).contains(u"gone"_s));
    view.chart.reset();
    CHECK(message(view).contains(u"holds no chart"_s));
    const CommandRun newer =
        runCommand({u"chart"_s, written(folder, u"b.bangfu"_s, "{\"format\": \"bangfu-view\", \"version\": 9}"),
                    u"--output"_s, u"a.svg"_s},
                   NotedExport().tools());
    CHECK(newer.status == 1);
    CHECK(newer.messages.contains(u"newer Bangfu: version 9"_s));
    CHECK(runCommand({u"chart"_s, u"nowhere.bangfu"_s, u"--output"_s, u"a.svg"_s}, NotedExport().tools()).status == 1);
}

TEST_CASE("A view made with another version of the dataset is drawn, and a warning given")
{
    const QTemporaryDir folder;
    SavedView view = changedView();
    view.dataset.version = u"0.0.1"_s;
    const QString path = folder.filePath(u"a.bangfu"_s);
    NotedExport noted;
    const CommandRun run = runCommand(
        {u"chart"_s, written(folder, u"a.bangfu"_s, viewText(view, path)), u"--output"_s, u"a.svg"_s}, noted.tools());
    CHECK(run.status == 0);
    CHECK(noted.paths.size() == 1);
    CHECK(run.messages.contains(u"0.0.1"_s));
}

TEST_CASE("Several languages give a file each, named by the language")
{
    NotedExport noted;
    const CommandRun run = runCommand(
        {u"chart"_s, firstChartId(), u"--output"_s, u"out/a.b.png"_s, u"--language"_s, u"zh,ru,en"_s}, noted.tools());
    CHECK(run.status == 0);
    CHECK(noted.paths == QStringList{u"out/a.b-zh.png"_s, u"out/a.b-ru.png"_s, u"out/a.b-en.png"_s});
    CHECK(run.output == u"out/a.b-zh.png\nout/a.b-ru.png\nout/a.b-en.png\n"_s);
}

TEST_CASE("All charts fit into one presentation")
{
    NotedExport noted;
    const CommandRun run =
        runCommand({u"chart"_s, u"--all"_s, u"--output"_s, u"deck.pptx"_s, u"--size"_s, u"4:3"_s}, noted.tools());
    INFO(run.messages);
    CHECK(run.status == 0);
    CHECK(noted.paths == QStringList(u"deck.pptx"_s));
    CHECK(noted.documentFigures == readDataset(bundledDatasetPath()).dataset->records().charts.size());
    CHECK(noted.options.size == QSize(1200, 900));
}

TEST_CASE("Columns of a file are drawn, of the rows that are wanted")
{
    const QTemporaryDir folder;
    const QString path =
        written(folder, u"t.csv"_s, "year,town,value\n2018,A,1\n2019,A,2\n2020,A,4\n2018,B,100\n2019,B,\n2020,B,7\n");
    NotedExport noted;
    const QStringList line{u"chart"_s, path, u"--output"_s, u"a.png"_s, u"--x"_s, u"year"_s, u"--y"_s, u"value"_s};
    const CommandRun run = runCommand(line + QStringList{u"--where"_s, u"town=A"_s}, noted.tools());
    INFO(run.messages);
    CHECK(run.status == 0);
    REQUIRE(noted.content.denseSeries.size() == 1);
    CHECK(noted.content.denseSeries[0].values == std::vector<double>{1, 2, 4});
    CHECK(runCommand(line + QStringList{u"--series"_s, u"town"_s}, noted.tools()).status == 0);
    CHECK(noted.content.denseSeries.size() == 2);

    const QString csv = folder.filePath(u"out.json"_s);
    CHECK(runCommand({u"chart"_s, path, u"--output"_s, csv, u"--x"_s, u"year"_s, u"--y"_s, u"value"_s, u"--where"_s,
                      u"town=A"_s},
                     noted.tools())
              .status == 0);
    QFile json(csv);
    REQUIRE(json.open(QIODevice::ReadOnly));
    CHECK(json.readAll().count("\"value\"") == 3);
}

TEST_CASE("Unknown columns and themes are misuse, and told with what there is")
{
    const QTemporaryDir folder;
    const QString path = written(folder, u"t.csv"_s, "year,value\n2018,1\n2019,2\n2020,4\n");
    const CommandRun column =
        runCommand({u"chart"_s, path, u"--output"_s, u"a.png"_s, u"--x"_s, u"yaer"_s, u"--y"_s, u"value"_s},
                   NotedExport().tools());
    CHECK(column.status == 2);
    CHECK(column.messages.contains(u"no column \"yaer\". The nearest are: year, value."_s));
    const CommandRun theme = runCommand(
        {u"chart"_s, firstChartId(), u"--output"_s, u"a.png"_s, u"--theme"_s, u"neon"_s}, NotedExport().tools());
    CHECK(theme.status == 2);
    CHECK(theme.messages.contains(u"no theme neon"_s));
}
