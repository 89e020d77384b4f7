// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandoption.h"

namespace bangfu {

// What each switch of `bangfu chart` does with its value; see CommandOption::apply.

Failure applyAll(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyType(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyAcross(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyValues(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applySeries(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applySize(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyScale(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyTheme(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyPalette(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyTransparent(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applySecondLanguage(ParsedOptions &options, const QString &value, const Phrases &phrases);

} // namespace bangfu
