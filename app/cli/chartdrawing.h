// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/charttools.h"
#include "cli/launchoptions.h"
#include "table/table.h"

namespace bangfu {

/// The numbers behind a chart.
struct ChartNumbers
{
    TablePointer table;
    RowIndexes rows;
    QStringList columns; ///< empty: all
};

/// A chart that is to be drawn, wherever it comes from.
struct ChartToDraw
{
    QString name; ///< of its file, where it needs one
    ChartPresentation presentation;
    std::function<Result<FigureContent>(const ChartPresentation &presentation, const Phrases &phrases)> content;
    std::function<Result<ChartNumbers>(const Phrases &phrases)> numbers;
    bool hasTable = true; ///< the numbers go into documents as they are; otherwise a document takes those of the marks
};

/// Draws charts as the options say: in which languages, sizes and formats.
class ChartDrawing
{
public:
    ChartDrawing(const LaunchOptions &options, const ChartTools &tools)
        : m_options(options)
        , m_tools(tools)
    {}

    /// Draws one chart into a file; of several languages, into one each, with `-zh` and so on before the ending. The
    /// files that are written are appended to the list.
    Failure draw(const ChartToDraw &chart, const QString &path, QStringList &written) const;
    /// Draws all charts into one document, or one a language. What cannot be drawn is left out and told.
    Failure drawDocument(const std::vector<ChartToDraw> &charts, const QString &path, QStringList &written,
                         QStringList &leftOut) const;

private:
    std::vector<Language> languagesFor(const ChartPresentation &presentation) const;
    ChartPresentation presentationOf(const ChartToDraw &chart, Language language) const;
    FigureExportOptions exportOptions(const ChartPresentation &presentation) const;
    QString pathIn(Language language, const QString &path) const;
    Failure drawIn(Language language, const ChartToDraw &chart, const QString &path) const;
    Result<OfficeFigure> officeFigure(Language language, const ChartToDraw &chart) const;
    Failure writeDocument(std::vector<OfficeFigure> figures, Language language, const ChartPresentation &presentation,
                          const QString &path) const;
    Failure writeNumbers(const ChartToDraw &chart, const QString &path, const Phrases &phrases) const;

    const LaunchOptions &m_options;
    const ChartTools &m_tools;
};

} // namespace bangfu
