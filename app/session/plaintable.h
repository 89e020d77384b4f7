// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "csv/tablereader.h"
#include "view/filekind.h"

namespace bangfu {

/// A file that is open as a table of its own, beside what the table itself holds.
struct PlainTable
{
    QString path;
    CsvFormatChoice choice; ///< what a person fixed about how it is read
    CsvFormat format;       ///< how it was read
    DetectedEncoding encoding;
    std::vector<TextFault> faults; ///< the first
    std::size_t faultCount = 0;    ///< of all
};

/// The facets of any table: columns whose values are worth counting come first, `worthwhileCount` of them; the others
/// that could be counted follow. Each is its own label.
struct TableFacets
{
    std::vector<FacetDefinition> definitions;
    std::size_t worthwhileCount = 0;
};

/// At most 100 columns are offered.
TableFacets facetsOf(const Table &table);

/// The column by which grouping a table says most at first sight: text of few kinds, if there is any. Empty: none.
QString bestGroupingColumn(const Table &table);

} // namespace bangfu
