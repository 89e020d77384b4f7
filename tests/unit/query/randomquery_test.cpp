// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

// 10,000 random tables and queries against a reference that does the same work slowly, and needles typed letter by
// letter against evaluators that know nothing of what was typed before.

#include "naivequery.h"
#include "query/queryengine.h"
#include "query/queryevaluator.h"
#include "randomquery.h"

using namespace Qt::StringLiterals;
using namespace bangfu;
using namespace bangfu::test;

namespace {

Language randomLanguage(Chance &chance)
{
    return allLanguages[std::size_t(chance.below(3))];
}

} // namespace

TEST_CASE("Random queries keep and order the rows that the slow reference does")
{
    Chance chance(20201231);
    for (int round = 0; round < 1000; ++round) {
        const Language language = randomLanguage(chance);
        QueryEvaluator evaluator(randomTable(chance, randomRowCount(chance)), language);
        // Several queries of one evaluator, which remembers what it found.
        for (int i = 0; i < 5; ++i) {
            const Query query = randomQuery(chance);
            CAPTURE(round, i, query.search);
            const Result<RowIndexes> rows = evaluator.rows(query);
            REQUIRE(rows.isOk());
            REQUIRE(rows.value() == naiveRows(*evaluator.table(), query, language));
        }
    }
}

TEST_CASE("Random facets count what the slow reference counts, most frequent first")
{
    Chance chance(20160630);
    for (int round = 0; round < 500; ++round) {
        const Language language = randomLanguage(chance);
        QueryEvaluator evaluator(randomTable(chance, randomRowCount(chance) % 1000), language);
        for (int i = 0; i < 5; ++i) {
            const Query query = randomQuery(chance);
            std::vector<FacetColumn> columns;
            for (int k = chance.below(4); k >= 0; --k)
                columns.push_back({chance.oneOf(columnNames()), chance.oneOf(columnNames())});
            const auto facets = evaluator.facets(query, columns);
            REQUIRE(facets.isOk());
            for (std::size_t k = 0; k < columns.size(); ++k) {
                const FacetValues &facet = facets.value()[k];
                QMap<QString, std::size_t> counts;
                for (const FacetValue &value : facet.values)
                    counts.insert(value.value, value.count);
                CAPTURE(round, i, columns[k].column, query.search);
                REQUIRE(facet.column == columns[k].column);
                REQUIRE(facet.valueCount == facet.values.size());
                REQUIRE(counts == naiveFacet(*evaluator.table(), query, columns[k].column));
                REQUIRE(std::is_sorted(facet.values.begin(), facet.values.end(),
                                       [](const auto &left, const auto &right) { return left.count > right.count; }));
            }
        }
    }
}

TEST_CASE("Random groups show what the slow reference works out")
{
    Chance chance(18200);
    for (int round = 0; round < 500; ++round) {
        QueryEvaluator evaluator(randomTable(chance, randomRowCount(chance)), Language::English);
        for (int i = 0; i < 5; ++i) {
            Query query = randomQuery(chance);
            query.sort.clear();
            query.limit = 0;
            addRandomGroups(query, chance);
            const auto groups = evaluator.groups(query);
            CAPTURE(round, i, query.search, query.groupBy.join(u' '));
            REQUIRE(groups.isOk());
            REQUIRE(linesOf(*groups.value()) == naiveGroups(*evaluator.table(), query));
            if (query.groupBy.isEmpty() && query.measures.empty())
                continue;
            const RowIndexes rows = selectRows(*evaluator.table(), query, Language::English).value();
            const auto ofRows = groupRows(*evaluator.table(), rows, query, Language::English);
            REQUIRE(linesOf(*ofRows.value()) == linesOf(*groups.value()));
        }
    }
}

TEST_CASE("A word typed letter by letter, and taken back, finds what a fresh search finds")
{
    Chance chance(2516000);
    for (int round = 0; round < 60; ++round) {
        const TablePointer table = randomTable(chance, round % 6 == 0 ? 9000 : randomRowCount(chance) % 500);
        QueryEvaluator evaluator(table, Language::Chinese);
        Query query;
        const QString typed = randomWord(chance) + chance.oneOf({u""_s, u" "_s}) + randomWord(chance);
        const auto characters = typed.toUcs4();
        std::vector<qsizetype> lengths;
        for (qsizetype length = 1; length <= characters.size(); ++length)
            lengths.push_back(length);
        for (qsizetype length = characters.size() - 1; length >= 0; --length)
            lengths.push_back(length);
        for (const qsizetype length : lengths) {
            query.search = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), length);
            CAPTURE(round, query.search);
            QueryEvaluator fresh(table, Language::Chinese);
            REQUIRE(evaluator.rows(query).value() == fresh.rows(query).value());
            REQUIRE(evaluator.rows(query).value() == naiveRows(*table, query, Language::Chinese));
        }
    }
}
