// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "table/table.h"

class QIODevice;

namespace bangfu {

// The formats of writeTable(), one function each.

struct TableLines
{
    std::vector<const Column *> columns;
    const RowIndexes &rows;
};

Failure writeCsv(const TableLines &lines, bool hasByteOrderMark, QIODevice &device);
Failure writeJson(const TableLines &lines, QIODevice &device);
Failure writeText(const TableLines &lines, int width, QIODevice &device);

/// Writes all of it, or says why not.
Failure writeBytes(const QByteArray &bytes, QIODevice &device);

} // namespace bangfu
