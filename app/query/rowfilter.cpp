// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/rowfilter.h"

#include "core/parallel.h"
#include "core/phrases.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;
using Key = KeySet::Key;

std::optional<Key> keyOfDecimal(const DecimalColumn &column, const QString &text)
{
    const std::optional<Decimal> number = Decimal::parse(text);
    if (!number)
        return std::nullopt;
    const Key key = column.firstKeyFrom(*number);
    return key < column.keyCount() && column.valueOfKey(key) == number ? std::optional(key) : std::nullopt;
}

/// The first key that does not fulfil what all keys before it do.
template <typename Fulfils>
Key firstNot(Key keyCount, const Fulfils &fulfils)
{
    Key low = 1;
    for (Key high = keyCount; low < high;) {
        const Key middle = low + (high - low) / 2;
        if (fulfils(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::optional<Key> keyOfPeriod(const PeriodColumn &column, const QString &text)
{
    const std::optional<Period> period = Period::parse(text);
    if (!period)
        return std::nullopt;
    const Key key = firstNot(column.keyCount(), [&](Key each) { return (column.periodOfKey(each) <=> *period) < 0; });
    return key < column.keyCount() && column.periodOfKey(key) == *period ? std::optional(key) : std::nullopt;
}

std::optional<Key> keyOfFlag(const QString &text)
{
    if (text == u"true")
        return FlagColumn::Yes;
    return text == u"false" ? std::optional<Key>(FlagColumn::No) : std::nullopt;
}

RowSet freeTextRows(const FreeTextColumn &column, const QStringList &values, const std::stop_token &stop)
{
    std::unordered_set<std::string> wanted;
    for (const QString &value : values)
        wanted.insert(value.toStdString());
    RowSet found(column.size(), RowSet::Start::Empty);
    runOverParts(column.size(), RowSet::rowsInPart, [&](std::size_t first, std::size_t end) {
        std::string text;
        for (std::size_t row = first; row < end && !stop.stop_requested(); ++row) {
            text = column.utf8(static_cast<RowIndex>(row));
            if (wanted.contains(text))
                found.insert(static_cast<RowIndex>(row));
        }
    });
    return found;
}

RowSet rowsWithKeys(const PackedIntegers &keys, const KeySet &wanted, const std::stop_token &stop)
{
    RowSet found(keys.size(), RowSet::Start::Empty);
    wanted.addRows(keys, nullptr, found, stop);
    return found;
}

KeySet keysInRange(const DecimalColumn &column, const RangeFilter &range)
{
    Key first = 1;
    Key end = column.keyCount();
    if (const auto from = Decimal::parse(range.from))
        first = column.firstKeyFrom(*from);
    if (const auto to = Decimal::parse(range.to))
        end = firstNot(end, [&](Key key) { return *column.valueOfKey(key) <= *to; });
    return KeySet::between(first, end);
}

KeySet keysInRange(const PeriodColumn &column, const RangeFilter &range)
{
    const std::optional<Period> from = Period::parse(range.from);
    const std::optional<Period> to = Period::parse(range.to);
    Key first = 1;
    Key end = column.keyCount();
    if (from && !from->isUnknown())
        first = firstNot(end, [&](Key key) { return (column.periodOfKey(key) <=> *from) < 0; });
    if (to && to->end) {
        constexpr int behindAll = std::numeric_limits<int>::max();
        Date last = *to->end;
        last.day = last.day == 0 ? behindAll : last.day;
        last.month = last.month == 0 ? behindAll : last.month;
        end = firstNot(end, [&](Key key) { return column.periodOfKey(key).end <= last; });
    }
    return KeySet::between(first, end);
}

} // namespace

std::optional<Key> keyOfPlainText(const Column &column, const QString &text)
{
    if (text.isEmpty())
        return Key{0};
    if (const TextColumn *texts = column.asText())
        return texts->codeOf(text);
    if (const DecimalColumn *numbers = column.asDecimal())
        return keyOfDecimal(*numbers, text);
    if (const PeriodColumn *periods = column.asPeriod())
        return keyOfPeriod(*periods, text);
    return column.asFlag() ? keyOfFlag(text) : std::nullopt;
}

RowSet filteredRows(const Column &column, const QStringList &values, const std::stop_token &stop)
{
    if (const FreeTextColumn *texts = column.asFreeText())
        return freeTextRows(*texts, values, stop);
    std::vector<Key> keys;
    for (const QString &value : values) {
        if (const auto key = keyOfPlainText(column, value))
            keys.push_back(*key);
    }
    return rowsWithKeys(*column.keys(), KeySet::of(std::move(keys)), stop);
}

Failure faultOfRange(const Column &column, const RangeFilter &range, Language language)
{
    const Phrases phrases(language);
    if (!column.asDecimal() && !column.asPeriod())
        return Error{filledIn(phrases.translate("Query", "The column \"%1\" has neither numbers nor periods, so it "
                                                         "cannot be limited to a range."),
                              {column.name()})};
    for (const QString &limit : {range.from, range.to}) {
        if (limit.isEmpty())
            continue;
        if (column.asDecimal() && !Decimal::parse(limit))
            return Error{filledIn(phrases.translate("Query", "\"%1\" is no number, as the column \"%2\" needs."),
                                  {limit, column.name()})};
        if (column.asPeriod() && !Period::parse(limit))
            return Error{filledIn(phrases.translate("Query", "\"%1\" is no period, as the column \"%2\" needs."),
                                  {limit, column.name()})};
    }
    return std::nullopt;
}

RowSet rowsInRange(const Column &column, const RangeFilter &range, const std::stop_token &stop)
{
    if (const DecimalColumn *numbers = column.asDecimal())
        return rowsWithKeys(numbers->keys(), keysInRange(*numbers, range), stop);
    return rowsWithKeys(column.asPeriod()->keys(), keysInRange(*column.asPeriod(), range), stop);
}

} // namespace bangfu
