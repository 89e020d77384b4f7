// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/structurescan.h"

#include <QtGlobal>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bangfu {

/// One cell as it stands in the text, without the quotation marks around it.
struct CsvCell
{
    std::string_view raw;
    bool isQuoted = false;
    bool needsUnquoting = false; ///< holds doubled quotation marks, or text behind the closing one

    /// What the cell says. `scratch` keeps it where it cannot be a view of the text.
    std::string_view text(std::string &scratch) const;
};

/// What a scanner meets that RFC 4180 does not allow. It goes on in a way that loses nothing.
struct CsvScanFault
{
    enum class Kind {
        TextAfterQuote, ///< `"a"b`: read as `ab`
        UnclosedQuote,  ///< read as if the quotation mark were an ordinary character
    };

    Kind kind = Kind::TextAfterQuote;
    qint64 line = 0;        ///< counted from the scanner's first one, which is 1
    std::size_t offset = 0; ///< in the text

    friend bool operator==(const CsvScanFault &, const CsvScanFault &) = default;
};

/// Splits a UTF-8 text into records and cells after RFC 4180, with any delimiter, and LF, CRLF or CR as line ends.
/// Empty lines are no records. Borrows the text; one thread.
///
/// Written here because no CSV library of Debian 12 says on which line a fault stands, or reads a gigabyte in a second.
class RecordScanner
{
public:
    /// A quotation mark that is not closed within this many bytes is taken for an ordinary character, so that one stray
    /// mark does not swallow a large file.
    static constexpr std::size_t longestQuotedCell = 16 * 1024 * 1024;
    /// Of the cells of one record no more are kept, so that a file of nothing but commas does not fill the memory.
    static constexpr std::size_t mostCells = 200'000;

    RecordScanner(std::string_view text, char delimiter, std::size_t position = 0);

    /// Reads the next record; false if none starts before `limit`. Of more than mostCells cells the last one takes the
    /// place of all beyond.
    bool next(std::vector<CsvCell> &cells, std::size_t limit = std::string_view::npos);

    /// Where the next record starts: behind the last one's line end.
    std::size_t position() const { return m_position; }
    /// The line at position(), 1 where the scanner started.
    qint64 line() const { return m_line; }
    /// The line on which the last record started.
    qint64 recordLine() const { return m_recordLine; }
    std::size_t recordOffset() const { return m_recordOffset; }
    /// How many cells the last record has, also of those not kept.
    std::size_t cellCount() const { return m_cellCount; }
    /// What was met since this was last taken.
    std::vector<CsvScanFault> takeFaults() { return std::exchange(m_faults, {}); }
    bool hasFaults() const { return !m_faults.empty(); }

private:
    static constexpr std::size_t windowSize = 32 * 1024;

    std::size_t nextStructure();
    void moveTo(std::size_t position);
    bool readRecord(std::vector<CsvCell> &cells);
    bool endCell(std::size_t end);
    bool readPlainCell(CsvCell &cell);
    bool readQuotedCell(CsvCell &cell);
    bool finishQuotedCell(CsvCell &cell, std::size_t closingQuote);
    void countLine(std::size_t structure);

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_position;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    std::size_t m_recordOffset = 0;
    std::size_t m_cellCount = 0;
    std::vector<CsvScanFault> m_faults;

    std::size_t m_windowStart;
    std::size_t m_windowEnd;
    std::size_t m_structureIndex = 0;
    std::size_t m_structureCount = 0;
    std::array<std::uint32_t, windowSize + structureSlack> m_structures; ///< offsets from m_windowStart
};

} // namespace bangfu
