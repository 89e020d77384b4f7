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

std::chrono::nanoseconds now()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

class FirstPaintReport final : public QObject
{
public:
    explicit FirstPaintReport(QWidget &window)
        : QObject(&window)
        , m_window(window)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        if (m_first == 0ns && watched == &m_window) {
            // Posted behind the painting of the whole window, which follows this event at once.
            QTimer::singleShot(0, this, [this] { m_first = m_settled = now(); });
            QTimer::singleShot(1s, this, [this] { report(); });
        } else if (m_first != 0ns && now() - m_settled < pause) {
            QTimer::singleShot(0, this, [this] { m_settled = now(); });
        }
        return false;
    }

private:
    // A window at rest paints no more but for the blinking of its cursor, twice a second.
    static constexpr auto pause = 300ms;

    void report() const
    {
        QTextStream(stdout) << m_first.count() << ' ' << m_settled.count() << ' ' << memoryFigure("VmRSS") << ' '
                            << memoryFigure("RssAnon") << Qt::endl;
        QCoreApplication::quit();
    }

    QWidget &m_window;
    std::chrono::nanoseconds m_first{0};
    std::chrono::nanoseconds m_settled{0};
};

} // namespace

void reportFirstPaintIfAsked(QWidget &window)
{
    if (qEnvironmentVariableIsSet("BANGFU_REPORT_FIRST_PAINT"))
        new FirstPaintReport(window); // owned by the window
}

} // namespace bangfu
