// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chartcompletion.h"

#include "cli/completion.h"
#include "view/filekind.h"

#include <QFileInfo>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

const QStringList chartFormats{u"png"_s, u"svg"_s, u"pdf"_s, u"pptx"_s, u"xlsx"_s, u"csv"_s, u"json"_s};
const QStringList documentFormats{u"pptx"_s, u"xlsx"_s};

QString outputEnding(const ParsedOptions &options)
{
    return QFileInfo(options.launch.outputPath).suffix().toLower();
}

ChartSubject subjectOf(const QString &word)
{
    if (isViewFileName(word))
        return ChartSubject::View;
    const bool isPath = word.contains(u'/') || word.contains(u'\\') || QFileInfo(word).isFile();
    return isPath || isTableFileName(word) ? ChartSubject::Table : ChartSubject::Bundled;
}

Failure completeAllCharts(ParsedOptions &options, const QStringList &words, const Phrases &phrases)
{
    ChartOptions &chart = options.launch.chart;
    if (!words.isEmpty())
        return Error{phrases.translate("CommandLine", "Name one chart, or give --all, not both.")};
    if (options.launch.outputPath.isEmpty())
        return Error{phrases.translate("CommandLine", "Say with --output FOLDER where the charts are to go.")};
    chart.isDocument = !options.format && documentFormats.contains(outputEnding(options));
    chart.format = chart.isDocument ? outputEnding(options) : options.format.value_or(u"png"_s);
    if (!chartFormats.contains(chart.format))
        return Error{filledIn(phrases.translate("CommandLine", "--format takes png, svg, pdf, pptx, xlsx, csv or json, "
                                                               "not \"%1\"."),
                              {chart.format})};
    return std::nullopt;
}

/// Switches that say which rows and columns of a file are drawn.
bool choosesRowsOrColumns(const LaunchOptions &options)
{
    return options.list.query != Query() || options.chart.tableChart != TableChartChoice();
}

Failure completeTable(const ParsedOptions &options, const Phrases &phrases)
{
    const TableChartChoice &choice = options.launch.chart.tableChart;
    if (options.launch.chart.subject != ChartSubject::Table) {
        if (choosesRowsOrColumns(options.launch))
            return Error{phrases.translate("CommandLine", "--type, --x, --y, --series and the choice of rows belong to "
                                                          "charts of a file.")};
        return std::nullopt;
    }
    if (!options.launch.dataPath.isEmpty())
        return Error{phrases.translate("CommandLine", "A chart of a file takes no data package; leave out --data.")};
    if (options.launch.chart.secondLanguage)
        return Error{phrases.translate("CommandLine", "The texts of a file are in no second language; leave out "
                                                      "--second-language.")};
    if (choice.acrossColumn.isEmpty() || choice.valueColumns.isEmpty())
        return Error{phrases.translate("CommandLine",
                                       "Say with --x COLUMN and --y COLUMN which columns of the file are "
                                       "to be drawn.")};
    if (!choice.seriesColumn.isEmpty() && choice.valueColumns.size() > 1)
        return Error{phrases.translate("CommandLine", "With --series, name one column with --y.")};
    return std::nullopt;
}

} // namespace

Failure completeChart(ParsedOptions &options, const QStringList &words, const Phrases &phrases)
{
    ChartOptions &chart = options.launch.chart;
    if (chart.subject == ChartSubject::All) {
        const Failure failure = completeAllCharts(options, words, phrases);
        return failure ? failure : completeTable(options, phrases);
    }
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
    chart.subject = subjectOf(chart.chart);
    chart.format = outputEnding(options);
    if (!chartFormats.contains(chart.format))
        return Error{filledIn(phrases.translate("CommandLine", "The file \"%1\" must end in .png, .svg, .pdf, .pptx, "
                                                               ".xlsx, .csv or .json."),
                              {options.launch.outputPath})};
    return completeTable(options, phrases);
}

} // namespace bangfu
