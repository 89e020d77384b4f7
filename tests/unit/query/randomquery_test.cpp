// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

// Random tables and queries against a reference that does the same work slowly: row by row, on plain texts.

#include "query/queryengine.h"
#include "query/searchwords.h"
#include "table/tablebuilder.h"

#include <QCollator>
#include <QMap>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace bangfu;

namespace {

class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {}
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_engine); }
    QString oneOf(const QStringList &texts) { return texts[below(int(texts.size()))]; }

private:
    std::mt19937 m_engine;
};

const QStringList names{u""_s,     u"青岛"_s,     u"安顺"_s,   u"Heze"_s, u"heze"_s, u"Ёлка"_s,
                        u"елка"_s, u"淄博"_s,     u"济南"_s,   u"A b"_s,  u"a-b"_s,  u"10"_s,
                        u"9"_s,    u"Ｈｅｚｅ"_s, u"Циндао"_s, u"ё"_s,    u"滨州"_s};
const QStringList numbers{u""_s, u"0"_s, u"-1"_s, u"1.5"_s, u"15"_s, u"9"_s, u"10"_s, u"155000000"_s, u"-0.25"_s};
const QStringList periods{u""_s, u"2020"_s, u"2016-06-30"_s, u"2014/2020"_s, u"../2020"_s, u"2016"_s, u"2013/2020"_s};
const QStringList columns{u"id"_s, u"name"_s, u"label"_s, u"value"_s, u"period"_s};

TablePointer randomTable(Chance &chance)
{
    const auto rowCount = std::size_t(chance.below(60));
    TableBuilder builder(u"random"_s, rowCount);
    builder.addText(u"id"_s, u"Id"_s, [](std::size_t row) { return QString::number(row); });
    builder.addText(u"name"_s, u"Name"_s, [&](std::size_t) { return chance.oneOf(names); });
    builder.addText(u"label"_s, u"Label"_s, [&](std::size_t) { return chance.oneOf(names); });
    builder.addDecimal(u"value"_s, u"Value"_s, [&](std::size_t) { return Decimal::parse(chance.oneOf(numbers)); });
    builder.addPeriod(u"period"_s, u"Period"_s, [&](std::size_t) { return *Period::parse(chance.oneOf(periods)); });
    builder.setSearchTexts([&](std::size_t) { return chance.oneOf(names) + u' ' + chance.oneOf(names); });
    return builder.build();
}

QStringList valuesFor(const QString &column)
{
    return column == u"value" ? numbers : column == u"period" ? periods : names;
}

Query randomQuery(Chance &chance)
{
    Query query;
    for (int i = chance.below(3); i > 0; --i) {
        Filter filter{chance.oneOf(columns), {}};
        for (int k = chance.below(6); k > 0; --k)
            filter.values.append(chance.oneOf(valuesFor(filter.column)));
        query.filters.push_back(filter);
    }
    for (int i = chance.below(4); i > 0; --i)
        query.sort.push_back({chance.oneOf(columns), chance.below(2) == 0});
    if (chance.below(3) == 0)
        query.search = chance.oneOf(names).left(2) + u' ' + chance.oneOf(names).left(1);
    return query;
}

bool passes(const Table &table, const Query &query, RowIndex row, const QString &exceptColumn = {})
{
    for (const Filter &filter : query.filters) {
        if (filter.column != exceptColumn && !filter.values.contains(table.findColumn(filter.column)->plainText(row)))
            return false;
    }
    const QStringList words = searchWords(query.search);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return table.searchTexts()->text(row).contains(word); });
}

/// -1, 0 or 1; the collation is asked anew for every pair.
int order(const Table &table, const SortKey &key, RowIndex left, RowIndex right, const QCollator &collator)
{
    const Column &column = *table.findColumn(key.column);
    int result = 0;
    if (column.isMissing(left) || column.isMissing(right)) {
        result = int(column.isMissing(right)) - int(column.isMissing(left));
    } else if (column.asText()) {
        result = collator.compare(column.plainText(left), column.plainText(right));
        if (result == 0)
            result = QString::compare(column.plainText(left), column.plainText(right));
    } else {
        const auto compared = column.compare(left, right);
        result = compared < 0 ? -1 : compared > 0 ? 1 : 0;
    }
    return key.isDescending ? -result : result;
}

RowIndexes expectedRows(const Table &table, const Query &query, Language language)
{
    const QCollator collator(languageLocale(language));
    RowIndexes rows;
    for (RowIndex row = 0; row < table.rowCount(); ++row) {
        if (!passes(table, query, row))
            continue;
        // Insertion behind every row that does not come after it: stable by construction.
        auto place = rows.end();
        while (place != rows.begin()) {
            int compared = 0;
            for (const SortKey &key : query.sort) {
                if (compared == 0)
                    compared = order(table, key, row, *(place - 1), collator);
            }
            if (compared >= 0)
                break;
            --place;
        }
        rows.insert(place, row);
    }
    return rows;
}

QMap<QString, std::size_t> expectedCounts(const Table &table, const Query &query, const QString &column)
{
    QMap<QString, std::size_t> counts;
    for (const Filter &filter : query.filters) {
        if (filter.column == column) {
            for (const QString &value : filter.values)
                counts.insert(value, 0);
        }
    }
    for (RowIndex row = 0; row < table.rowCount(); ++row) {
        if (passes(table, query, row, column))
            ++counts[table.findColumn(column)->plainText(row)];
    }
    return counts;
}

} // namespace

TEST_CASE("Random queries keep and order the rows that the slow reference does")
{
    Chance chance(20201231);
    for (int round = 0; round < 400; ++round) {
        const TablePointer table = randomTable(chance);
        const Query query = randomQuery(chance);
        const Language language = allLanguages[std::size_t(chance.below(3))];
        CAPTURE(round);
        const Result<RowIndexes> rows = selectRows(*table, query, language);
        REQUIRE(rows.isOk());
        REQUIRE(rows.value() == expectedRows(*table, query, language));
    }
}

TEST_CASE("Random facets count what the slow reference counts, most frequent first")
{
    Chance chance(20160630);
    for (int round = 0; round < 400; ++round) {
        const TablePointer table = randomTable(chance);
        const Query query = randomQuery(chance);
        const QString column = chance.oneOf(columns);
        CAPTURE(round, column);
        const auto facet = facetValues(*table, query, column, column, Language::Russian);
        QMap<QString, std::size_t> counts;
        for (const FacetValue &value : facet)
            counts.insert(value.value, value.count);
        REQUIRE(counts == expectedCounts(*table, query, column));
        REQUIRE(std::is_sorted(facet.begin(), facet.end(),
                               [](const auto &left, const auto &right) { return left.count > right.count; }));
    }
}

TEST_CASE("Random groups count and sum what the slow reference does")
{
    Chance chance(18200);
    for (int round = 0; round < 300; ++round) {
        const TablePointer table = randomTable(chance);
        Query query = randomQuery(chance);
        query.groupBy = {u"name"_s, chance.oneOf({u"period"_s, u"value"_s, u"label"_s})};
        query.measures = {{Measure::Kind::Sum, u"value"_s}};
        const RowIndexes rows = selectRows(*table, query, Language::English).value();
        QMap<QStringList, std::pair<std::int64_t, std::optional<Decimal>>> expected;
        for (const RowIndex row : rows) {
            auto &[count, sum] = expected[{table->findColumn(query.groupBy[0])->plainText(row),
                                           table->findColumn(query.groupBy[1])->plainText(row)}];
            ++count;
            if (const auto value = table->findColumn(u"value"_s)->asDecimal()->value(row))
                sum = add(sum.value_or(Decimal()), *value);
        }
        const TablePointer grouped = groupRows(*table, rows, query, Language::English).value();
        CAPTURE(round);
        REQUIRE(grouped->rowCount() == std::size_t(expected.size()));
        for (RowIndex row = 0; row < grouped->rowCount(); ++row) {
            const auto &[count, sum] =
                expected[{grouped->columns()[0].plainText(row), grouped->columns()[1].plainText(row)}];
            REQUIRE(grouped->findColumn(u"count"_s)->asDecimal()->value(row) == Decimal(count));
            REQUIRE(grouped->findColumn(u"sum"_s)->asDecimal()->value(row) == sum);
        }
    }
}
