// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/charts/figuretheme.h"

namespace bangfu {

/// The names of the built-in themes: light, dark, stage, print.
QStringList figureThemeNames();

/// A built-in theme by its name (empty: light), or one from a JSON file by its path, with one of its palettes (empty:
/// the first). What a file leaves out it takes from its "base", a built-in theme. Errors name file, line, key and
/// reason.
Result<FigureTheme> readFigureTheme(const QString &nameOrPath, const QString &palette, const Phrases &phrases);

} // namespace bangfu
