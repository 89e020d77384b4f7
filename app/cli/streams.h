// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;
class QTextStream;

namespace bangfu {

/// Where a command writes: its result, and what it has to say to the person. Both outlive the command.
struct Streams
{
    QIODevice &output;
    QTextStream &messages;
};

/// How a command ended, for the shell.
enum ExitStatus { ExitDone = 0, ExitFailed = 1, ExitMisused = 2 };

} // namespace bangfu
