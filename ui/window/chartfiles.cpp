// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chartfiles.h"

#include "export/figuredata.h"
#include "export/tablewriter.h"
#include "office/officefile.h"
#include "ui/charts/figurefile.h"
#include "ui/charts/themefile.h"

#include <QBuffer>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

OfficeColour officeColour(const QColor &colour)
{
    return colour.rgb() & 0xFFFFFFU;
}

OfficeColours officeColours(const FigureTheme &theme)
{
    OfficeColours colours;
    colours.background = officeColour(theme.background);
    colours.text = officeColour(theme.text);
    colours.quietText = officeColour(theme.quietText);
    colours.rule = officeColour(theme.rule);
    colours.quietMark = officeColour(theme.quietMark);
    colours.series.clear();
    for (const QColor &colour : theme.series)
        colours.series.push_back(officeColour(colour));
    return colours;
}

/// The slide has title, notes and sources as texts of its own.
FigureContent plotOnly(FigureContent content)
{
    content.title.clear();
    content.subtitle.clear();
    content.notes.clear();
    content.sources.clear();
    content.datasetLine.clear();
    return content;
}

Result<OfficeDocument> officeDocument(const std::vector<ChartToWrite> &charts, const ChartFileOptions &options,
                                      const Phrases &phrases)
{
    const Result<FigureTheme> theme = readFigureTheme(options.figure.theme, options.figure.palette, phrases);
    if (!theme)
        return theme.error();
    OfficeDocument document;
    document.size = options.figure.size;
    document.colours = officeColours(theme.value());
    document.picture = [figure = options.figure](const FigureContent &content, const QSize &size, PictureKind kind) {
        FigureExportOptions picture = figure;
        picture.size = size;
        picture.scale = officePictureScale;
        return figurePicture(plotOnly(content), picture,
                             kind == PictureKind::Svg ? FigureFormat::Svg : FigureFormat::Png);
    };
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
    return document;
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

Result<QByteArray> pictureOf(const ChartToWrite &chart, const ChartFileOptions &options, FigureFormat format)
{
    const Result<FigureContent> content = contentIn(chart, options.language);
    if (!content)
        return content.error();
    return figurePicture(content.value(), options.figure, format);
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

Result<QByteArray> chartFile(const std::vector<ChartToWrite> &charts, const ChartFileOptions &options)
{
    const Phrases phrases(options.language);
    const ChartToWrite &first = charts.front();
    switch (options.format) {
    case ChartFormat::Png:
        return pictureOf(first, options, FigureFormat::Png);
    case ChartFormat::Svg:
        return pictureOf(first, options, FigureFormat::Svg);
    case ChartFormat::Pdf:
        return pictureOf(first, options, FigureFormat::Pdf);
    case ChartFormat::Csv:
        return csvOf(first, phrases);
    case ChartFormat::PowerPoint:
    case ChartFormat::Excel:
        break;
    }
    const Result<OfficeDocument> document = officeDocument(charts, options, phrases);
    if (!document)
        return document.error();
    return options.format == ChartFormat::PowerPoint ? presentation(document.value(), phrases)
                                                     : workbook(document.value(), phrases);
}

} // namespace bangfu
