// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/celltexts.h"

#include "format/numberformat.h"

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// Whole numbers that could all be years: 2,020 would read as an amount.
bool areYears(const DecimalColumn &numbers)
{
    constexpr std::int64_t firstYear = 1000;
    constexpr std::int64_t lastYear = 2999;
    const DecimalColumn::Scale *scale = numbers.commonScale();
    return scale != nullptr && scale->scale == 0 && scale->smallest >= firstYear && scale->smallest <= lastYear &&
           scale->largestKey <= static_cast<DecimalColumn::Key>(lastYear - scale->smallest + 1);
}

} // namespace

CellText plainCellText(const Phrases &phrases)
{
    return [phrases](const Column &column, RowIndex row) {
        if (const DecimalColumn *numbers = column.asDecimal()) {
            const std::optional<Decimal> number = numbers->value(row);
            if (number && areYears(*numbers))
                return number->toString();
            return number ? formatNumber(*number, phrases.language()) : QString();
        }
        if (const PeriodColumn *periods = column.asPeriod())
            return formatPeriod(periods->period(row), phrases);
        return column.plainText(row);
    };
}

CellText alignedCellText(const Phrases &phrases)
{
    // Amounts have up to two decimals; more are measured, and a measured number has the digits it has.
    constexpr int mostFilledUp = 2;
    return [plain = plainCellText(phrases), language = phrases.language()](const Column &column, RowIndex row) {
        const DecimalColumn *numbers = column.asDecimal();
        const std::optional<Decimal> number = numbers ? numbers->value(row) : std::nullopt;
        if (!number || areYears(*numbers))
            return plain(column, row);
        const DecimalColumn::Scale *scale = numbers->commonScale();
        return formatNumberInColumn(*number, scale && scale->scale <= mostFilledUp ? scale->scale : 0, language);
    };
}

CellText observationCellText(DatasetPointer dataset, TablePointer table, const Phrases &phrases)
{
    return [dataset = std::move(dataset), table = std::move(table), phrases,
            plain = plainCellText(phrases)](const Column &column, RowIndex row) {
        if (column.name() == u"value"_s) {
            const Column *ids = table->findColumn(u"id"_s);
            const Observation *observation = ids ? dataset->observation(ids->plainText(row)) : nullptr;
            if (observation)
                return formatObservation(*observation, *dataset, phrases);
        }
        return plain(column, row);
    };
}

} // namespace bangfu
