// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "catalogue/catalogue.h"
#include "cli/commandoption.h"

#include <algorithm>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

struct Line
{
    QString left;
    QString right;
};

QString indented(const std::vector<Line> &lines)
{
    qsizetype width = 0;
    for (const Line &line : lines)
        width = std::max(width, line.left.size());
    QString text;
    for (const Line &line : lines)
        text += u"  "_s + line.left.leftJustified(width + 2) + line.right + u'\n';
    return text;
}

QString optionsOf(Command command, const Phrases &phrases)
{
    std::vector<Line> lines;
    for (const CommandOption &option : commandOptions()) {
        if (std::ranges::find(option.commands, command) == option.commands.end())
            continue;
        const QString value = option.valueName ? u' ' + QString::fromUtf8(option.valueName) : QString();
        lines.push_back(
            {u"--"_s + QString::fromLatin1(option.name) + value, phrases.translate("CommandLine", option.help)});
    }
    return phrases.translate("CommandLine", "Switches:") + u'\n' + indented(lines);
}

QString programHelp(const Phrases &phrases)
{
    const std::vector<Line> commands{
        {u"bangfu [FILE...]"_s, phrases.translate("CommandLine", "open the window")},
        {u"bangfu list TABLE|FILE"_s, phrases.translate("CommandLine", "print a table")},
        {u"bangfu chart CHART --output FILE"_s, phrases.translate("CommandLine", "draw a chart into a file")},
        {u"bangfu check [FILE]"_s, phrases.translate("CommandLine", "validate the data and recompute every check")},
    };
    return phrases.translate("CommandLine", "Bangfu shows what aid programmes report, and where each figure comes "
                                            "from.") +
           u"\n\n"_s + indented(commands) + u'\n' + optionsOf(Command::Window, phrases) + u'\n' +
           phrases.translate("CommandLine", "\"bangfu COMMAND --help\" says more of a command.") + u'\n' +
           phrases.translate("CommandLine", "Exit status: 0 done, 1 failed, 2 misused.") + u'\n';
}

QString commandHelp(const QString &usage, const QString &summary)
{
    return usage + u"\n\n"_s + summary + u"\n\n"_s;
}

} // namespace

QString helpText(Command command, const Phrases &phrases)
{
    switch (command) {
    case Command::Window:
        return programHelp(phrases);
    case Command::List:
        return commandHelp(u"bangfu list TABLE [...]\n"
                           "bangfu list FILE [...]"_s,
                           filledIn(phrases.translate("CommandLine",
                                                      "Prints a table. TABLE is one of: %1. FILE is any table in "
                                                      "CSV or TSV."),
                                    {listableTables().join(u", "_s)})) +
               optionsOf(command, phrases);
    case Command::Chart:
        return commandHelp(u"bangfu chart CHART --output FILE [...]\n"
                           "bangfu chart VIEW.bangfu --output FILE [...]\n"
                           "bangfu chart TABLE.csv --x COLUMN --y COLUMN --output FILE [...]\n"
                           "bangfu chart --all --output FOLDER|DECK.pptx [...]"_s,
                           phrases.translate("CommandLine", "Draws a chart: one of the dataset by its id in \"bangfu "
                                                            "list charts\", a saved view, or columns of a table in CSV "
                                                            "or TSV. The ending of FILE chooses png, svg or pdf, pptx "
                                                            "or xlsx with a chart that can be edited, csv or json for "
                                                            "the data.")) +
               optionsOf(command, phrases);
    case Command::Check:
        return commandHelp(u"bangfu check [FILE] [...]"_s,
                           phrases.translate("CommandLine", "Validates the data and recomputes every check. The exit "
                                                            "status is 1 if the data is faulty; a check that differs "
                                                            "is a finding, not a fault.")) +
               optionsOf(command, phrases);
    }
    Q_UNREACHABLE();
}

QString versionText()
{
    return u"bangfu " BANGFU_VERSION ""_s;
}

} // namespace bangfu
