// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"

#include "catalogue/catalogue.h"

#include <QFileInfo>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

const QStringList chartFormats{u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s};

std::optional<TableFormat> tableFormat(const QString &name)
{
    if (name == u"table")
        return TableFormat::Text;
    if (name == u"csv")
        return TableFormat::Csv;
    if (name == u"json")
        return TableFormat::Json;
    return std::nullopt;
}

Failure unexpectedWord(const QString &word, const Phrases &phrases)
{
    return Error{filledIn(
        phrases.translate("CommandLine", "\"%1\" is one word too many here. Put a value that holds spaces in quotes."),
        {word})};
}

/// A table of the dataset goes before a file of the same name; `./sources` is the file.
bool namesFile(const QString &word)
{
    const bool looksLikeFile = word.contains(u'/') || word.contains(u'\\') || word.contains(u'.');
    return !listableTables().contains(word) && (looksLikeFile || QFileInfo(word).isFile());
}

Failure completeList(ParsedOptions &options, const QStringList &words, const Phrases &phrases)
{
    ListOptions &list = options.launch.list;
    const QString tables = listableTables().join(u", "_s);
    if (words.isEmpty())
        return Error{
            filledIn(phrases.translate("CommandLine", "Say which table to list, or which CSV file: %1."), {tables})};
    if (words.size() > 1)
        return unexpectedWord(words[1], phrases);
    list.table = words.first();
    list.isFile = namesFile(list.table);
    if (!list.isFile && !listableTables().contains(list.table))
        return Error{filledIn(phrases.translate("Catalogue", "There is no table \"%1\". The tables are: %2."),
                              {list.table, tables})};

    const QString ending = QFileInfo(options.launch.outputPath).suffix().toLower();
    if (!options.format) {
        list.format = tableFormat(ending).value_or(TableFormat::Text);
        return std::nullopt;
    }
    const auto format = tableFormat(*options.format);
    if (!format)
        return Error{filledIn(phrases.translate("CommandLine", "--format takes table, csv or json, not \"%1\"."),
                              {*options.format})};
    list.format = *format;
    return std::nullopt;
}

Failure completeAllCharts(ParsedOptions &options, const QStringList &words, const Phrases &phrases)
{
    if (!words.isEmpty())
        return Error{phrases.translate("CommandLine", "Name one chart, or give --all, not both.")};
    if (options.launch.outputPath.isEmpty())
        return Error{phrases.translate("CommandLine", "Say with --output FOLDER where the charts are to go.")};
    options.launch.chart.format = options.format.value_or(u"png"_s);
    if (!chartFormats.contains(options.launch.chart.format))
        return Error{filledIn(phrases.translate("CommandLine", "--format takes png, svg, pdf or csv, not \"%1\"."),
                              {options.launch.chart.format})};
    return std::nullopt;
}

Failure completeChart(ParsedOptions &options, const QStringList &words, const Phrases &phrases)
{
    ChartOptions &chart = options.launch.chart;
    if (chart.isAll)
        return completeAllCharts(options, words, phrases);
    if (words.isEmpty())
        return Error{
            phrases.translate("CommandLine", "Say which chart to draw; \"bangfu list charts\" shows their ids.")};
    if (words.size() > 1)
        return unexpectedWord(words[1], phrases);
    if (options.launch.outputPath.isEmpty())
        return Error{phrases.translate("CommandLine", "Say with --output FILE where the chart is to go.")};
    if (options.format)
        return Error{phrases.translate("CommandLine", "The ending of --output chooses the format of one chart; "
                                                      "--format belongs to --all.")};
    chart.chart = words.first();
    chart.format = QFileInfo(options.launch.outputPath).suffix().toLower();
    if (!chartFormats.contains(chart.format))
        return Error{filledIn(phrases.translate("CommandLine", "The file \"%1\" must end in .png, .svg, .pdf or .csv."),
                              {options.launch.outputPath})};
    return std::nullopt;
}

Failure completeCheck(ParsedOptions &options, const QStringList &words, const Phrases &phrases)
{
    if (words.size() > 1)
        return unexpectedWord(words[1], phrases);
    if (words.isEmpty())
        return std::nullopt;
    if (!options.launch.dataPath.isEmpty())
        return Error{phrases.translate("CommandLine", "Name one data package to check, not two.")};
    options.launch.dataPath = words.first();
    return std::nullopt;
}

} // namespace

Failure completeOptions(ParsedOptions &options, const QStringList &words, const Phrases &phrases)
{
    switch (options.launch.command) {
    case Command::Window:
        options.launch.files = words;
        return std::nullopt;
    case Command::List:
        return completeList(options, words.mid(1), phrases);
    case Command::Chart:
        return completeChart(options, words.mid(1), phrases);
    case Command::Check:
        return completeCheck(options, words.mid(1), phrases);
    }
    Q_UNREACHABLE();
}

} // namespace bangfu
