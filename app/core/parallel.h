// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

class QThreadPool;

namespace bangfu {

/// The threads that all long work of the program runs on. Qt's own pool is left to Qt: its painting waits there for
/// threads, and the window would stand still while a file is read.
QThreadPool &workerPool();

/// How many threads are worth using for one piece of work: the cores there are.
int usefulThreadCount();

/// Does work(0, …), work(1, …) … work(partCount - 1, …), each once, on the calling thread and on idle threads of
/// workerPool(), `threadCount` of them at most in all; returns when all is done. Parts are started in rising order. The
/// second argument numbers the threads from 0, so that each may keep something of its own; no two parts run at a time
/// with the same number. Safe to call from a thread of the pool: it never waits for a thread that is not running yet.
void runInParallel(std::size_t partCount, int threadCount,
                   const std::function<void(std::size_t part, std::size_t thread)> &work);

/// Splits 0 … size into consecutive parts of `partSize` (the last may be shorter), and does work(first, end) on each.
void runOverParts(std::size_t size, std::size_t partSize,
                  const std::function<void(std::size_t first, std::size_t end)> &work);

} // namespace bangfu
