// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/columnassembly.h"

#include "csv/cellnumber.h"
#include "csv/writtenperiod.h"

#include <algorithm>

namespace bangfu {
namespace {

using Code = TextDictionary::Code;
using Codes = std::vector<Code>;

/// Calls function(block, its first row in the table) for each block.
template <typename Function>
void forEachBlock(const ReadingNotes &notes, const Function &function)
{
    std::size_t row = 0;
    for (const BlockReading &block : notes.blocks) {
        function(block, row);
        row += block.rowCount;
    }
}

struct CodedRows
{
    TextDictionary dictionary;
    PackedIntegers codes;
};

/// Brings the dictionaries of all readers together; the first reader's codes stay as they are.
std::vector<Codes> mergeDictionaries(std::vector<CodedLog> &logs, TextDictionary &merged)
{
    merged = std::move(logs.front().dictionary());
    std::vector<Codes> codeMaps(logs.size());
    for (std::size_t reader = 0; reader < logs.size(); ++reader) {
        const TextDictionary &own = reader == 0 ? merged : logs[reader].dictionary();
        codeMaps[reader].reserve(own.size());
        for (Code code = 0; code < own.size(); ++code)
            codeMaps[reader].push_back(reader == 0 ? code : merged.insert(own.text(code)));
    }
    return codeMaps;
}

/// Leaves only the texts in the dictionary that a row holds.
void dropUnusedTexts(CodedRows &rows)
{
    std::vector<char> isUsed(rows.dictionary.size(), 0);
    rows.codes.visit([&](auto codes) {
        for (const auto code : codes)
            isUsed[code] = 1;
    });
    TextDictionary used;
    Codes newCodes(rows.dictionary.size(), 0);
    for (Code code = 0; code < rows.dictionary.size(); ++code)
        newCodes[code] = isUsed[code] ? used.insert(rows.dictionary.text(code)) : 0;
    rows.codes.edit([&](auto codes) {
        using Integer = typename decltype(codes)::value_type;
        for (auto &code : codes)
            code = static_cast<Integer>(newCodes[code]);
    });
    rows.dictionary = std::move(used);
}

CodedRows codedRows(const ReadingNotes &notes, std::vector<CodedLog> logs)
{
    CodedRows rows;
    const std::vector<Codes> codeMaps = mergeDictionaries(logs, rows.dictionary);
    rows.codes = PackedIntegers(notes.rowCount, rows.dictionary.size() - 1);
    rows.codes.edit([&](auto codes) {
        using Integer = typename decltype(codes)::value_type;
        forEachBlock(notes, [&](const BlockReading &block, std::size_t firstRow) {
            const Codes &codeMap = codeMaps[block.reader];
            logs[block.reader].codes().visit([&](auto logged) {
                for (std::size_t i = 0; i < block.rowCount; ++i)
                    codes[firstRow + i] = static_cast<Integer>(codeMap[logged[block.firstRow + i]]);
            });
        });
    });
    if (notes.hasDiscardedBlocks)
        dropUnusedTexts(rows);
    return rows;
}

/// What each text of the dictionary means, if all do; code 0 is the missing value.
template <typename Meaning, typename Parse>
std::optional<std::vector<Meaning>> meaningsOf(const TextDictionary &dictionary, const Parse &parse)
{
    std::vector<Meaning> meanings(1);
    for (Code code = 1; code < dictionary.size(); ++code) {
        const std::optional<Meaning> meaning = parse(dictionary.text(code));
        if (!meaning)
            return std::nullopt;
        meanings.push_back(*meaning);
    }
    return dictionary.size() > 1 ? std::optional(std::move(meanings)) : std::nullopt;
}

template <typename Value, typename Meaning>
std::vector<Value> valuesOfRows(const CodedRows &rows, const std::vector<Meaning> &meanings)
{
    std::vector<Value> values;
    values.reserve(rows.codes.size());
    rows.codes.visit([&](auto codes) {
        for (const auto code : codes)
            values.push_back(code == 0 ? Value() : Value(meanings[code]));
    });
    return values;
}

std::optional<bool> parseFlag(std::string_view text)
{
    if (text == "true" || text == "TRUE" || text == "True")
        return true;
    if (text == "false" || text == "FALSE" || text == "False")
        return false;
    return std::nullopt;
}

/// Keys of few distinct periods, without a period for each row.
PeriodColumn periodColumn(const CodedRows &rows, const std::vector<Period> &periods)
{
    const auto isBefore = [](const Period &left, const Period &right) { return (left <=> right) < 0; };
    std::vector<Period> distinct = periods;
    std::ranges::sort(distinct, isBefore);
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    PackedIntegers keys(rows.codes.size(), distinct.size() - 1);
    Codes keyOfCode;
    for (const Period &period : periods)
        keyOfCode.push_back(static_cast<Code>(std::ranges::lower_bound(distinct, period, isBefore) - distinct.begin()));
    keys.edit([&](auto target) {
        using Integer = typename decltype(target)::value_type;
        rows.codes.visit([&](auto codes) {
            std::ranges::transform(codes, target.begin(),
                                   [&](auto code) { return static_cast<Integer>(keyOfCode[code]); });
        });
    });
    return PeriodColumn(std::move(keys), std::move(distinct));
}

/// Up to here a dictionary is worth its while however often each text occurs.
constexpr std::size_t alwaysCoded = 65536;
/// A column of which fewer rows than this share a text on average is free text.
constexpr std::size_t rowsSharingText = 4;
constexpr std::size_t rowsInRun = 8192;

FreeTextColumn freeTextOf(const CodedRows &rows)
{
    std::vector<TextRun> runs;
    rows.codes.visit([&](auto codes) {
        for (const auto code : codes) {
            const std::string_view text = rows.dictionary.text(static_cast<Code>(code));
            if (runs.empty() || runs.back().size() == rowsInRun || !runs.back().hasRoomFor(text))
                runs.emplace_back();
            runs.back().append(text);
        }
    });
    for (TextRun &run : runs)
        run.finish();
    return FreeTextColumn(std::move(runs));
}

Column::Data settledColumn(CodedRows rows, const CsvFormat &format, QStringView heading)
{
    const auto periods = [&] { return meaningsOf<Period>(rows.dictionary, parseWrittenPeriod); };
    if (namesTime(heading)) {
        if (const auto meanings = periods())
            return periodColumn(rows, *meanings);
    }
    const auto parseNumber = [&](std::string_view text) {
        const auto number = parseCellNumber(text, format);
        return number ? std::optional(Decimal::fromParts(number->coefficient, number->scale)) : std::nullopt;
    };
    if (const auto numbers = meaningsOf<Decimal>(rows.dictionary, parseNumber))
        return DecimalColumn(valuesOfRows<std::optional<Decimal>>(rows, *numbers));
    if (const auto flags = meaningsOf<bool>(rows.dictionary, parseFlag))
        return FlagColumn(valuesOfRows<std::optional<bool>>(rows, *flags));
    if (const auto meanings = periods())
        return periodColumn(rows, *meanings);
    if (rows.dictionary.size() > std::max(alwaysCoded, rows.codes.size() / rowsSharingText))
        return freeTextOf(rows);
    rows.dictionary.finish();
    return TextColumn(std::move(rows.dictionary), std::move(rows.codes));
}

FreeTextColumn freeTextColumn(ReadingNotes &notes, std::size_t place)
{
    std::vector<TextRun> runs;
    for (BlockReading &block : notes.blocks) {
        if (block.rowCount > 0)
            runs.push_back(std::move(block.runs[place]));
    }
    return FreeTextColumn(std::move(runs));
}

/// The numbers of all blocks on one scale.
class NumberAssembly
{
public:
    NumberAssembly(const ReadingNotes &notes, std::vector<NumberLog> logs)
        : m_notes(notes)
        , m_logs(std::move(logs))
    {}

    DecimalColumn column()
    {
        findScale();
        return findRange() ? packedColumn() : DecimalColumn(values());
    }

private:
    static constexpr std::array<std::int64_t, Decimal::maximumScale + 1> powersOfTen = [] {
        std::array<std::int64_t, Decimal::maximumScale + 1> powers{1};
        for (std::size_t i = 1; i < powers.size(); ++i)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }();

    /// Calls function(row in the table, coefficient, scale), with NumberLog::missing for missing numbers.
    template <typename Function>
    void forEachNumber(const Function &function) const
    {
        forEachBlock(m_notes, [&](const BlockReading &block, std::size_t firstRow) {
            const std::int64_t *coefficients = m_logs[block.reader].coefficients().data() + block.firstRow;
            const std::uint8_t *scales = m_logs[block.reader].scales().data() + block.firstRow;
            for (std::size_t i = 0; i < block.rowCount; ++i)
                function(firstRow + i, coefficients[i], scales[i]);
        });
    }

    void findScale()
    {
        std::uint8_t largest = 0;
        forEachNumber([&](std::size_t, std::int64_t, std::uint8_t scale) { largest = std::max(largest, scale); });
        m_scale.scale = largest;
    }

    /// False if the numbers are too far apart for one scale.
    bool findRange()
    {
        std::int64_t smallest = std::numeric_limits<std::int64_t>::max();
        std::int64_t largest = std::numeric_limits<std::int64_t>::min();
        bool isTooWide = false;
        forEachNumber([&](std::size_t, std::int64_t coefficient, std::uint8_t scale) {
            if (coefficient == NumberLog::missing)
                return;
            std::int64_t scaled = 0;
            isTooWide |= __builtin_mul_overflow(coefficient, powerFor(scale), &scaled);
            smallest = std::min(smallest, scaled);
            largest = std::max(largest, scaled);
        });
        if (smallest > largest)
            smallest = largest = 0;
        const auto width = static_cast<std::uint64_t>(largest) - static_cast<std::uint64_t>(smallest);
        m_scale.smallest = smallest;
        m_scale.largestKey = width + 1;
        return !isTooWide && width < static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    }

    DecimalColumn packedColumn() const
    {
        PackedIntegers keys(m_notes.rowCount, m_scale.largestKey);
        keys.edit([&](auto target) {
            using Integer = typename decltype(target)::value_type;
            forEachNumber([&](std::size_t row, std::int64_t coefficient, std::uint8_t scale) {
                const auto scaled =
                    static_cast<std::uint64_t>(coefficient) * static_cast<std::uint64_t>(powerFor(scale));
                const std::uint64_t key = scaled - static_cast<std::uint64_t>(m_scale.smallest) + 1;
                target[row] = coefficient == NumberLog::missing ? Integer{0} : static_cast<Integer>(key);
            });
        });
        return DecimalColumn(std::move(keys), m_scale);
    }

    std::vector<std::optional<Decimal>> values() const
    {
        std::vector<std::optional<Decimal>> values(m_notes.rowCount);
        forEachNumber([&](std::size_t row, std::int64_t coefficient, std::uint8_t scale) {
            if (coefficient != NumberLog::missing)
                values[row] = Decimal::fromParts(coefficient, scale);
        });
        return values;
    }

    std::int64_t powerFor(std::uint8_t scale) const
    {
        return powersOfTen[static_cast<std::size_t>(m_scale.scale) - scale];
    }

    const ReadingNotes &m_notes;
    std::vector<NumberLog> m_logs;
    DecimalColumn::Scale m_scale;
};

template <typename Log>
std::vector<Log> takeLogs(ReadingNotes &notes, std::size_t column)
{
    std::vector<Log> logs;
    logs.reserve(notes.readers.size());
    for (BlockReader &reader : notes.readers)
        logs.push_back(std::get<Log>(std::exchange(reader.logs()[column], ColumnLog())));
    return logs;
}

} // namespace

Column::Data assembleColumn(ReadingNotes &notes, std::size_t column, std::size_t place, QStringView heading)
{
    const ColumnLog &first = notes.readers.front().logs()[column];
    if (std::holds_alternative<FreeLog>(first))
        return freeTextColumn(notes, place);
    if (std::holds_alternative<NumberLog>(first))
        return NumberAssembly(notes, takeLogs<NumberLog>(notes, column)).column();
    return settledColumn(codedRows(notes, takeLogs<CodedLog>(notes, column)), notes.format, heading);
}

} // namespace bangfu
