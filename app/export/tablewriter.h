// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "table/table.h"

#include <QStringList>

class QIODevice;

namespace bangfu {

/// Rows and columns of a table. The table and the rows must outlive it.
struct TableExcerpt
{
    const Table &table;
    const RowIndexes &rows;
    QStringList columns; ///< machine names that the table has; empty: all
};

enum class TableFormat {
    Text, ///< aligned columns under their titles, for people
    Csv,  ///< RFC 4180, UTF-8, machine names in the header
    Json, ///< an array of objects, one a row, in the order of the columns; missing values are null
};

struct TableFormatOptions
{
    TableFormat format = TableFormat::Csv;
    bool hasByteOrderMark = false; ///< of a CSV, for programs that take it for another encoding otherwise
    int width = 120;               ///< of a text, in character cells; long texts are cut to fit, numbers and ids never
};

/// Writes values exactly as they are: plain decimals, EDTF periods. Fails with the reason the device gives.
Failure writeTable(const TableExcerpt &excerpt, const TableFormatOptions &options, QIODevice &device);

} // namespace bangfu
