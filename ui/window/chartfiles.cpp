// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chartfiles.h"

#include "export/figuredata.h"
#include "export/tablewriter.h"
#include "office/officefile.h"
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

OfficePicture officePicture(const FigureExportOptions &options, const FigurePictureMaker &makePicture)
{
    return [options, makePicture](const FigureContent &content, const QSize &size, PictureKind kind) {
        FigureExportOptions picture = options;
        picture.size = size;
        picture.scale = officePictureScale;
        return makePicture(plotOnly(content), picture,
                           kind == PictureKind::Svg ? FigureFormat::Svg : FigureFormat::Png);
    };
}

/// All but its pictures.
Result<OfficeDocument> officeDocument(const std::vector<ChartToWrite> &charts, const ChartFileOptions &options,
                                      const Phrases &phrases)
{
    const Result<FigureTheme> theme = readFigureTheme(options.figure.theme, options.figure.palette, phrases);
    if (!theme)
        return theme.error();
    OfficeDocument document;
    document.size = options.figure.size;
    document.colours = officeColours(theme.value());
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
    Result<OfficeDocument> read = officeDocument(charts, options, phrases);
    if (!read)
        return read.error();
    OfficeDocument document = std::move(read).value();
    document.picture = officePicture(options.figure, makePicture);
    return options.format == ChartFormat::PowerPoint ? presentation(document, phrases) : workbook(document, phrases);
}

} // namespace bangfu
