// SPDX-License-Identifier: GPL-3.0-or-later
#include "naivequery.h"

#include "query/searchwords.h"
#include "table/searchfolding.h"

#include <QCollator>

#include <algorithm>

namespace bangfu::test {
namespace {

__extension__ typedef __int128 Wide;

bool isEqualPlain(const Column &column, RowIndex row, const QString &value)
{
    const QString plain = column.plainText(row);
    if (plain == value)
        return true;
    if (column.asDecimal() && !plain.isEmpty())
        return Decimal::parse(value) == Decimal::parse(plain);
    if (column.asPeriod() && !plain.isEmpty())
        return Period::parse(value) == Period::parse(plain);
    return false;
}

bool isInRange(const Column &column, RowIndex row, const RangeFilter &range)
{
    const QString plain = column.plainText(row);
    if (plain.isEmpty())
        return false;
    if (column.asDecimal()) {
        const Decimal value = *Decimal::parse(plain);
        return (range.from.isEmpty() || value >= *Decimal::parse(range.from)) &&
               (range.to.isEmpty() || value <= *Decimal::parse(range.to));
    }
    const Period value = *Period::parse(plain);
    if (!range.from.isEmpty() && value < *Period::parse(range.from))
        return false;
    if (range.to.isEmpty())
        return true;
    // Within a last year, every month and day of it.
    const QString lastEnd = Period::parse(range.to)->end->toString();
    return value.end->toString().left(lastEnd.size()) <= lastEnd;
}

bool hasWord(const Table &table, RowIndex row, const QString &word)
{
    if (table.searchTexts())
        return table.searchTexts()->text(row).contains(word);
    return std::any_of(table.columns().begin(), table.columns().end(),
                       [&](const Column &column) { return foldForSearch(column.plainText(row)).contains(word); });
}

bool passes(const Table &table, const Query &query, RowIndex row, const QString &exceptFilterOf = {})
{
    for (const Filter &filter : query.filters) {
        const Column &column = *table.findColumn(filter.column);
        const auto isValue = [&](const QString &value) { return isEqualPlain(column, row, value); };
        if (filter.column != exceptFilterOf && std::none_of(filter.values.begin(), filter.values.end(), isValue))
            return false;
    }
    for (const RangeFilter &range : query.ranges) {
        if (!isInRange(*table.findColumn(range.column), row, range))
            return false;
    }
    const QStringList words = searchWords(query.search);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return hasWord(table, row, word); });
}

int sign(std::strong_ordering order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/// -1, 0 or 1; the collation is asked anew for every pair.
int compared(const Column &column, RowIndex left, RowIndex right, const QCollator &collator)
{
    const QString leftText = column.plainText(left);
    const QString rightText = column.plainText(right);
    if (leftText.isEmpty() || rightText.isEmpty())
        return int(rightText.isEmpty()) - int(leftText.isEmpty());
    if (column.asDecimal())
        return sign(*Decimal::parse(leftText) <=> *Decimal::parse(rightText));
    if (column.asPeriod())
        return sign(*Period::parse(leftText) <=> *Period::parse(rightText));
    if (column.asFlag())
        return int(leftText == u"true") - int(rightText == u"true");
    if (const int order = collator.compare(leftText, rightText))
        return order < 0 ? -1 : 1;
    return sign(leftText.toStdString() <=> rightText.toStdString());
}

struct NaiveGroup
{
    RowIndexes rows;
    QStringList key;
};

std::vector<NaiveGroup> naivelyGrouped(const Table &table, const Query &query)
{
    std::vector<NaiveGroup> groups;
    QMap<QStringList, std::size_t> groupOfKey;
    if (query.groupBy.isEmpty())
        groups.push_back({});
    for (RowIndex row = 0; row < table.rowCount(); ++row) {
        if (!passes(table, query, row))
            continue;
        QStringList key;
        for (const QString &name : query.groupBy)
            key.append(table.findColumn(name)->plainText(row));
        if (!query.groupBy.isEmpty() && !groupOfKey.contains(key)) {
            groupOfKey.insert(key, groups.size());
            groups.push_back({{}, key});
        }
        groups[query.groupBy.isEmpty() ? 0 : groupOfKey.value(key)].rows.push_back(row);
    }
    return groups;
}

/// Of numbers of at most four decimals, as whole ones of 10^-10.
Wide units(const Decimal &value)
{
    Wide units = value.coefficient();
    for (int scale = value.scale(); scale < 10; ++scale)
        units *= 10;
    return units;
}

QString plainUnits(Wide units)
{
    const bool isNegative = units < 0;
    units = isNegative ? -units : units;
    QString digits;
    for (int i = 0; i < 11 || units != 0; ++i, units /= 10) {
        digits.prepend(QChar(u'0' + int(units % 10)));
        if (i == 9)
            digits.prepend(u'.');
    }
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return isNegative ? u'-' + digits : digits;
}

/// The numbers of a group in units of 10^-10.
QString naiveMeasure(const Column &column, const NaiveGroup &group, Measure::Kind kind)
{
    const QCollator unused;
    std::optional<RowIndex> smallest;
    std::optional<RowIndex> largest;
    Wide sum = 0;
    Wide count = 0;
    for (const RowIndex row : group.rows) {
        if (column.isMissing(row))
            continue;
        smallest = !smallest || compared(column, row, *smallest, unused) < 0 ? row : *smallest;
        largest = !largest || compared(column, row, *largest, unused) > 0 ? row : *largest;
        if (column.asDecimal())
            sum += units(*Decimal::parse(column.plainText(row)));
        ++count;
    }
    if (count == 0)
        return {};
    if (kind == Measure::Kind::Minimum)
        return column.plainText(*smallest);
    if (kind == Measure::Kind::Maximum)
        return column.plainText(*largest);
    if (kind == Measure::Kind::Sum)
        return plainUnits(sum);
    // The columns of the tests have at most four decimals and their means six more, which the units just hold.
    const int scale = column.asDecimal()->commonScale()->scale;
    Wide step = 1;
    for (int i = scale; i < 4; ++i)
        step *= 10;
    const Wide divisor = count * step;
    return plainUnits((2 * sum + (sum < 0 ? -divisor : divisor)) / (2 * divisor) * step);
}

} // namespace

RowIndexes naiveRows(const Table &table, const Query &query, Language language)
{
    const QCollator collator(languageLocale(language));
    RowIndexes rows;
    for (RowIndex row = 0; row < table.rowCount(); ++row) {
        if (passes(table, query, row))
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](RowIndex left, RowIndex right) {
        for (const SortKey &key : query.sort) {
            if (const int order = compared(*table.findColumn(key.column), left, right, collator))
                return (key.isDescending ? -order : order) < 0;
        }
        return false;
    });
    if (query.limit != 0 && rows.size() > query.limit)
        rows.resize(query.limit);
    return rows;
}

QMap<QString, std::size_t> naiveFacet(const Table &table, const Query &query, const QString &column)
{
    QMap<QString, std::size_t> counts;
    const Column &values = *table.findColumn(column);
    for (RowIndex row = 0; row < table.rowCount(); ++row) {
        if (passes(table, query, row, column))
            ++counts[values.plainText(row)];
    }
    for (const Filter &filter : query.filters) {
        if (filter.column != column)
            continue;
        for (const QString &value : filter.values) {
            // In the table's words, where it has the value.
            QString plain = value;
            for (RowIndex row = 0; row < table.rowCount(); ++row) {
                if (isEqualPlain(values, row, value))
                    plain = values.plainText(row);
            }
            counts.insert(plain, counts.value(plain, 0));
        }
    }
    return counts;
}

QStringList naiveGroups(const Table &table, const Query &query)
{
    QStringList lines;
    for (const NaiveGroup &group : naivelyGrouped(table, query)) {
        QStringList cells = group.key;
        cells.append(QString::number(group.rows.size()));
        for (const Measure &measure : query.measures) {
            if (measure.kind != Measure::Kind::Count)
                cells.append(naiveMeasure(*table.findColumn(measure.column), group, measure.kind));
        }
        lines.append(cells.join(u'|'));
    }
    return lines;
}

QStringList linesOf(const Table &table)
{
    QStringList lines;
    for (RowIndex row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const Column &column : table.columns())
            cells.append(column.plainText(row));
        lines.append(cells.join(u'|'));
    }
    return lines;
}

} // namespace bangfu::test
