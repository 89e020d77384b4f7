// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace bangfu {

/// For the startup benchmark: with BANGFU_REPORT_FIRST_PAINT set, prints a second after the first frame when the window
/// was first painted and when it was painted last before it came to rest (nanoseconds of the monotonic clock), and the
/// resident and the anonymous memory in kB, then quits. Without it, nothing happens.
void reportFirstPaintIfAsked(QWidget &window);

} // namespace bangfu
