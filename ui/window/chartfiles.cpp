// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chartfiles.h"

#include "export/figuredata.h"
#include "export/tablewriter.h"
#include "office/officefile.h"
#include "ui/charts/figuredocument.h"

#include <QBuffer>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

Result<OfficeDocument> officeDocument(const std::vector<ChartToWrite> &charts, const ChartFileOptions &options,
                                      const FigurePictureMaker &makePicture, const Phrases &phrases)
{
    OfficeDocument document;
    for (const ChartToWrite &chart : charts) {
        Result<FigureContent> content = contentIn(chart, options.language);
        if (!content)
            return content.error();
        TablePointer data;
        if (chart.spec) {
            Result<TablePointer> figures = figureData(*chart.dataset, *chart.spec, phrases);
            if (!figures)
                return figures.error();
            data = std::move(figures).value();
        }
        document.figures.push_back({std::move(content).value(), data});
    }
    return dressedDocument(std::move(document), options.figure, makePicture, phrases);
}

Result<QByteArray> csvOf(const ChartToWrite &chart, const Phrases &phrases)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const Failure failure = chart.spec ? writeFigureCsv(*chart.dataset, *chart.spec, phrases, buffer)
                                       : writeTable({*chart.data, *chart.rows, {}},
                                                    {.format = TableFormat::Csv, .hasByteOrderMark = true}, buffer);
    if (failure)
        return *failure;
    return bytes;
}

} // namespace

FigureExportOptions exportOptionsOf(const ChartPresentation &presentation)
{
    FigureExportOptions options;
    options.size = presentation.size;
    options.theme = presentation.theme;
    options.palette = presentation.palette;
    return options;
}

Result<FigureContent> contentIn(const ChartToWrite &chart, Language language)
{
    if (!chart.spec)
        return *chart.content;
    ChartSpec spec = *chart.spec;
    spec.presentation.language = language;
    if (spec.presentation.secondLanguage == language)
        spec.presentation.secondLanguage.reset();
    return figureContent(*chart.dataset, spec, Phrases(language));
}

Result<QByteArray> chartFile(const std::vector<ChartToWrite> &charts, const ChartFileOptions &options,
                             const FigurePictureMaker &makePicture)
{
    const Phrases phrases(options.language);
    const ChartToWrite &first = charts.front();
    const auto picture = [&](FigureFormat format) -> Result<QByteArray> {
        const Result<FigureContent> content = contentIn(first, options.language);
        if (!content)
            return content.error();
        return makePicture(content.value(), options.figure, format);
    };
    switch (options.format) {
    case ChartFormat::Png:
        return picture(FigureFormat::Png);
    case ChartFormat::Svg:
        return picture(FigureFormat::Svg);
    case ChartFormat::Pdf:
        return picture(FigureFormat::Pdf);
    case ChartFormat::Csv:
        return csvOf(first, phrases);
    case ChartFormat::PowerPoint:
    case ChartFormat::Excel:
        break;
    }
    const Result<OfficeDocument> document = officeDocument(charts, options, makePicture, phrases);
    if (!document)
        return document.error();
    return options.format == ChartFormat::PowerPoint ? presentation(document.value(), phrases)
                                                     : workbook(document.value(), phrases);
}

} // namespace bangfu
