// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "catch.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

/// Runs the tests of one binary without a display, with a fixed locale and time zone and settings of their own.
/// CTest lists the cases by running the binary during the build, so the environment must be set here.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    if (qEnvironmentVariableIsEmpty("BANGFU_ARTICLES") && QDir(QStringLiteral(BANGFU_ARTICLES_BESIDE)).exists())
        qputenv("BANGFU_ARTICLES", BANGFU_ARTICLES_BESIDE);
    const QTemporaryDir runtimeDirectory;
    qputenv("XDG_RUNTIME_DIR", runtimeDirectory.path().toUtf8());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStandardPaths::setTestModeEnabled(true);

    int qtArgumentCount = 1;
    QApplication application(qtArgumentCount, argv);
    return Catch::Session().run(argc, argv);
}
