// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include "cli/chartcommand.h"
#include "cli/checkcommand.h"
#include "cli/commandline.h"
#include "cli/listcommand.h"

#include <QBuffer>
#include <QTextStream>

namespace bangfu::test {

CommandRun runCommand(const QStringList &arguments, const ChartTools &tools)
{
    const Result<LaunchOptions> options = parseCommandLine(arguments);
    if (!options)
        return {ExitMisused, {}, options.error().message};

    CommandRun run;
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    QTextStream messages(&run.messages);
    const Streams streams{output, messages};
    switch (options.value().command) {
    case Command::Window:
        break;
    case Command::List:
        run.status = runList(options.value(), streams);
        break;
    case Command::Chart:
        run.status = runChart(options.value(), tools, streams);
        break;
    case Command::Check:
        run.status = runCheck(options.value(), streams);
        break;
    }
    run.output = QString::fromUtf8(output.data());
    return run;
}

} // namespace bangfu::test
