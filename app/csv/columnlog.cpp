// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/columnlog.h"

#include "csv/cellnumber.h"

namespace bangfu {

void CodedLog::append(std::span<const CsvCell> cells)
{
    m_texts.resize(cells.size());
    m_newCodes.resize(cells.size());
    bool needsScratch = false;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        m_texts[row] = cells[row].raw;
        needsScratch |= cells[row].needsUnquoting;
    }
    if (needsScratch) {
        for (std::size_t row = 0; row < cells.size(); ++row)
            m_newCodes[row] = m_dictionary.insert(cells[row].text(m_scratch));
    } else {
        m_dictionary.insert(m_texts, m_newCodes);
    }
    m_codes.append(m_newCodes, static_cast<std::uint32_t>(m_dictionary.size() - 1));
}

void FreeLog::append(std::span<const CsvCell> cells)
{
    for (const CsvCell &cell : cells)
        m_run.append(cell.text(m_scratch));
}

TextRun FreeLog::takeRun()
{
    TextRun run = std::exchange(m_run, {});
    run.finish();
    return run;
}

void NumberLog::reserve(std::size_t rows)
{
    m_coefficients.reserve(rows);
    m_scales.reserve(rows);
}

bool NumberLog::append(std::span<const CsvCell> cells)
{
    bool areNumbers = true;
    for (const CsvCell &cell : cells) {
        // A quotation mark is no part of a number, so there is nothing to unquote.
        const auto number = cell.raw.empty() ? std::nullopt : parseCellNumber(cell.raw, m_format);
        areNumbers = areNumbers && (number || cell.raw.empty());
        m_coefficients.push_back(number ? number->coefficient : missing);
        m_scales.push_back(number ? static_cast<std::uint8_t>(number->scale) : std::uint8_t{0});
    }
    return areNumbers;
}

} // namespace bangfu
