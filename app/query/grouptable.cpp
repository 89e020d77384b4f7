// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/grouptable.h"

#include "core/parallel.h"
#include "core/phrases.h"
#include "query/groupcells.h"
#include "query/groupsums.h"
#include "query/queryerrors.h"

#include <algorithm>
#include <limits>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t groupsInPart = 32768;
/// A mean has so many decimals more than the numbers it is of, at least where Decimal has room for them.
constexpr int moreDecimalsOfMean = 6;
constexpr std::int64_t missing = std::numeric_limits<std::int64_t>::min();

/// Whole numbers of units of 10^-scale as a column; `missing` is none.
DecimalColumn decimalColumn(const LargeVector<std::int64_t> &coefficients, int scale)
{
    std::int64_t smallest = std::numeric_limits<std::int64_t>::max();
    std::int64_t largest = missing;
    for (const std::int64_t each : coefficients) {
        smallest = std::min(smallest, each == missing ? smallest : each);
        largest = std::max(largest, each);
    }
    if (largest == missing)
        smallest = largest = 0;
    const auto base = static_cast<DecimalColumn::Key>(smallest);
    const auto width = static_cast<DecimalColumn::Key>(largest) - base;
    if (width >= static_cast<DecimalColumn::Key>(std::numeric_limits<std::int64_t>::max())) {
        std::vector<std::optional<Decimal>> values(coefficients.size());
        std::ranges::transform(coefficients, values.begin(), [scale](std::int64_t each) {
            return each == missing ? std::nullopt : std::optional(Decimal::fromParts(each, scale));
        });
        return DecimalColumn(values);
    }
    PackedIntegers keys(coefficients.size(), width + 1);
    keys.edit([&](auto target) {
        using Integer = typename decltype(target)::value_type;
        runOverParts(coefficients.size(), groupsInPart, [&](std::size_t first, std::size_t end) {
            for (std::size_t i = first; i < end; ++i) {
                const DecimalColumn::Key key = static_cast<DecimalColumn::Key>(coefficients[i]) - base + 1;
                target[i] = coefficients[i] == missing ? Integer{0} : static_cast<Integer>(key);
            }
        });
    });
    return DecimalColumn(std::move(keys), {smallest, scale, width + 1});
}

/// The keys of a column at some rows.
PackedIntegers keysAt(const PackedIntegers &keys, std::uint64_t keyCount, const RowIndexes &rows)
{
    PackedIntegers result(rows.size(), keyCount - 1);
    keys.visit([&](auto source) {
        result.edit([&](auto target) {
            using Integer = typename decltype(target)::value_type;
            runOverParts(rows.size(), groupsInPart, [&](std::size_t first, std::size_t end) {
                for (std::size_t i = first; i < end; ++i)
                    target[i] = static_cast<Integer>(source[rows[i]]);
            });
        });
    });
    return result;
}

Column::Data freeTextsAt(const FreeTextColumn &column, const RowIndexes &rows)
{
    TextDictionary dictionary;
    LargeVector<TextColumn::Code> codes;
    codes.reserve(rows.size());
    for (const RowIndex row : rows)
        codes.push_back(dictionary.insert(column.utf8(row)));
    dictionary.finish();
    return TextColumn(std::move(dictionary), PackedIntegers(std::span<const TextColumn::Code>(codes)));
}

/// A column of the same type with these of its keys.
Column::Data withKeys(const Column &column, PackedIntegers keys)
{
    if (const TextColumn *text = column.asText())
        return TextColumn(text->sharedDictionary(), std::move(keys));
    if (const DecimalColumn *decimal = column.asDecimal())
        return DecimalColumn(std::move(keys), *decimal);
    if (const PeriodColumn *period = column.asPeriod())
        return PeriodColumn(std::move(keys), *period);
    return FlagColumn(std::move(keys));
}

class GroupTableBuilder
{
public:
    GroupTableBuilder(const Table &table, const Query &query, Language language)
        : m_table(table)
        , m_query(query)
        , m_language(language)
        , m_phrases(language)
    {}

    Failure findColumns();
    Failure addGroups(const RowSequence &rows, const std::stop_token &stop);
    TablePointer build() { return std::make_shared<const Table>(m_table.name(), std::move(m_columns)); }

private:
    std::size_t measuredIndex(const Column &column);
    Failure addMeasure(const Measure &measure);
    std::optional<DecimalColumn> sumColumn(std::size_t measured) const;
    DecimalColumn meanColumn(std::size_t measured) const;
    PackedIntegers extremeKeys(std::size_t measured, Measure::Kind kind) const;
    std::pair<QString, QString> nameAndTitle(const Measure &measure) const;
    const GroupCell &sumCell(std::size_t measured, std::size_t group) const;
    bool isExact(std::size_t measured) const { return !m_groups.figures.measured[measured].exactSums.empty(); }

    const Table &m_table;
    const Query &m_query;
    Language m_language;
    Phrases m_phrases;
    std::vector<const Column *> m_groupColumns;
    std::vector<MeasuredColumn> m_measured;
    std::vector<Measure> m_measures;
    GroupFigures m_groups;
    std::size_t m_groupCount = 0;
    std::vector<Column> m_columns;
};

std::size_t GroupTableBuilder::measuredIndex(const Column &column)
{
    const auto known = std::ranges::find(m_measured, &column, &MeasuredColumn::column);
    if (known != m_measured.end())
        return static_cast<std::size_t>(known - m_measured.begin());
    m_measured.push_back({&column});
    return m_measured.size() - 1;
}

Failure GroupTableBuilder::findColumns()
{
    for (const QString &name : m_query.groupBy) {
        m_groupColumns.push_back(m_table.findColumn(name));
        if (!m_groupColumns.back())
            return unknownColumn(m_table, name, m_language);
    }
    for (const Measure &measure : m_query.measures) {
        if (measure.kind == Measure::Kind::Count || std::ranges::find(m_measures, measure) != m_measures.end())
            continue;
        const Column *column = m_table.findColumn(measure.column);
        const bool isExtreme = measure.kind == Measure::Kind::Minimum || measure.kind == Measure::Kind::Maximum;
        if (!column || !(column->asDecimal() || (isExtreme && column->asPeriod())))
            return noNumbers(m_table, measure.column, m_language);
        MeasuredColumn &measured = m_measured[measuredIndex(*column)];
        (isExtreme ? measured.hasExtremes : measured.isSummed) = true;
        m_measures.push_back(measure);
    }
    return std::nullopt;
}

Failure GroupTableBuilder::addGroups(const RowSequence &rows, const std::stop_token &stop)
{
    const GroupCells cells(m_groupColumns, rows);
    m_groups = groupFigures(cells, rows, m_measured, stop);
    m_groupCount = m_groups.cells.size();
    for (const Column *column : m_groupColumns) {
        Column::Data data = column->keys()
                                ? withKeys(*column, keysAt(*column->keys(), column->keyCount(), m_groups.firstRows))
                                : freeTextsAt(*column->asFreeText(), m_groups.firstRows);
        m_columns.emplace_back(column->name(), column->title(), std::move(data), column->sharedKeyRanks());
    }
    LargeVector<std::int64_t> counts(m_groupCount);
    for (std::size_t group = 0; group < m_groupCount; ++group)
        counts[group] = m_groups.counts[group].rowCount;
    m_columns.emplace_back(u"count"_s, m_phrases.translate("Column", "Count", "how many rows"),
                           decimalColumn(counts, 0));
    for (const Measure &measure : m_measures) {
        if (Failure failure = addMeasure(measure))
            return failure;
    }
    return std::nullopt;
}

/// What a measure's column is called; with several of a kind by the column it is of, too.
std::pair<QString, QString> GroupTableBuilder::nameAndTitle(const Measure &measure) const
{
    const auto plain = [&]() -> std::pair<QString, QString> {
        switch (measure.kind) {
        case Measure::Kind::Count:
            break;
        case Measure::Kind::Sum:
            return {u"sum"_s, m_phrases.translate("Column", "Sum")};
        case Measure::Kind::Mean:
            return {u"mean"_s, m_phrases.translate("Column", "Mean", "the average")};
        case Measure::Kind::Minimum:
            return {u"minimum"_s, m_phrases.translate("Column", "Smallest", "of the values of a group")};
        case Measure::Kind::Maximum:
            return {u"maximum"_s, m_phrases.translate("Column", "Largest", "of the values of a group")};
        }
        return {};
    }();
    if (std::ranges::count(m_measures, measure.kind, &Measure::kind) == 1)
        return plain;
    return {plain.first + u'_' + measure.column,
            filledIn(m_phrases.translate("Column", "%1: %2", "what is worked out, and of which column"),
                     {plain.second, m_table.findColumn(measure.column)->title()})};
}

Failure GroupTableBuilder::addMeasure(const Measure &measure)
{
    const Column &column = *m_table.findColumn(measure.column);
    const std::size_t measured = measuredIndex(column);
    const auto [name, title] = nameAndTitle(measure);
    if (measure.kind == Measure::Kind::Mean) {
        m_columns.emplace_back(name, title, meanColumn(measured));
    } else if (measure.kind == Measure::Kind::Sum) {
        std::optional<DecimalColumn> sums = sumColumn(measured);
        if (!sums)
            return Error{m_phrases.translate("Query", "The sum is too large to be worked out exactly.")};
        m_columns.emplace_back(name, title, std::move(*sums));
    } else {
        m_columns.emplace_back(name, title, withKeys(column, extremeKeys(measured, measure.kind)));
    }
    return std::nullopt;
}

const GroupCell &GroupTableBuilder::sumCell(std::size_t measured, std::size_t group) const
{
    const bool isFirst = measured == m_groups.figures.firstSummed;
    return isFirst ? m_groups.counts[group] : m_groups.figures.measured[measured].sums[m_groups.cells[group]];
}

/// A sum of keys turned into one of numbers, in units of the column's scale.
std::int64_t coefficientOf(const GroupCell &cell, const DecimalColumn::Scale &scale)
{
    const std::uint64_t perValue = static_cast<std::uint64_t>(scale.smallest) - 1;
    return static_cast<std::int64_t>(cell.keySum + cell.valueCount * perValue);
}

std::optional<DecimalColumn> GroupTableBuilder::sumColumn(std::size_t measured) const
{
    if (isExact(measured)) {
        const MeasuredCells &cells = m_groups.figures.measured[measured];
        std::vector<std::optional<Decimal>> sums(m_groupCount);
        for (std::size_t group = 0; group < m_groupCount; ++group) {
            const std::uint32_t cell = m_groups.cells[group];
            if (cells.exactCounts[cell] == 0)
                continue;
            sums[group] = cells.exactSums[cell].sum();
            if (!sums[group])
                return std::nullopt;
        }
        return DecimalColumn(sums);
    }
    const DecimalColumn::Scale &scale = *m_measured[measured].column->asDecimal()->commonScale();
    LargeVector<std::int64_t> sums(m_groupCount);
    runOverParts(m_groupCount, groupsInPart, [&](std::size_t first, std::size_t end) {
        for (std::size_t group = first; group < end; ++group) {
            const GroupCell &cell = sumCell(measured, group);
            sums[group] = cell.valueCount == 0 ? missing : coefficientOf(cell, scale);
        }
    });
    return decimalColumn(sums, scale.scale);
}

/// sum × factor / count, halves rounded away from zero.
std::int64_t roundedMean(std::int64_t sum, std::int64_t count, std::int64_t factor)
{
    // The rest is less than 2^32, so that nothing overflows where the mean itself does not.
    const std::int64_t rest = sum % count * factor;
    const std::int64_t away = rest < 0 ? -count : count;
    return sum / count * factor + (2 * rest + away) / (2 * count);
}

DecimalColumn GroupTableBuilder::meanColumn(std::size_t measured) const
{
    const DecimalColumn &column = *m_measured[measured].column->asDecimal();
    const int scale = column.commonScale() ? column.commonScale()->scale : Decimal::maximumScale;
    if (isExact(measured)) {
        const MeasuredCells &cells = m_groups.figures.measured[measured];
        std::vector<std::optional<Decimal>> means(m_groupCount);
        for (std::size_t group = 0; group < m_groupCount; ++group) {
            const std::uint32_t cell = m_groups.cells[group];
            if (cells.exactCounts[cell] != 0)
                means[group] = cells.exactSums[cell].mean(cells.exactCounts[cell], scale + moreDecimalsOfMean);
        }
        return DecimalColumn(means);
    }
    int more = 0;
    std::int64_t factor = 1;
    while (more < moreDecimalsOfMean && scale + more < Decimal::maximumScale &&
           sumsFit(column, static_cast<std::size_t>(factor) * 10)) {
        ++more;
        factor *= 10;
    }
    LargeVector<std::int64_t> means(m_groupCount);
    runOverParts(m_groupCount, groupsInPart, [&](std::size_t first, std::size_t end) {
        for (std::size_t group = first; group < end; ++group) {
            const GroupCell &cell = sumCell(measured, group);
            means[group] = cell.valueCount == 0
                               ? missing
                               : roundedMean(coefficientOf(cell, *column.commonScale()), cell.valueCount, factor);
        }
    });
    return decimalColumn(means, scale + more);
}

PackedIntegers GroupTableBuilder::extremeKeys(std::size_t measured, Measure::Kind kind) const
{
    PackedIntegers keys(m_groupCount, m_measured[measured].column->keyCount());
    keys.edit([&](auto target) {
        using Integer = typename decltype(target)::value_type;
        for (std::size_t group = 0; group < m_groupCount; ++group) {
            const KeyExtremes &extremes = m_groups.figures.measured[measured].extremes[m_groups.cells[group]];
            const bool hasNone = extremes.largest == 0;
            const std::uint64_t key = kind == Measure::Kind::Minimum ? extremes.smallest : extremes.largest;
            target[group] = hasNone ? Integer{0} : static_cast<Integer>(key);
        }
    });
    return keys;
}

} // namespace

Result<TablePointer> groupTable(const Table &table, const RowSequence &rows, const Query &query, Language language,
                                const std::stop_token &stop)
{
    GroupTableBuilder builder(table, query, language);
    if (Failure failure = builder.findColumns())
        return *failure;
    if (Failure failure = builder.addGroups(rows, stop))
        return *failure;
    return builder.build();
}

} // namespace bangfu
