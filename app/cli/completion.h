// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandoption.h"

namespace bangfu {

/// Takes over the words that are no switches, and judges the options of the command as a whole.
Failure completeOptions(ParsedOptions &options, const QStringList &words, const Phrases &phrases);

Error unexpectedWord(const QString &word, const Phrases &phrases);

} // namespace bangfu
