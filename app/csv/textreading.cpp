// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/textreading.h"

#include "core/largearray.h"
#include "core/parallel.h"
#include "csv/columnassembly.h"
#include "csv/columnsample.h"
#include "csv/tableheader.h"
#include "csv/textdecoding.h"

#include <algorithm>

namespace bangfu {
namespace {

/// A text from which reading leaves much memory behind.
constexpr std::size_t manyBytes = 32 * 1024 * 1024;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// One reading of all records of a text, on several threads.
class Pass
{
public:
    Pass(const TextSource &source, const TableReadOptions &options, const CsvFormat &format, const TableHeader &header)
        : m_source(source)
        , m_text(source.utf8)
        , m_options(options)
        , m_format(format)
        , m_header(header)
        , m_threadCount(options.threadCount > 0 ? options.threadCount : usefulThreadCount())
        , m_blockCount((m_text.size() - header.record.end + options.blockBytes - 1) / options.blockBytes)
    {}

    /// False if reading was stopped, or the text is not the UTF-8 it was taken for.
    bool run(const std::vector<ColumnNotation> &notations, const ReadContext &context)
    {
        makeReaders(notations);
        std::vector<BlockReading> blocks(m_blockCount);
        runInParallel(m_blockCount, m_threadCount, [&](std::size_t block, std::size_t thread) {
            if (context.stop.stop_requested() || m_hasBadUtf8)
                return;
            blocks[block] = readBlock(block, thread);
            context.progress.bytesDone += static_cast<qint64>(blockEnd(block) - blockStart(block));
        });
        if (context.stop.stop_requested() || m_hasBadUtf8)
            return false;
        joinBlocks(std::move(blocks));
        return true;
    }

    bool hasBadUtf8() const { return m_hasBadUtf8; }
    ReadingNotes &notes() { return m_notes; }

private:
    std::size_t blockStart(std::size_t block) const { return m_header.record.end + block * m_options.blockBytes; }
    std::size_t blockEnd(std::size_t block) const
    {
        return std::min(m_text.size(), blockStart(block) + m_options.blockBytes);
    }

    void makeReaders(const std::vector<ColumnNotation> &notations)
    {
        const std::size_t readerCount =
            std::clamp<std::size_t>(m_blockCount, 1, static_cast<std::size_t>(m_threadCount));
        const std::size_t expectedRows = estimateRecordCount(m_text.substr(m_header.record.end), m_format.delimiter);
        m_notes.format = m_format;
        for (std::size_t reader = 0; reader < readerCount; ++reader)
            m_notes.readers.emplace_back(m_text, m_format, notations, expectedRows / readerCount * 5 / 4 + 1);
    }

    /// A block's bytes but for a character begun before it, with the one it begins at its end.
    bool isValidUtf8(std::size_t start, std::size_t end) const
    {
        while (start > m_header.record.end && start < m_text.size() && isContinuation(m_text[start]))
            ++start;
        while (end < m_text.size() && isContinuation(m_text[end]))
            ++end;
        return start >= end || findBadUtf8(m_text.substr(start, end - start)) == std::string_view::npos;
    }

    BlockReading readBlock(std::size_t block, std::size_t thread)
    {
        const std::size_t end = blockEnd(block);
        if (!m_source.isKnownValid && !isValidUtf8(blockStart(block), end)) {
            m_hasBadUtf8 = true;
            return {};
        }
        const std::size_t start = block == 0 ? m_header.record.end : guessRecordStart(m_text, blockStart(block), end);
        return readFrom(start, end, thread);
    }

    BlockReading readFrom(std::size_t start, std::size_t end, std::size_t reader)
    {
        BlockReading reading = m_notes.readers[reader].read(start, end);
        reading.reader = reader;
        return reading;
    }

    /// Each block must start where the one before it ended. Where that was guessed wrong, within quotation marks, the
    /// block is read again from the right place, so that the outcome is that of one thread.
    void joinBlocks(std::vector<BlockReading> blocks)
    {
        std::size_t position = m_header.record.end;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            BlockReading &block = blocks[i];
            if (block.start != position) {
                m_notes.hasDiscardedBlocks |= block.rowCount > 0;
                if (position >= blockEnd(i))
                    continue;
                block = readFrom(position, blockEnd(i), 0);
            }
            position = block.end;
            m_notes.rowCount += block.rowCount;
            m_notes.blocks.push_back(std::move(block));
        }
    }

    const TextSource &m_source;
    std::string_view m_text;
    const TableReadOptions &m_options;
    CsvFormat m_format;
    const TableHeader &m_header;
    int m_threadCount;
    std::size_t m_blockCount;
    std::atomic<bool> m_hasBadUtf8 = false;
    ReadingNotes m_notes;
};

/// Columns of numbers that hold something else are taken down as text; false if there are none.
bool correctNotations(std::vector<ColumnNotation> &notations, const ReadingNotes &notes)
{
    bool isCorrected = false;
    for (const BlockReading &block : notes.blocks) {
        for (const std::uint32_t column : block.misfitColumns) {
            notations[column] = ColumnNotation::Coded;
            isCorrected = true;
        }
    }
    return isCorrected;
}

TablePointer assembleTable(const QString &name, const QStringList &headings, ReadingNotes &notes, int threadCount)
{
    const std::vector<ColumnLog> &logs = notes.readers.front().logs();
    std::vector<std::size_t> places;
    std::size_t freeCount = 0;
    for (const ColumnLog &log : logs)
        places.push_back(std::holds_alternative<FreeLog>(log) ? freeCount++ : 0);
    std::vector<std::optional<Column>> columns(logs.size());
    runInParallel(columns.size(), threadCount, [&](std::size_t column, std::size_t) {
        const QString &heading = headings[static_cast<qsizetype>(column)];
        columns[column].emplace(heading, heading, assembleColumn(notes, column, places[column], heading));
    });
    std::vector<Column> assembled;
    assembled.reserve(columns.size());
    for (std::optional<Column> &column : columns)
        assembled.push_back(*std::move(column));
    return std::make_shared<const Table>(name, std::move(assembled));
}

qint64 characterInLine(std::string_view text, std::size_t offset)
{
    const std::size_t lineEnd = offset == 0 ? std::string_view::npos : text.find_last_of("\r\n", offset - 1);
    const std::size_t start = lineEnd == std::string_view::npos ? 0 : lineEnd + 1;
    const std::string_view before = text.substr(start, offset - start);
    return std::ranges::count_if(before, [](char byte) { return !isContinuation(byte); }) + 1;
}

TextFault textFault(const BlockFault &fault, qint64 line, std::string_view text, qsizetype columnCount)
{
    const QStringList counts{QString::number(fault.cellCount), QString::number(columnCount)};
    const qint64 character = characterInLine(text, fault.offset);
    switch (fault.kind) {
    case BlockFault::Kind::TextAfterQuote:
        return {line,
                character,
                QT_TRANSLATE_NOOP("TextFault", "text follows a closing quotation mark; it was added to the cell"),
                {}};
    case BlockFault::Kind::UnclosedQuote:
        return {line,
                character,
                QT_TRANSLATE_NOOP("TextFault",
                                  "a quotation mark is opened and never closed; it was taken as part of the text"),
                {}};
    case BlockFault::Kind::NulCharacter:
        return {line, character, QT_TRANSLATE_NOOP("TextFault", "a NUL character stands in the text"), {}};
    case BlockFault::Kind::ShortRecord:
        return {line, 0,
                QT_TRANSLATE_NOOP("TextFault", "the record ends after cell %1 of %2; the missing ones were left empty"),
                counts};
    case BlockFault::Kind::LongRecord:
        return {
            line, 0,
            QT_TRANSLATE_NOOP("TextFault",
                              "the record goes on to cell %1, the header to cell %2; what stands beyond was left out"),
            counts};
    }
    return {};
}

void addFaults(TableReading &reading, const ReadingNotes &notes, const TableHeader &header, std::string_view text)
{
    qint64 line = 1;
    const auto add = [&](const BlockReading &block) {
        for (const BlockFault &fault : block.faults) {
            if (reading.faults.size() < BlockReader::mostFaults)
                reading.faults.push_back(textFault(fault, line + fault.line, text, header.headings.size()));
        }
        reading.faultCount += block.faultCount;
        line += block.lineCount;
    };
    add(header.record);
    std::ranges::for_each(notes.blocks, add);
}

/// What is said instead of a table.
TableReading withoutTable(TableReading reading, const char *reason, const QStringList &values = {})
{
    reading.faults = {{0, 0, reason, values}};
    reading.faultCount = 1;
    return reading;
}

} // namespace

std::optional<TableReading> readText(const TextSource &source, const TableReadOptions &options,
                                     const ReadContext &context)
{
    TableReading reading;
    const std::string_view text = source.utf8;
    reading.format = detectFormat(text, options.choice);
    const TableHeader header = readTableHeader(text, reading.format);
    if (header.hasTooManyColumns())
        return withoutTable(std::move(reading),
                            QT_TRANSLATE_NOOP("TextFault", "the first record goes on to cell %1; a table has at most "
                                                           "%2 columns"),
                            {QString::number(header.cellCount), QString::number(TableHeader::mostColumns)});
    if (header.headings.isEmpty())
        return withoutTable(std::move(reading),
                            QT_TRANSLATE_NOOP("TextFault", "the file holds nothing but empty lines"));
    context.progress.bytesDone += static_cast<qint64>(header.record.end);
    std::vector<ColumnNotation> notations =
        chooseNotations(text.substr(header.record.end), reading.format, header.headings);
    std::optional<Pass> pass;
    do {
        if (pass) // read once more; show that there is more to do
            context.progress.bytesInAll += static_cast<qint64>(text.size() - header.record.end);
        pass.emplace(source, options, reading.format, header);
        if (!pass->run(notations, context)) {
            return pass->hasBadUtf8() ? std::nullopt : std::optional(std::move(reading));
        }
    } while (correctNotations(notations, pass->notes()));
    addFaults(reading, pass->notes(), header, text);
    const int threadCount = options.threadCount > 0 ? options.threadCount : usefulThreadCount();
    reading.table = assembleTable(source.name, header.headings, pass->notes(), threadCount);
    pass.reset();
    if (text.size() >= manyBytes)
        returnFreedMemory();
    return reading;
}

} // namespace bangfu
