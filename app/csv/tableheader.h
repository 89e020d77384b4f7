// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/blockreader.h"

#include <QStringList>

namespace bangfu {

/// The first record of a text, which names the columns.
struct TableHeader
{
    QStringList headings;      ///< distinct, none empty; none at all if there is no record
    std::size_t cellCount = 0; ///< as many as there are headings, or more than can be columns
    BlockReading record;       ///< its lines and faults, counted with a line `sep=;` before it; no rows

    bool hasTooManyColumns() const { return cellCount > mostColumns; }

    /// Each column costs a few kilobytes, however short it is.
    static constexpr std::size_t mostColumns = 100'000;
};

/// Headings are made distinct, for queries name columns by them, and those of no end are cut.
TableHeader readTableHeader(std::string_view text, const CsvFormat &format);

} // namespace bangfu
