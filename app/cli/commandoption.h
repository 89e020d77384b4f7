// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/launchoptions.h"
#include "core/phrases.h"
#include "core/result.h"

#include <span>

namespace bangfu {

/// What the parser has read and not yet judged as a whole.
struct ParsedOptions
{
    LaunchOptions launch;
    std::optional<QString> format;
};

/// One switch of the command line.
struct CommandOption
{
    const char *name;      ///< without the dashes
    const char *valueName; ///< null for a switch without a value
    const char *help;      ///< English source text of the context "CommandLine"
    std::span<const Command> commands;
    /// Takes the value over, or says what is wrong with it.
    Failure (*apply)(ParsedOptions &options, const QString &value, const Phrases &phrases);
};

/// Every switch, in the order of the help.
std::span<const CommandOption> commandOptions();

/// The switch of a name, or null.
const CommandOption *findCommandOption(const QString &name);

} // namespace bangfu
