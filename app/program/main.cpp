// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/help.h"
#include "cli/streams.h"
#include "program/headless.h"
#include "ui/window/runwindow.h"

#include <QTextStream>

#include <csignal>
#include <cstdio>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int refuse(const Error &error, const Phrases &phrases)
{
    QTextStream(stderr) << u"bangfu: "_s << error.message << u'\n'
                        << phrases.translate("CommandLine", "\"bangfu --help\" says what can be asked.") << u'\n';
    return ExitMisused;
}

int say(const QString &text)
{
    QTextStream(stdout) << text;
    return ExitDone;
}

} // namespace

int main(int argc, char **argv)
{
#ifdef SIGPIPE
    // A reader that has seen enough must not kill the program; the write fails instead.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    const QStringList arguments = argumentsOf(argc, argv);
    const Result<LaunchOptions> parsed = parseCommandLine(arguments);
    const Phrases phrases(languageOfArguments(arguments));
    if (!parsed)
        return refuse(parsed.error(), phrases);
    const LaunchOptions &options = parsed.value();
    if (options.wantsVersion)
        return say(versionText() + u'\n');
    if (options.wantsHelp)
        return say(helpText(options.command, phrases));
    if (options.command == Command::Window)
        return runWindow(argc, argv, options);
    return runHeadless(argc, argv, options);
}
