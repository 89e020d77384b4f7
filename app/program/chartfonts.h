// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

namespace bangfu {

/// Whether the built-in themes' own fonts have all signs of the figure: Latin, Cyrillic, Chinese and common symbols.
bool ownFontsSuffice(const FigureContent &content);

/// Hides all fonts from this process but those of the built-in themes: making all installed ones known takes longer
/// than painting a chart. Only before the first text is measured; the folder must stay until the end. Changes nothing
/// where the fonts are not where Debian puts them, or where the user names fonts of her own (FONTCONFIG_FILE).
void useOwnFontsOnly(const QString &folder);

} // namespace bangfu
