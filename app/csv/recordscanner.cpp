// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/recordscanner.h"

#include <algorithm>

namespace bangfu {

std::string_view CsvCell::text(std::string &scratch) const
{
    if (!needsUnquoting)
        return raw;
    // Up to the closing quotation mark doubled ones stand for one; behind it every character is itself.
    scratch.clear();
    std::size_t i = 0;
    while (i < raw.size()) {
        if (raw[i] != '"') {
            scratch += raw[i++];
        } else if (i + 1 < raw.size() && raw[i + 1] == '"') {
            scratch += '"';
            i += 2;
        } else {
            scratch += raw.substr(i + 1);
            break;
        }
    }
    return scratch;
}

RecordScanner::RecordScanner(std::string_view text, char delimiter, std::size_t position)
    : m_text(text)
    , m_delimiter(delimiter)
    , m_position(position)
    , m_windowStart(position)
    , m_windowEnd(position)
{}

/// The offset of the next byte of structure, which is passed; the size of the text where there is none left.
inline std::size_t RecordScanner::nextStructure()
{
    while (m_structureIndex == m_structureCount) {
        if (m_windowEnd == m_text.size())
            return m_text.size();
        m_windowStart = m_windowEnd;
        m_windowEnd = std::min(m_windowStart + windowSize, m_text.size());
        m_structureCount =
            findStructure(m_text.substr(m_windowStart, m_windowEnd - m_windowStart), m_delimiter, m_structures.data());
        m_structureIndex = 0;
    }
    return m_windowStart + m_structures[m_structureIndex++];
}

/// Goes on from here, forwards or backwards.
void RecordScanner::moveTo(std::size_t position)
{
    m_position = position;
    m_windowEnd = position;
    m_structureIndex = m_structureCount = 0;
}

void RecordScanner::countLine(std::size_t structure)
{
    const char c = m_text[structure];
    const bool isHalfOfCrLf = c == '\r' && structure + 1 < m_text.size() && m_text[structure + 1] == '\n';
    if ((c == '\n' || c == '\r') && !isHalfOfCrLf)
        ++m_line;
}

/// Passes what ends a cell; true if the record goes on behind it.
inline bool RecordScanner::endCell(std::size_t end)
{
    m_position = end + 1;
    if (end >= m_text.size()) {
        m_position = m_text.size();
        return false;
    }
    if (m_text[end] == m_delimiter)
        return true;
    ++m_line;
    if (m_text[end] == '\r' && m_position < m_text.size() && m_text[m_position] == '\n')
        m_position = nextStructure() + 1;
    return false;
}

inline bool RecordScanner::readPlainCell(CsvCell &cell)
{
    const std::size_t start = m_position;
    std::size_t end = nextStructure();
    while (end < m_text.size() && m_text[end] == '"')
        end = nextStructure();
    cell = {m_text.substr(start, end - start), false, false};
    return endCell(end);
}

bool RecordScanner::readQuotedCell(CsvCell &cell)
{
    const std::size_t opening = nextStructure();
    const qint64 openingLine = m_line;
    bool hasDoubled = false;
    const std::size_t limit = std::min(m_text.size(), opening + longestQuotedCell);
    for (std::size_t structure = nextStructure(); structure < limit; structure = nextStructure()) {
        if (m_text[structure] != '"') {
            countLine(structure);
            continue;
        }
        if (structure + 1 < m_text.size() && m_text[structure + 1] == '"') {
            hasDoubled = true;
            nextStructure();
            continue;
        }
        cell = {m_text.substr(opening + 1, structure - opening - 1), true, hasDoubled};
        return finishQuotedCell(cell, structure);
    }
    m_faults.push_back({CsvScanFault::Kind::UnclosedQuote, openingLine, opening});
    m_line = openingLine;
    moveTo(opening + 1);
    const bool goesOn = readPlainCell(cell);
    cell.raw = std::string_view(cell.raw.data() - 1, cell.raw.size() + 1);
    return goesOn;
}

bool RecordScanner::finishQuotedCell(CsvCell &cell, std::size_t closingQuote)
{
    std::size_t end = nextStructure();
    if (end == closingQuote + 1)
        return endCell(end);
    m_faults.push_back({CsvScanFault::Kind::TextAfterQuote, m_line, closingQuote + 1});
    while (end < m_text.size() && m_text[end] == '"')
        end = nextStructure();
    cell.needsUnquoting = true;
    cell.raw = std::string_view(cell.raw.data(), end - static_cast<std::size_t>(cell.raw.data() - m_text.data()));
    return endCell(end);
}

bool RecordScanner::readRecord(std::vector<CsvCell> &cells)
{
    m_recordLine = m_line;
    m_recordOffset = m_position;
    m_cellCount = 0;
    bool goesOn = true;
    while (goesOn) {
        CsvCell &cell = ++m_cellCount <= mostCells ? cells.emplace_back() : cells.back();
        const bool isQuoted = m_position < m_text.size() && m_text[m_position] == '"';
        goesOn = isQuoted ? readQuotedCell(cell) : readPlainCell(cell);
    }
    const bool isEmptyLine = cells.size() == 1 && cells.front().raw.empty() && !cells.front().isQuoted;
    return !isEmptyLine;
}

bool RecordScanner::next(std::vector<CsvCell> &cells, std::size_t limit)
{
    while (m_position < std::min(limit, m_text.size())) {
        cells.clear();
        if (readRecord(cells))
            return true;
    }
    cells.clear();
    return false;
}

} // namespace bangfu
