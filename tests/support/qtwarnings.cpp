// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtwarnings.h"

#include <QtGlobal>

namespace bangfu::test {
namespace {

QStringList collected;
QtMessageHandler previousHandler = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // The offscreen platform says this of every window; it is no fault of ours.
    const bool isPlatformNoise = message.contains(QLatin1String("propagateSizeHints"));
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !isPlatformNoise)
        collected.append(message);
    else if (previousHandler && !isPlatformNoise)
        previousHandler(type, context, message);
}

} // namespace

QtWarnings::QtWarnings()
{
    collected.clear();
    previousHandler = qInstallMessageHandler(collect);
}

QtWarnings::~QtWarnings()
{
    qInstallMessageHandler(previousHandler);
}

QStringList QtWarnings::messages() const
{
    return collected;
}

} // namespace bangfu::test
