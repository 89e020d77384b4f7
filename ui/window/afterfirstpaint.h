// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace bangfu {

/// Does some work once, when the window has been painted for the first time: what the first frame must not wait for.
void afterFirstPaint(QWidget &window, std::function<void()> work);

} // namespace bangfu
