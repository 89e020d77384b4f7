// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/firstpaintreport.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace bangfu {
namespace {

using namespace std::chrono_literals;

/// A figure of /proc/self/status in kB; 0 where there is none.
qint64 memoryFigure(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

class FirstPaintReport final : public QObject
{
public:
    explicit FirstPaintReport(QWidget &window)
        : QObject(&window)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Posted behind the painting of the whole window, which follows this event at once.
            QTimer::singleShot(0, this, [this] { report(); });
        }
        return false;
    }

private:
    void report()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        QTextStream(stdout) << std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() << ' ' << Qt::flush;
        QTimer::singleShot(1s, this, [] {
            QTextStream(stdout) << memoryFigure("VmRSS") << ' ' << memoryFigure("RssAnon") << Qt::endl;
            QCoreApplication::quit();
        });
    }
};

} // namespace

void reportFirstPaintIfAsked(QWidget &window)
{
    if (qEnvironmentVariableIsSet("BANGFU_REPORT_FIRST_PAINT"))
        new FirstPaintReport(window); // owned by the window
}

} // namespace bangfu
