// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/afterfirstpaint.h"

#include <QEvent>
#include <QWidget>

namespace bangfu {
namespace {

class FirstPaintWatch final : public QObject
{
public:
    FirstPaintWatch(QWidget &window, std::function<void()> work)
        : QObject(&window)
        , m_work(std::move(work))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Queued behind the painting of the whole window, which follows this event at once.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_work();
                    deleteLater();
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<void()> m_work;
};

} // namespace

void afterFirstPaint(QWidget &window, std::function<void()> work)
{
    new FirstPaintWatch(window, std::move(work));
}

} // namespace bangfu
