// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/blockreader.h"

#include <algorithm>

namespace bangfu {
namespace {

/// Cells handed to the columns at a time: few enough to stay in the processor's nearest memory.
constexpr std::size_t cellsInBatch = 1024;

ColumnLog logFor(ColumnNotation notation, const CsvFormat &format)
{
    switch (notation) {
    case ColumnNotation::Coded:
        return CodedLog();
    case ColumnNotation::Free:
        return FreeLog();
    case ColumnNotation::Numbers:
        return NumberLog(format);
    }
    return CodedLog();
}

BlockFault::Kind blockKind(CsvScanFault::Kind kind)
{
    return kind == CsvScanFault::Kind::UnclosedQuote ? BlockFault::Kind::UnclosedQuote
                                                     : BlockFault::Kind::TextAfterQuote;
}

} // namespace

BlockReader::BlockReader(std::string_view text, const CsvFormat &format, const std::vector<ColumnNotation> &columns,
                         std::size_t expectedRows)
    : m_text(text)
    , m_format(format)
    , m_batchSize(std::max<std::size_t>(1, cellsInBatch / columns.size()))
    , m_batch(m_batchSize * columns.size())
{
    m_logs.reserve(columns.size());
    for (const ColumnNotation notation : columns) {
        m_logs.push_back(logFor(notation, format));
        std::visit([expectedRows](auto &log) { log.reserve(expectedRows); }, m_logs.back());
    }
}

BlockReading BlockReader::read(std::size_t start, std::size_t end)
{
    BlockReading block;
    block.start = start;
    block.firstRow = m_rowCount;
    RecordScanner scanner(m_text, m_format.delimiter, start);
    std::vector<CsvCell> cells;
    while (scanner.next(cells, end)) {
        takeRecord(cells, block, scanner);
        if (scanner.hasFaults())
            addScanFaults(block, scanner);
    }
    block.end = scanner.position();
    block.lineCount = scanner.line() - 1;
    takeBatch(block);
    for (ColumnLog &log : m_logs) {
        if (auto *free = std::get_if<FreeLog>(&log))
            block.runs.push_back(free->takeRun());
    }
    addNulCharacters(block, m_text);
    m_rowCount += block.rowCount;
    return block;
}

void BlockReader::takeRecord(const std::vector<CsvCell> &cells, BlockReading &block, const RecordScanner &scanner)
{
    const std::size_t columnCount = m_logs.size();
    const std::size_t shared = std::min(columnCount, cells.size());
    for (std::size_t column = 0; column < shared; ++column)
        m_batch[column * m_batchSize + m_batchRows] = cells[column];
    for (std::size_t column = shared; column < columnCount; ++column)
        m_batch[column * m_batchSize + m_batchRows] = {};

    const bool hasMore = std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(shared), cells.end(),
                                     [](const CsvCell &cell) { return !cell.raw.empty(); });
    if (hasMore || cells.size() < columnCount)
        addFault(block, {hasMore ? BlockFault::Kind::LongRecord : BlockFault::Kind::ShortRecord,
                         scanner.recordLine() - 1, scanner.recordOffset(), scanner.cellCount()});
    ++block.rowCount;
    if (++m_batchRows == m_batchSize)
        takeBatch(block);
}

void BlockReader::takeBatch(BlockReading &block)
{
    for (std::size_t column = 0; column < m_logs.size(); ++column) {
        const std::span<const CsvCell> cells(m_batch.data() + column * m_batchSize, m_batchRows);
        if (auto *coded = std::get_if<CodedLog>(&m_logs[column]))
            coded->append(cells);
        else if (auto *free = std::get_if<FreeLog>(&m_logs[column]))
            free->append(cells);
        else if (!std::get<NumberLog>(m_logs[column]).append(cells))
            block.misfitColumns.push_back(static_cast<std::uint32_t>(column));
    }
    m_batchRows = 0;
}

void addFault(BlockReading &block, const BlockFault &fault)
{
    ++block.faultCount;
    if (block.faults.size() < BlockReader::mostFaults)
        block.faults.push_back(fault);
}

void addScanFaults(BlockReading &block, RecordScanner &scanner)
{
    for (const CsvScanFault &fault : scanner.takeFaults())
        addFault(block, {blockKind(fault.kind), fault.line - 1, fault.offset, 0});
}

void addNulCharacters(BlockReading &block, std::string_view text)
{
    const std::string_view bytes = text.substr(0, block.end);
    qint64 line = 0;
    std::size_t counted = block.start;
    std::size_t described = 0;
    for (std::size_t nul = bytes.find('\0', block.start); nul != std::string_view::npos;
         nul = bytes.find('\0', nul + 1)) {
        ++block.faultCount;
        if (++described > BlockReader::mostFaults)
            continue;
        for (; counted < nul; ++counted)
            line += bytes[counted] == '\n' || (bytes[counted] == '\r' && bytes[counted + 1] != '\n') ? 1 : 0;
        block.faults.push_back({BlockFault::Kind::NulCharacter, line, nul, 0});
    }
    if (described == 0)
        return;
    std::ranges::stable_sort(block.faults, {}, &BlockFault::offset);
    block.faults.resize(std::min(block.faults.size(), BlockReader::mostFaults));
}

std::size_t guessRecordStart(std::string_view text, std::size_t offset, std::size_t end)
{
    const std::size_t lineEnd = text.substr(0, end).find_first_of("\r\n", offset - 1);
    if (lineEnd == std::string_view::npos)
        return end;
    const bool isCrLf = text.substr(lineEnd, 2) == "\r\n";
    return std::min(end, lineEnd + (isCrLf ? 2 : 1));
}

} // namespace bangfu
