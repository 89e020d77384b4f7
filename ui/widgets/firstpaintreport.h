// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace bangfu {

/// For the startup benchmark: with BANGFU_REPORT_FIRST_PAINT set, prints when the window was first painted
/// (nanoseconds of the monotonic clock) and, a second later, the resident and the anonymous memory in kB, then quits.
/// Without it, nothing happens.
void reportFirstPaintIfAsked(QWidget &window);

} // namespace bangfu
