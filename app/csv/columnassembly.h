// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/blockreader.h"
#include "table/column.h"

namespace bangfu {

/// What the threads have taken down of a text, to be put together column by column.
struct ReadingNotes
{
    std::vector<BlockReader> readers;
    std::vector<BlockReading> blocks; ///< that count, in the order of the text
    std::size_t rowCount = 0;         ///< of all blocks
    bool hasDiscardedBlocks = false;  ///< the logs hold more than the blocks that count
    CsvFormat format;
};

/// Puts one column together and settles its type: numbers, flags, periods or text, whichever fits every cell. The logs
/// of the column are used up. Different columns may be assembled at the same time.
/// `place` is the column's place among the columns of its notation, for free text.
Column::Data assembleColumn(ReadingNotes &notes, std::size_t column, std::size_t place, QStringView heading);

} // namespace bangfu
