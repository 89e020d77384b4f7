// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chartdrawing.h"

#include "export/savefile.h"
#include "export/tablewriter.h"

#include <QFileInfo>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

bool isDocument(const QString &format)
{
    return format == u"pptx" || format == u"xlsx";
}

bool isNumbers(const QString &format)
{
    return format == u"csv" || format == u"json";
}

} // namespace

std::vector<Language> ChartDrawing::languagesFor(const ChartPresentation &presentation) const
{
    if (!m_options.chart.languages.empty())
        return m_options.chart.languages;
    return {presentation.language.value_or(outputLanguage(m_options))};
}

ChartPresentation ChartDrawing::presentationOf(const ChartToDraw &chart, Language language) const
{
    const ChartOptions &options = m_options.chart;
    ChartPresentation presentation = chart.presentation;
    presentation.size = options.size.value_or(presentation.size);
    if (options.theme) {
        presentation.theme = *options.theme;
        presentation.palette.clear(); // it belongs to the other theme
    }
    presentation.palette = options.palette.value_or(presentation.palette);
    presentation.language = language;
    if (options.secondLanguage)
        presentation.secondLanguage = options.secondLanguage;
    if (presentation.secondLanguage == language)
        presentation.secondLanguage.reset();
    return presentation;
}

FigureExportOptions ChartDrawing::exportOptions(const ChartPresentation &presentation) const
{
    return {presentation.size, m_options.chart.scale, presentation.theme, presentation.palette,
            m_options.chart.isTransparent};
}

QString ChartDrawing::pathIn(Language language, const QString &path) const
{
    if (m_options.chart.languages.size() <= 1)
        return path;
    const qsizetype endingSize = QFileInfo(path).suffix().size() + 1;
    return path.chopped(endingSize) + u'-' + languageCode(language) + path.right(endingSize);
}

Failure ChartDrawing::draw(const ChartToDraw &chart, const QString &path, QStringList &written) const
{
    for (const Language language : languagesFor(chart.presentation)) {
        const QString file = pathIn(language, path);
        if (const Failure failure = drawIn(language, chart, file))
            return failure;
        written.append(file);
    }
    return std::nullopt;
}

Failure ChartDrawing::drawIn(Language language, const ChartToDraw &chart, const QString &path) const
{
    const Phrases phrases(language);
    if (isNumbers(m_options.chart.format))
        return writeNumbers(chart, path, phrases);
    const ChartPresentation presentation = presentationOf(chart, language);
    if (isDocument(m_options.chart.format)) {
        Result<OfficeFigure> figure = officeFigure(language, chart);
        if (!figure)
            return figure.error();
        return writeDocument({std::move(figure).value()}, language, presentation, path);
    }
    const Result<FigureContent> content = chart.content(presentation, phrases);
    if (!content)
        return content.error();
    return m_tools.exportFigure(content.value(), path, exportOptions(presentation));
}

Failure ChartDrawing::drawDocument(const std::vector<ChartToDraw> &charts, const QString &path, QStringList &written,
                                   QStringList &leftOut) const
{
    for (const Language language : languagesFor({})) {
        std::vector<OfficeFigure> figures;
        for (const ChartToDraw &chart : charts) {
            Result<OfficeFigure> figure = officeFigure(language, chart);
            if (figure)
                figures.push_back(std::move(figure).value());
            else
                leftOut.append(chart.name + u": "_s + figure.error().message);
        }
        const QString file = pathIn(language, path);
        const ChartPresentation presentation = presentationOf({}, language);
        if (const Failure failure = writeDocument(std::move(figures), language, presentation, file))
            return failure;
        written.append(file);
    }
    return std::nullopt;
}

Result<OfficeFigure> ChartDrawing::officeFigure(Language language, const ChartToDraw &chart) const
{
    const Phrases phrases(language);
    Result<FigureContent> content = chart.content(presentationOf(chart, language), phrases);
    if (!content)
        return content.error();
    if (!chart.hasTable)
        return OfficeFigure{std::move(content).value(), {}};
    const Result<ChartNumbers> numbers = chart.numbers(phrases);
    if (!numbers)
        return numbers.error();
    return OfficeFigure{std::move(content).value(), numbers.value().table};
}

Failure ChartDrawing::writeDocument(std::vector<OfficeFigure> figures, Language language,
                                    const ChartPresentation &presentation, const QString &path) const
{
    OfficeDocument document;
    document.figures = std::move(figures);
    document.size = presentation.size;
    return m_tools.writeDocument(std::move(document), path, exportOptions(presentation), Phrases(language));
}

Failure ChartDrawing::writeNumbers(const ChartToDraw &chart, const QString &path, const Phrases &phrases) const
{
    const Result<ChartNumbers> numbers = chart.numbers(phrases);
    if (!numbers)
        return numbers.error();
    const TableFormat format = m_options.chart.format == u"json" ? TableFormat::Json : TableFormat::Csv;
    return saveFile(path, phrases, [&](QIODevice &device) {
        const ChartNumbers &found = numbers.value();
        return writeTable({*found.table, found.rows, found.columns}, {format}, device);
    });
}

} // namespace bangfu
