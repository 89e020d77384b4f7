// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/celltexts.h"

#include "format/numberformat.h"

namespace bangfu {

using namespace Qt::StringLiterals;

CellText plainCellText(const Phrases &phrases)
{
    return [phrases](const Column &column, RowIndex row) {
        if (const DecimalColumn *numbers = column.asDecimal()) {
            const std::optional<Decimal> number = numbers->value(row);
            return number ? formatNumber(*number, phrases.language()) : QString();
        }
        if (const PeriodColumn *periods = column.asPeriod())
            return formatPeriod(periods->period(row), phrases);
        return column.plainText(row);
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
