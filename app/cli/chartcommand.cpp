// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chartcommand.h"

#include "cli/chartsubjects.h"
#include "cli/commandsupport.h"

#include <QDir>
#include <QIODevice>
#include <QRegularExpression>

#include <future>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

/// A name that every file system takes, whatever ids a data package has.
QString fileNameOf(const ChartToDraw &chart, const QString &format)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9._-]"_s);
    return QString(chart.name).replace(unsafe, u"_"_s) + u'.' + format;
}

Failure makeFolder(const QString &path, const Phrases &phrases)
{
    if (QDir().mkpath(path))
        return std::nullopt;
    return Error{filledIn(phrases.translate("CommandLine", "The folder \"%1\" cannot be made. Choose another."),
                          {QDir::toNativeSeparators(path)})};
}

void name(const QStringList &written, const Streams &streams)
{
    for (const QString &path : written)
        streams.output.write(QDir::toNativeSeparators(path).toUtf8() + '\n');
}

int failed(const Failure &failure, const Streams &streams)
{
    report(streams, failure->message);
    return ExitFailed;
}

int drawIntoFolder(const LaunchOptions &options, const ChartSubjects &subjects, const ChartDrawing &drawing,
                   const Streams &streams)
{
    if (const Failure failure = makeFolder(options.outputPath, Phrases(outputLanguage(options))))
        return failed(failure, streams);
    int status = subjects.status;
    for (const ChartToDraw &chart : subjects.charts) {
        QStringList written;
        const QString path = QDir(options.outputPath).filePath(fileNameOf(chart, options.chart.format));
        if (const Failure failure = drawing.draw(chart, path, written)) {
            report(streams, chart.name + u": "_s + failure->message);
            status = ExitFailed;
        }
        name(written, streams);
    }
    return status;
}

int drawIntoDocument(const LaunchOptions &options, const ChartSubjects &subjects, const ChartDrawing &drawing,
                     const Streams &streams)
{
    QStringList written;
    QStringList leftOut;
    const Failure failure = drawing.drawDocument(subjects.charts, options.outputPath, written, leftOut);
    for (const QString &each : leftOut)
        report(streams, each);
    name(written, streams);
    if (failure)
        return failed(failure, streams);
    return leftOut.isEmpty() ? subjects.status : ExitFailed;
}

Failure judgeTheme(const ChartOptions &options, const ChartTools &tools, const Phrases &phrases)
{
    // A palette alone is one of the theme that a view names itself.
    const bool isViewsTheme = !options.theme && options.subject == ChartSubject::View;
    if (!tools.judgeTheme || isViewsTheme || (!options.theme && !options.palette))
        return std::nullopt;
    return tools.judgeTheme(options.theme.value_or(QString()), options.palette.value_or(QString()), phrases);
}

} // namespace

int runChart(const LaunchOptions &options, const ChartTools &tools, const Streams &streams)
{
    std::future<ChartSubjects> reading =
        std::async(std::launch::async, [&] { return chartSubjects(options, streams); });
    if (tools.prepare)
        tools.prepare();
    const ChartSubjects subjects = reading.get();
    if (const Failure failure = judgeTheme(options.chart, tools, Phrases(outputLanguage(options)))) {
        report(streams, failure->message);
        return ExitMisused;
    }
    if (subjects.charts.empty())
        return subjects.status;
    const ChartDrawing drawing(options, tools);
    if (options.chart.isDocument)
        return drawIntoDocument(options, subjects, drawing, streams);
    if (options.chart.subject == ChartSubject::All)
        return drawIntoFolder(options, subjects, drawing, streams);

    QStringList written;
    const Failure failure = drawing.draw(subjects.charts.front(), options.outputPath, written);
    if (written.size() > 1)
        name(written, streams);
    return failure ? failed(failure, streams) : int(ExitDone);
}

} // namespace bangfu
