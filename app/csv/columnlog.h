// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/csvformat.h"
#include "csv/integerlog.h"
#include "csv/recordscanner.h"
#include "table/textdictionary.h"

#include <limits>
#include <span>
#include <variant>

namespace bangfu {

/// How the cells of a column are taken down while a file is read. What the column becomes is settled afterwards.
enum class ColumnNotation {
    Coded,   ///< distinct texts and a code a row
    Free,    ///< one text a row
    Numbers, ///< coefficient and scale a row
};

// One thread's notes on one column: what the cells of its blocks said, one behind the other.

class CodedLog
{
public:
    void append(std::span<const CsvCell> cells);
    void reserve(std::size_t rows) { m_codes.reserve(rows); }
    const TextDictionary &dictionary() const { return m_dictionary; }
    TextDictionary &dictionary() { return m_dictionary; }
    const IntegerLog &codes() const { return m_codes; }

private:
    TextDictionary m_dictionary;
    IntegerLog m_codes;
    std::vector<std::string_view> m_texts; ///< of the cells at hand
    std::vector<std::uint32_t> m_newCodes;
    std::string m_scratch;
};

class FreeLog
{
public:
    void append(std::span<const CsvCell> cells);
    void reserve(std::size_t) {}
    /// What was appended since this was last taken, ready for searching.
    TextRun takeRun();

private:
    TextRun m_run;
    std::string m_scratch;
};

class NumberLog
{
public:
    static constexpr std::int64_t missing = std::numeric_limits<std::int64_t>::min();

    explicit NumberLog(const CsvFormat &format)
        : m_format(format)
    {}
    /// False if a cell is neither empty nor a number; it is then taken down as missing.
    bool append(std::span<const CsvCell> cells);
    void reserve(std::size_t rows);
    std::span<const std::int64_t> coefficients() const { return m_coefficients; }
    std::span<const std::uint8_t> scales() const { return m_scales; }

private:
    CsvFormat m_format;
    LargeVector<std::int64_t> m_coefficients;
    LargeVector<std::uint8_t> m_scales;
};

using ColumnLog = std::variant<CodedLog, FreeLog, NumberLog>;

} // namespace bangfu
