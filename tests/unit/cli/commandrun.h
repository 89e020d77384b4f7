// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/charttools.h"
#include "cli/launchoptions.h"

#include <QByteArray>
#include <QStringList>

namespace bangfu::test {

/// What a command left behind.
struct CommandRun
{
    int status = -1;
    QString output;
    QString messages;
};

/// Parses the arguments and runs the command they name in this process, over the bundled dataset unless they say
/// otherwise; English unless they choose. What cannot be parsed ends with the status of misuse.
CommandRun runCommand(const QStringList &arguments, const ChartTools &tools = {});

} // namespace bangfu::test
