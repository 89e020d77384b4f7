// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/eventloopwatch.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QMetaEnum>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <vector>

namespace bangfu {

class WatchedApplication::Watch final : public QObject
{
public:
    using Clock = std::chrono::steady_clock;
    using Milliseconds = std::chrono::duration<double, std::milli>;

    Watch()
    {
        // An event may open a menu or dialog, which waits for other events: their loop has its own times.
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this,
                [this] { m_start = Clock::now(); });
    }

    void enter()
    {
        if (m_depth++ == 0)
            m_start = Clock::now();
    }

    void leave(const char *receiver, QEvent::Type type)
    {
        if (--m_depth == 0)
            record({Milliseconds(Clock::now() - m_start).count(), receiver, type});
    }

    void report() const
    {
        QTextStream out(stdout);
        for (const Block &block : m_longest) {
            const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(block.type);
            out << QString::number(block.milliseconds, 'f', 1) << ' ' << (name ? name : "?") << ' ' << block.receiver
                << '\n';
        }
    }

private:
    struct Block
    {
        double milliseconds = 0;
        const char *receiver = "";
        QEvent::Type type = QEvent::None;
    };

    void record(const Block &block)
    {
        constexpr std::size_t mostReported = 20;
        const auto isLonger = [](const Block &left, const Block &right) {
            return left.milliseconds > right.milliseconds;
        };
        if (m_longest.size() == mostReported && !isLonger(block, m_longest.back()))
            return;
        m_longest.insert(std::upper_bound(m_longest.begin(), m_longest.end(), block, isLonger), block);
        if (m_longest.size() > mostReported)
            m_longest.pop_back();
    }

    int m_depth = 0;
    Clock::time_point m_start;
    std::vector<Block> m_longest;
};

WatchedApplication::WatchedApplication(int &argumentCount, char **arguments)
    : QApplication(argumentCount, arguments)
{
    if (qEnvironmentVariableIsSet("BANGFU_REPORT_BLOCKS"))
        m_watch = std::make_unique<Watch>();
}

WatchedApplication::~WatchedApplication()
{
    if (m_watch)
        m_watch->report();
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_watch)
        return QApplication::notify(receiver, event);
    // Both may be gone when the event has been handled.
    const char *name = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    m_watch->enter();
    const bool isHandled = QApplication::notify(receiver, event);
    m_watch->leave(name, type);
    return isHandled;
}

} // namespace bangfu
