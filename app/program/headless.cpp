// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/headless.h"

#include "cli/chartcommand.h"
#include "cli/checkcommand.h"
#include "cli/listcommand.h"
#include "program/charttools.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>

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
    const QApplication application(argc, argv);
    return runChart(options, chartTools(), streams);
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
        return drawCharts(argc, argv, options, streams);

    const QCoreApplication application(argc, argv);
    return options.command == Command::List ? runList(options, streams) : runCheck(options, streams);
}

} // namespace bangfu
