// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/officedocument.h"
#include "office/workbookwriter.h"

namespace bangfu {

/// Collects the sheets of a workbook, each under a name of its own.
class FigureSheets
{
public:
    explicit FigureSheets(const Phrases &phrases)
        : m_phrases(phrases)
    {}

    /// The plotted numbers of a chart; gives the name of the sheet.
    QString addChart(const ChartSheet &sheet, const QSize &room);
    /// The rows of a table, the links of a network, or whatever else has no chart in Office.
    void addPictured(const OfficeFigure &figure, const OfficePicture &picture);
    /// Every figure as it is printed, with value, bounds, unit, period and source.
    void addData(const OfficeFigure &figure);
    /// Titles, notes, units and dataset, and the numbered sources, of all figures.
    void addDescriptions(const std::vector<OfficeFigure> &figures);

    const std::vector<WorkbookSheet> &sheets() const { return m_sheets; }

private:
    void add(const QString &name, WorkbookSheet sheet);
    void addMetadata(const std::vector<OfficeFigure> &figures);
    void addSources(const std::vector<OfficeFigure> &figures);

    const Phrases &m_phrases;
    std::vector<WorkbookSheet> m_sheets;
    QStringList m_names;
};

/// The data of a figure as cells with headings: its table, or where there is none, its marks.
std::vector<std::vector<SheetCell>> dataCells(const OfficeFigure &figure, const Phrases &phrases);

/// What a sheet of Excel holds below its headings, with some to spare.
inline constexpr std::size_t mostSheetRows = 1'000'000;

/// What a figure shows as cells with headings, as short as can be: for a slide behind a picture. Of very many points
/// no more rows than asked for.
std::vector<std::vector<SheetCell>> shownCells(const FigureContent &content, const Phrases &phrases,
                                               std::size_t mostRows = mostSheetRows);

} // namespace bangfu
