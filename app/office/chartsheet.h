// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/nativechart.h"

#include <variant>

namespace bangfu {

/// Nothing stays empty: a missing value is not zero.
using SheetCell = std::variant<std::monostate, QString, double>;

/// Cells of one column, rows counted from 0.
struct SheetRange
{
    int column = 0;
    int firstRow = 0;
    int lastRow = 0;

    int size() const { return lastRow - firstRow + 1; }
    /// 'Sheet'!$B$2:$B$9, or 'Sheet'!$B$1 for a single cell.
    QString formula(const QString &sheet) const;
};

/// Where the numbers of a chart stand in its sheet: headings in row 0; categories in the first column and a column for
/// each series; of a scatter the names of the points, then where they are across, then a column for each series.
class ChartSheet
{
public:
    /// The title names the numbers across, of a scatter.
    explicit ChartSheet(const NativeChart &chart, const QString &acrossTitle = {});

    SheetRange names() const;
    SheetRange heading(std::size_t series) const;
    SheetRange values(std::size_t series) const;
    SheetRange across(std::size_t series) const;

    const std::vector<std::vector<SheetCell>> &rows() const { return m_rows; }

private:
    SheetRange rowsOf(std::size_t series, int column) const;
    void fillCategories();
    void fillPairs();

    const NativeChart &m_chart;
    std::vector<std::vector<SheetCell>> m_rows;
    std::vector<int> m_firstRow; ///< of each series
};

/// The name of a series, or where it has none, what its values are.
QString headingOf(const NativeSeries &series, const NativeChart &chart);

} // namespace bangfu
