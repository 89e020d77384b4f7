// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/headless.h"

#include "cli/chartcommand.h"
#include "cli/checkcommand.h"
#include "cli/listcommand.h"
#include "program/chartfonts.h"
#include "program/charttools.h"
#include "ui/charts/figurefile.h"
#include "ui/charts/themefile.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <cstdio>
#include <cstdlib>

namespace bangfu {
namespace {

int drawCharts(int &argc, char **argv, const LaunchOptions &options, const Streams &streams)
{
    // Painting text takes fonts, so a QApplication; this platform draws without any display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt would complain on standard error where the system gives no such folder, as on servers and in containers.
    const QTemporaryDir runtimeFolder;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder.path()));
    // The thread that asks first is the main one for Qt, and the data are read on another.
    (void)QThread::currentThread();
    ChartTools tools = chartTools();
    tools.prepare = [&] { (void)new QApplication(argc, argv); }; // for as long as the process lives
    const bool isOne = !options.chart.chart.isEmpty() && options.chart.languages.size() <= 1;
    if (isOne) // of many charts, a later one may need other fonts
        tools.exportFigure = [folder = runtimeFolder.path()](const FigureContent &content, const QString &path,
                                                             const FigureExportOptions &figure) {
            const bool hasOwnTheme = figure.theme.isEmpty() || figureThemeNames().contains(figure.theme);
            if (hasOwnTheme && ownFontsSuffice(content))
                useOwnFontsOnly(folder);
            return exportFigure(content, path, figure);
        };
    return runChart(options, tools, streams);
}

/// Ends the process. Taking apart what the system takes back anyway (application, fonts, dataset) would take as long as
/// painting a small chart.
[[noreturn]] void leave(int status, QFile &output, QTextStream &messages)
{
    output.flush();
    messages.flush();
    std::fflush(nullptr);
    std::_Exit(status);
}

} // namespace

int runHeadless(int &argc, char **argv, const LaunchOptions &options)
{
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return ExitFailed;
    QTextStream messages(stderr);
    const Streams streams{output, messages};
    if (options.command == Command::Chart)
        leave(drawCharts(argc, argv, options, streams), output, messages);

    const QCoreApplication application(argc, argv);
    return options.command == Command::List ? runList(options, streams) : runCheck(options, streams);
}

} // namespace bangfu
