// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/chartsheet.h"

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QString cellReference(int column, int row)
{
    return u'$' + columnLetters(column) + u'$' + QString::number(row + 1);
}

SheetCell cellOf(const std::optional<double> &value)
{
    return value ? SheetCell(*value) : SheetCell();
}

} // namespace

QString SheetRange::formula(const QString &sheet) const
{
    QString quoted = sheet;
    quoted.replace(u'\'', u"''"_s);
    QString formula = u'\'' + quoted + u"'!"_s + cellReference(column, firstRow);
    if (lastRow > firstRow)
        formula += u':' + cellReference(column, lastRow);
    return formula;
}

QString headingOf(const NativeSeries &series, const NativeChart &chart)
{
    return series.name.isEmpty() ? chart.unit : series.name;
}

ChartSheet::ChartSheet(const NativeChart &chart, const QString &acrossTitle)
    : m_chart(chart)
{
    std::vector<SheetCell> headings{SheetCell(chart.hasCategories() ? chart.unit : QString())};
    if (!chart.hasCategories())
        headings.emplace_back(acrossTitle);
    for (const NativeSeries &series : chart.series)
        headings.emplace_back(headingOf(series, chart));
    m_rows.push_back(std::move(headings));
    if (chart.hasCategories())
        fillCategories();
    else
        fillPairs();
}

void ChartSheet::fillCategories()
{
    m_firstRow.assign(m_chart.series.size(), 1);
    for (std::size_t row = 0; row < m_chart.isHeading.size(); ++row) {
        std::vector<SheetCell> cells{SheetCell(m_chart.categories[static_cast<qsizetype>(row)])};
        for (const NativeSeries &series : m_chart.series)
            cells.push_back(cellOf(series.points[row].value));
        m_rows.push_back(std::move(cells));
    }
}

void ChartSheet::fillPairs()
{
    for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
        m_firstRow.push_back(static_cast<int>(m_rows.size()));
        for (const NativePoint &point : m_chart.series[i].points) {
            std::vector<SheetCell> cells(2 + m_chart.series.size());
            cells[0] = point.name;
            cells[1] = cellOf(point.across);
            cells[2 + i] = cellOf(point.value);
            m_rows.push_back(std::move(cells));
        }
    }
}

SheetRange ChartSheet::rowsOf(std::size_t series, int column) const
{
    const int first = m_firstRow[series];
    const auto count = static_cast<int>(m_chart.series[series].points.size());
    return {column, first, first + count - 1};
}

SheetRange ChartSheet::names() const
{
    return {0, 1, static_cast<int>(m_rows.size()) - 1};
}

SheetRange ChartSheet::heading(std::size_t series) const
{
    const int column = static_cast<int>(series) + (m_chart.hasCategories() ? 1 : 2);
    return {column, 0, 0};
}

SheetRange ChartSheet::values(std::size_t series) const
{
    return rowsOf(series, heading(series).column);
}

SheetRange ChartSheet::across(std::size_t series) const
{
    return rowsOf(series, 1);
}

} // namespace bangfu
