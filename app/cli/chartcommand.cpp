// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chartcommand.h"

#include "cli/commandsupport.h"
#include "cli/nearest.h"
#include "export/figuredata.h"
#include "export/savefile.h"

#include <QDir>
#include <QIODevice>
#include <QRegularExpression>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

/// Draws the charts of one dataset as the options say.
class ChartDrawing
{
public:
    ChartDrawing(const Dataset &dataset, const ChartOptions &options, const FigureExporter &exportFigure,
                 const Phrases &phrases)
        : m_dataset(dataset)
        , m_options(options)
        , m_exportFigure(exportFigure)
        , m_phrases(phrases)
    {}

    Failure draw(const ChartDefinition &chart, const QString &path) const
    {
        const Result<ChartSpec> spec = chartSpecOf(chart);
        if (!spec)
            return spec.error();
        if (m_options.format == u"csv")
            return saveFile(path, m_phrases, [&](QIODevice &device) {
                return writeFigureCsv(m_dataset, spec.value(), m_phrases, device);
            });
        const Result<FigureContent> content = figureContent(m_dataset, spec.value(), m_phrases);
        if (!content)
            return content.error();
        return m_exportFigure(content.value(), path, m_options.figure);
    }

private:
    const Dataset &m_dataset;
    const ChartOptions &m_options;
    const FigureExporter &m_exportFigure;
    const Phrases &m_phrases;
};

/// A name that every file system takes, whatever ids a data package has.
QString fileNameOf(const ChartDefinition &chart, const QString &format)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9._-]"_s);
    return QString(chart.id).replace(unsafe, u"_"_s) + u'.' + format;
}

Failure makeFolder(const QString &path, const Phrases &phrases)
{
    if (QDir().mkpath(path))
        return std::nullopt;
    return Error{filledIn(phrases.translate("CommandLine", "The folder \"%1\" cannot be made. Choose another."),
                          {QDir::toNativeSeparators(path)})};
}

QString unknownChart(const QString &id, const Dataset &dataset, const Phrases &phrases)
{
    QStringList ids;
    for (const ChartDefinition &chart : dataset.records().charts)
        ids.append(chart.id);
    return filledIn(phrases.translate("CommandLine", "There is no chart \"%1\". The nearest ids are: %2. \"bangfu list "
                                                     "charts\" shows all."),
                    {id, nearestTexts(id, ids).join(u", "_s)});
}

int drawAll(const LaunchOptions &options, const ChartDrawing &drawing, const Dataset &dataset, const Streams &streams)
{
    const Phrases phrases(outputLanguage(options));
    if (const Failure failure = makeFolder(options.outputPath, phrases)) {
        report(streams, failure->message);
        return ExitFailed;
    }
    int status = ExitDone;
    for (const ChartDefinition &chart : dataset.records().charts) {
        const QString path = QDir(options.outputPath).filePath(fileNameOf(chart, options.chart.format));
        if (const Failure failure = drawing.draw(chart, path)) {
            report(streams, chart.id + u": "_s + failure->message);
            status = ExitFailed;
            continue;
        }
        streams.output.write(QDir::toNativeSeparators(path).toUtf8() + '\n');
    }
    return status;
}

} // namespace

int runChart(const LaunchOptions &options, const FigureExporter &exportFigure, const Streams &streams)
{
    const Phrases phrases(outputLanguage(options));
    const DatasetPointer dataset = loadDataset(options, phrases, streams);
    if (!dataset)
        return ExitFailed;
    const ChartDrawing drawing(*dataset, options.chart, exportFigure, phrases);
    if (options.chart.isAll)
        return drawAll(options, drawing, *dataset, streams);

    const ChartDefinition *chart = dataset->chart(options.chart.chart);
    if (!chart) {
        report(streams, unknownChart(options.chart.chart, *dataset, phrases));
        return ExitFailed;
    }
    const Failure failure = drawing.draw(*chart, options.outputPath);
    if (failure)
        report(streams, failure->message);
    return failure ? ExitFailed : ExitDone;
}

} // namespace bangfu
