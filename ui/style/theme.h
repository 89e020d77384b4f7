// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colours.h"

class QApplication;

namespace bangfu {

/// The style sheet that goes with colours: what the palette alone cannot say.
QString styleSheetOf(const WindowColours &colours);

/// Gives the whole program a look. Widgets hear of it as QEvent::PaletteChange.
void applyTheme(QApplication &application, bool isDark);

} // namespace bangfu
