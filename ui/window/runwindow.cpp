// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/runwindow.h"

#include "session/session.h"
#include "ui/widgets/eventloopwatch.h"
#include "ui/widgets/firstpaintreport.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QTextStream>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int darkestLightWindow = 128;
constexpr int exitFailed = 1;

void nameApplication()
{
    QApplication::setApplicationName(u"bangfu"_s);
    QApplication::setOrganizationName(u"bangfu"_s);
    QApplication::setApplicationVersion(QStringLiteral(BANGFU_VERSION));
    QApplication::setDesktopFileName(u"bangfu"_s);
}

Language languageOf(const LaunchOptions &options, const Settings &settings)
{
    if (options.language)
        return *options.language;
    return settings.chosen(keys::language).value_or(languageForLocale(QLocale::system()));
}

QString pathOf(const LaunchOptions &options)
{
    if (!options.files.isEmpty())
        return options.files.first();
    return options.dataPath.isEmpty() ? bundledDatasetPath() : options.dataPath;
}

/// Without a display Qt would end the program with a message about plugins.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int refuseWithoutDisplay(const LaunchOptions &options)
{
    const Phrases phrases(outputLanguage(options));
    QTextStream(stderr) << u"bangfu: "_s
                        << phrases.translate("CommandLine",
                                             "There is no display to open the window on. \"bangfu chart --all --output "
                                             "FOLDER\" draws all charts without one.")
                        << u'\n';
    return exitFailed;
}

} // namespace

int runWindow(int &argumentCount, char **arguments, const LaunchOptions &options)
{
    if (!hasDisplay())
        return refuseWithoutDisplay(options);
    WatchedApplication application(argumentCount, arguments);
    nameApplication();
    const bool isSystemDark = QApplication::palette().color(QPalette::Window).lightness() < darkestLightWindow;
    QSettings store;
    Session session(languageOf(options, Settings(store)), nullptr, openDataset);
    // The worker reads while the window is built.
    session.open(pathOf(options));
    MainWindow window({session, store, dialogFileChooser(), isSystemDark});
    reportFirstPaintIfAsked(window);
    window.show();
    return QApplication::exec();
}

} // namespace bangfu
