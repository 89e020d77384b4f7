// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/chartsheet.h"
#include "office/drawing.h"

namespace bangfu {

/// A table on a slide.
struct SlideTable
{
    struct Row
    {
        std::vector<QString> cells;
        bool isHeading = false; ///< of the columns, or of a group: then the first cell spans all
        bool isGroup = false;
    };

    std::vector<Row> rows;
    std::vector<bool> isNumber; ///< one a column: right-aligned
};

SlideTable slideTable(const FigureTable &table);
SlideTable slideTable(const std::vector<std::vector<SheetCell>> &cells, Language language);

/// Where the table stands and how large its type can be, so that all rows fit.
struct SlideTableLayout
{
    std::vector<double> widths; ///< in points
    std::vector<double> heights;
    double typeSize = 14;
};

SlideTableLayout slideTableLayout(const SlideTable &table, const QSizeF &room);

/// a:tbl
void writeSlideTable(XmlPart &part, const SlideTable &table, const SlideTableLayout &layout,
                     const std::pair<const OfficeColours &, Language> &look);

} // namespace bangfu
