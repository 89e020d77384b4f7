// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace bangfu {

QThreadPool &workerPool()
{
    static QThreadPool pool;
    return pool;
}

int usefulThreadCount()
{
    return std::max(1, QThread::idealThreadCount());
}

// QtConcurrent::blockingMap() would do nearly the same, but does not number its threads.
void runInParallel(std::size_t partCount, int threadCount,
                   const std::function<void(std::size_t part, std::size_t thread)> &work)
{
    std::atomic<std::size_t> nextPart = 0;
    const auto workOn = [&](std::size_t thread) {
        for (std::size_t part = nextPart++; part < partCount; part = nextPart++)
            work(part, thread);
    };
    const std::size_t wanted = std::min(partCount, static_cast<std::size_t>(std::max(threadCount, 1)));
    QSemaphore finished;
    int helpers = 0;
    for (std::size_t thread = 1; thread < wanted; ++thread) {
        const bool isStarted = workerPool().tryStart([&, thread] {
            workOn(thread);
            finished.release();
        });
        if (!isStarted)
            break;
        ++helpers;
    }
    workOn(0);
    finished.acquire(helpers);
}

void runOverParts(std::size_t size, std::size_t partSize,
                  const std::function<void(std::size_t first, std::size_t end)> &work)
{
    const std::size_t partCount = (size + partSize - 1) / partSize;
    runInParallel(partCount, usefulThreadCount(),
                  [&](std::size_t part, std::size_t) { work(part * partSize, std::min(size, (part + 1) * partSize)); });
}

} // namespace bangfu
