// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/columnlog.h"

#include <deque>
#include <optional>

namespace bangfu {

/// What stands wrong in a block, before its place in the file is known.
struct BlockFault
{
    enum class Kind { TextAfterQuote, UnclosedQuote, NulCharacter, ShortRecord, LongRecord };

    Kind kind = Kind::TextAfterQuote;
    qint64 line = 0;           ///< counted from the first line of the block, which is 0
    std::size_t offset = 0;    ///< in the text
    std::size_t cellCount = 0; ///< of a record that is too short or too long
};

/// What one thread found in one block of a text.
struct BlockReading
{
    std::size_t start = 0; ///< offset of the first record that starts in the block
    std::size_t end = 0;   ///< offset behind the last of them
    std::size_t reader = 0;
    std::size_t firstRow = 0; ///< in the logs of the reader
    std::size_t rowCount = 0;
    qint64 lineCount = 0;
    std::vector<TextRun> runs;                ///< of the free columns, in their order
    std::vector<std::uint32_t> misfitColumns; ///< columns of numbers that hold something else
    std::vector<BlockFault> faults;           ///< the first hundred, by line
    std::size_t faultCount = 0;
};

/// Counts a fault and keeps it, if it is among the first.
void addFault(BlockReading &block, const BlockFault &fault);
/// Those met since they were last taken.
void addScanFaults(BlockReading &block, RecordScanner &scanner);
/// Those between start and end of the block.
void addNulCharacters(BlockReading &block, std::string_view text);

/// Reads blocks of a text, for one thread, and takes down the cells of each column.
class BlockReader
{
public:
    static constexpr std::size_t mostFaults = 100;

    /// Borrows the text. `expectedRows` are made room for.
    BlockReader(std::string_view text, const CsvFormat &format, const std::vector<ColumnNotation> &columns,
                std::size_t expectedRows);
    Q_DISABLE_COPY(BlockReader)
    BlockReader(BlockReader &&) = default;

    /// Reads the records that start at `start` and further on before `end`; the first may be read to any length.
    BlockReading read(std::size_t start, std::size_t end);

    std::vector<ColumnLog> &logs() { return m_logs; }

private:
    void takeRecord(const std::vector<CsvCell> &cells, BlockReading &block, const RecordScanner &scanner);
    void takeBatch(BlockReading &block);

    std::string_view m_text;
    CsvFormat m_format;
    std::vector<ColumnLog> m_logs;
    std::size_t m_rowCount = 0; ///< in the logs
    std::size_t m_batchSize;    ///< rows handed to the logs at a time
    std::size_t m_batchRows = 0;
    std::vector<CsvCell> m_batch; ///< column by column
};

/// The offset of the first record that starts from `offset` on and before `end`, if the offset is not within quotation
/// marks: that is a guess, to be checked against the end of the block before. `end` if no line starts there.
std::size_t guessRecordStart(std::string_view text, std::size_t offset, std::size_t end);

} // namespace bangfu
