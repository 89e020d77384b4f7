// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoption.h"

#include "cli/chartoptionvalues.h"
#include "cli/optionvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bangfu {
namespace {

constexpr std::array forList{Command::List};
constexpr std::array forChart{Command::Chart};
constexpr std::array forResults{Command::List, Command::Chart};
constexpr std::array forOutput{Command::List, Command::Chart, Command::Check};
constexpr std::array forAll{Command::Window, Command::List, Command::Chart, Command::Check};

constexpr std::array allOptions{
    CommandOption{"where", "COLUMN=VALUE",
                  QT_TRANSLATE_NOOP("CommandLine",
                                    "only rows with this value; several for one column: any of them; also >= and <="),
                  forResults, applyWhere},
    CommandOption{"search", "TEXT",
                  QT_TRANSLATE_NOOP("CommandLine", "only rows with all these words, in any of the three languages"),
                  forResults, applySearch},
    CommandOption{"sort", "COLUMN[:desc]",
                  QT_TRANSLATE_NOOP("CommandLine", "order of the rows; may be given several times"), forResults,
                  applySort},
    CommandOption{"columns", "A,B,…", QT_TRANSLATE_NOOP("CommandLine", "only these columns, in this order"), forList,
                  applyColumns},
    CommandOption{"group", "COLUMN,…", QT_TRANSLATE_NOOP("CommandLine", "one row for each combination of values"),
                  forList, applyGroup},
    CommandOption{"count", nullptr, QT_TRANSLATE_NOOP("CommandLine", "how many rows there are in each group"), forList,
                  applyCount},
    CommandOption{"sum", "COLUMN",
                  QT_TRANSLATE_NOOP("CommandLine", "sum of the numbers in each group; refused where it would mislead"),
                  forList, applySum},
    CommandOption{"mean", "COLUMN", QT_TRANSLATE_NOOP("CommandLine", "mean of the numbers in each group"), forList,
                  applyMean},
    CommandOption{"minimum", "COLUMN", QT_TRANSLATE_NOOP("CommandLine", "smallest value in each group"), forList,
                  applyMinimum},
    CommandOption{"maximum", "COLUMN", QT_TRANSLATE_NOOP("CommandLine", "largest value in each group"), forList,
                  applyMaximum},
    CommandOption{"limit", "NUMBER", QT_TRANSLATE_NOOP("CommandLine", "only the first rows"), forResults, applyLimit},
    CommandOption{"encoding", "NAME",
                  QT_TRANSLATE_NOOP("CommandLine", "encoding of the file, such as GB18030; default: found out"),
                  forResults, applyEncoding},
    CommandOption{"delimiter", "SIGN",
                  QT_TRANSLATE_NOOP("CommandLine", "what separates the cells of the file; default: found out"),
                  forResults, applyDelimiter},
    CommandOption{"decimal", "SIGN",
                  QT_TRANSLATE_NOOP("CommandLine", "decimal sign in the file, . or ,; default: found out"), forResults,
                  applyDecimalSign},
    CommandOption{"all", nullptr,
                  QT_TRANSLATE_NOOP("CommandLine", "every chart, into the folder --output, or into one .pptx or .xlsx"),
                  forChart, applyAll},
    CommandOption{"format", "FORMAT",
                  QT_TRANSLATE_NOOP("CommandLine",
                                    "list: table, csv or json; chart --all: png, svg, pdf, pptx, xlsx, csv or json"),
                  forResults, applyFormat},
    CommandOption{"type", "line|scatter|bar",
                  QT_TRANSLATE_NOOP("CommandLine", "how columns of a file are drawn; default line"), forChart,
                  applyType},
    CommandOption{"x", "COLUMN", QT_TRANSLATE_NOOP("CommandLine", "column of the file that goes from left to right"),
                  forChart, applyAcross},
    CommandOption{"y", "COLUMN,…", QT_TRANSLATE_NOOP("CommandLine", "columns of the file with the values"), forChart,
                  applyValues},
    CommandOption{"series", "COLUMN",
                  QT_TRANSLATE_NOOP("CommandLine", "column of the file whose values part the rows into series"),
                  forChart, applySeries},
    CommandOption{"size", "WIDTHxHEIGHT",
                  QT_TRANSLATE_NOOP("CommandLine", "size of the chart, also 16:9, 4:3, a4-half or square; default "
                                                   "1600x900"),
                  forChart, applySize},
    CommandOption{"scale", "FACTOR", QT_TRANSLATE_NOOP("CommandLine", "pixels of a PNG per unit of size; default 1"),
                  forChart, applyScale},
    CommandOption{"theme", "NAME|FILE",
                  QT_TRANSLATE_NOOP("CommandLine", "look of the chart: light, dark, stage, print or a theme file"),
                  forChart, applyTheme},
    CommandOption{"palette", "NAME",
                  QT_TRANSLATE_NOOP("CommandLine", "colours of the chart; default: the theme's "
                                                   "first"),
                  forChart, applyPalette},
    CommandOption{"transparent", nullptr, QT_TRANSLATE_NOOP("CommandLine", "no background (PNG and SVG)"), forChart,
                  applyTransparent},
    CommandOption{"second-language", "zh|ru|en",
                  QT_TRANSLATE_NOOP("CommandLine", "every text of the chart in this language too"), forChart,
                  applySecondLanguage},
    CommandOption{
        "output", "FILE",
        QT_TRANSLATE_NOOP("CommandLine", "where the result goes; lists and reports without it go to standard output"),
        forOutput, applyOutput},
    CommandOption{"data", "PATH",
                  QT_TRANSLATE_NOOP("CommandLine", "a data package to use in place of the bundled dataset"), forAll,
                  applyData},
    CommandOption{"language", "zh|ru|en",
                  QT_TRANSLATE_NOOP("CommandLine", "language of texts and messages; default: that of the system; "
                                                   "chart: several with commas give a file each"),
                  forAll, applyLanguage},
    CommandOption{"help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show this help"), forAll, applyHelp},
    CommandOption{"version", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show the version"), forAll, applyVersion},
};

} // namespace

std::span<const CommandOption> commandOptions()
{
    return allOptions;
}

const CommandOption *findCommandOption(const QString &name)
{
    const auto found = std::ranges::find_if(
        allOptions, [&](const CommandOption &option) { return name == QLatin1String(option.name); });
    return found == allOptions.end() ? nullptr : &*found;
}

} // namespace bangfu
