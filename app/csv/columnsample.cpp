// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/columnsample.h"

#include "csv/cellnumber.h"
#include "csv/writtenperiod.h"

#include <algorithm>

namespace bangfu {
namespace {

constexpr std::size_t sampleBytes = 1024 * 1024;

/// What the first cells of one column say.
class ColumnSample
{
public:
    void add(std::string_view text, const CsvFormat &format)
    {
        if (text.empty())
            return;
        ++m_count;
        m_dictionary.insert(text);
        m_areNumbers = m_areNumbers && parseCellNumber(text, format);
        m_areYears = m_areYears && isWrittenYear(text);
    }

    ColumnNotation notation(bool isTime, std::size_t recordCount) const
    {
        if (m_count > 0 && m_areNumbers && !(m_areYears && isTime))
            return ColumnNotation::Numbers;
        return looksDistinct(recordCount) ? ColumnNotation::Free : ColumnNotation::Coded;
    }

private:
    static constexpr std::size_t fewestCells = 1000;
    static constexpr std::size_t alwaysCoded = 65536;

    /// Of N distinct texts, n drawn at random hold about n² / 2N pairs of equal ones; so the pairs tell N.
    bool looksDistinct(std::size_t recordCount) const
    {
        const std::size_t equalPairs = std::max<std::size_t>(1, m_count - (m_dictionary.size() - 1));
        const std::size_t distinct = m_count * m_count / (2 * equalPairs);
        return m_count >= fewestCells && distinct > std::max(alwaysCoded, recordCount / 4);
    }

    std::size_t m_count = 0;
    TextDictionary m_dictionary;
    bool m_areNumbers = true;
    bool m_areYears = true;
};

} // namespace

std::vector<ColumnNotation> chooseNotations(std::string_view records, const CsvFormat &format,
                                            const QStringList &headings)
{
    std::vector<ColumnSample> samples(static_cast<std::size_t>(headings.size()));
    RecordScanner scanner(records, format.delimiter);
    std::vector<CsvCell> cells;
    std::string scratch;
    while (scanner.next(cells, sampleBytes)) {
        for (std::size_t column = 0; column < std::min(cells.size(), samples.size()); ++column)
            samples[column].add(cells[column].text(scratch), format);
    }
    const std::size_t recordCount = estimateRecordCount(records, format.delimiter);
    std::vector<ColumnNotation> notations;
    for (std::size_t column = 0; column < samples.size(); ++column) {
        const bool isTime = namesTime(headings[static_cast<qsizetype>(column)]);
        notations.push_back(samples[column].notation(isTime, recordCount));
    }
    return notations;
}

std::size_t estimateRecordCount(std::string_view records, char delimiter)
{
    RecordScanner scanner(records, delimiter);
    std::vector<CsvCell> cells;
    std::size_t count = 0;
    while (scanner.next(cells, sampleBytes / 4))
        ++count;
    return scanner.position() == 0 ? 0 : records.size() * count / scanner.position();
}

} // namespace bangfu
