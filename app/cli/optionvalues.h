// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandoption.h"

namespace bangfu {

// What each switch does with its value; see CommandOption::apply. Switches without a value are handed an empty one.

Failure applyWhere(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applySearch(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applySort(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyColumns(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyGroup(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyCount(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applySum(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyMean(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyMinimum(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyMaximum(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyLimit(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyEncoding(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyDelimiter(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyDecimalSign(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyFormat(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyOutput(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyData(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyLanguage(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyHelp(ParsedOptions &options, const QString &value, const Phrases &phrases);
Failure applyVersion(ParsedOptions &options, const QString &value, const Phrases &phrases);

/// The names between commas; an error that names the option if one of them is empty.
Result<QStringList> columnNames(const QString &option, const QString &value, const Phrases &phrases);

} // namespace bangfu
