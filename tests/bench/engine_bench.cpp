// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfigures.h"
#include "openedregister.h"
#include "query/queryevaluator.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>

// Bangfu's reader and engine at the work of the performance goals; one line of JSON a figure.
//     engine_bench <register.csv> <needles.txt>
// A needle that begins with the one before it is typed on; any other starts a new word in the same search box.

namespace bangfu::bench {
namespace {

using namespace Qt::StringLiterals;

const std::vector<FacetColumn> fiveFacets{{u"year"_s, u"year"_s},
                                          {u"theme"_s, u"theme"_s},
                                          {u"unit"_s, u"unit"_s},
                                          {u"indicator"_s, u"indicator"_s},
                                          {u"source"_s, u"source"_s}};
constexpr int runs = 3;

QueryEvaluator newEvaluator(const TablePointer &table)
{
    return QueryEvaluator(table, Language::Chinese);
}

Query searchFor(const std::string &needle)
{
    Query query;
    query.search = QString::fromStdString(needle);
    return query;
}

RowIndexes rowsOf(QueryEvaluator &evaluator, const Query &query)
{
    return evaluator.rows(query).value();
}

/// Two digits behind the point, as the peers print hundredths.
std::string hundredths(const std::optional<Decimal> &number)
{
    return number ? QString::number(number->toDouble(), 'f', 2).toStdString() : "-";
}

std::string cellText(const Column &column, RowIndex row)
{
    if (column.asDecimal())
        return hundredths(column.asDecimal()->value(row));
    return column.isMissing(row) ? "-" : column.plainText(row).toStdString();
}

std::size_t countRows(QueryEvaluator &evaluator, const Query &query)
{
    return rowsOf(evaluator, query).size();
}

std::vector<FacetValues> countFacets(QueryEvaluator &evaluator, const Query &query)
{
    return evaluator.facets(query, fiveFacets).value();
}

/// What the window has asked before anybody types: all rows, and the facets beside them.
void showAll(QueryEvaluator &evaluator)
{
    countRows(evaluator, {});
    if (evaluator.table()->findColumn(fiveFacets.front().column))
        countFacets(evaluator, {});
}

/// What comes after each needle is typed, run by run, so that no run remembers the words of the one before.
struct Typed
{
    std::vector<std::vector<double>> milliseconds; ///< by needle
    std::vector<std::string> found;                ///< by needle
};

template <typename Keystroke>
Typed typeAll(const TablePointer &table, const std::vector<std::string> &needles, Keystroke &&keystroke)
{
    Typed typed{std::vector<std::vector<double>>(needles.size()), std::vector<std::string>(needles.size())};
    for (int run = 0; run < runs; ++run) {
        QueryEvaluator evaluator = newEvaluator(table);
        showAll(evaluator);
        for (std::size_t needle = 0; needle < needles.size(); ++needle) {
            std::size_t found = 0;
            const auto times = timed(1, [&] { found = keystroke(evaluator, searchFor(needles[needle])); });
            typed.milliseconds[needle].push_back(times.front());
            typed.found[needle] = std::to_string(found);
        }
    }
    return typed;
}

void printTyped(const std::string &work, const std::vector<std::string> &needles, const Typed &typed)
{
    for (std::size_t needle = 0; needle < needles.size(); ++needle)
        print("bangfu", {work + '/' + needles[needle], typed.milliseconds[needle], typed.found[needle]});
}

/// Everything the window needs after a key: the rows, five facets, the sums by year, and the texts of the first page.
std::size_t answerKeystroke(QueryEvaluator &evaluator, const Query &query)
{
    const RowIndexes rows = rowsOf(evaluator, query);
    const std::vector<FacetValues> facets = countFacets(evaluator, query);
    Query sums = query;
    sums.groupBy = QStringList{u"year"_s};
    sums.measures = {{Measure::Kind::Sum, u"value"_s}};
    const auto groups = evaluator.groups(sums);
    constexpr std::size_t pageRows = 40;
    qsizetype length = 0;
    for (std::size_t row = 0; row < std::min(pageRows, rows.size()); ++row) {
        for (const Column &column : evaluator.table()->columns())
            length += column.plainText(rows[row]).size();
    }
    return groups && facets.size() == fiveFacets.size() && length >= 0 ? rows.size() : 0;
}

/// Fresh evaluators, so that nothing is remembered from the run before; making one is on the clock.
template <typename Work>
std::vector<double> timedFresh(const TablePointer &table, Work &&work)
{
    std::unique_ptr<QueryEvaluator> evaluator;
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        evaluator.reset();
        const auto time = timed(1, [&] {
            evaluator = std::make_unique<QueryEvaluator>(table, Language::Chinese);
            work(*evaluator);
        });
        times.push_back(time.front());
    }
    return times;
}

void measureSort(const TablePointer &table, const QString &columnName)
{
    Query query;
    query.sort = {{columnName, false}};
    RowIndexes rows;
    const auto times = timedFresh(table, [&](QueryEvaluator &evaluator) { rows = rowsOf(evaluator, query); });
    std::vector<std::string> sampled;
    const Column &column = *table->findColumn(columnName);
    for (const std::size_t row : sampledRows(rows.size()))
        sampled.push_back(cellText(column, rows[row]));
    print("bangfu", {"sort/" + columnName.toStdString(), times, std::to_string(rows.size()), joined(sampled)});

    QueryEvaluator evaluator = newEvaluator(table);
    countRows(evaluator, query);
    const auto again = timed(runs, [&] { countRows(evaluator, query); });
    print("bangfu", {"sort-again/" + columnName.toStdString(), again});
    query.limit = 100;
    const auto page = timedFresh(table, [&](QueryEvaluator &fresh) { countRows(fresh, query); });
    print("bangfu", {"first-page/" + columnName.toStdString(), page});
}

void measureSums(const TablePointer &table)
{
    Query query;
    query.groupBy = QStringList{u"place"_s, u"year"_s, u"theme"_s};
    query.measures = {{Measure::Kind::Sum, u"value"_s}};
    TablePointer groups;
    const auto times = timedFresh(table, [&](QueryEvaluator &evaluator) { groups = evaluator.groups(query).value(); });
    Decimal sum;
    const DecimalColumn *sums = groups->columns().back().asDecimal();
    for (RowIndex row = 0; sums && row < groups->rowCount(); ++row)
        sum = add(sum, sums->value(row).value_or(Decimal())).value_or(Decimal());
    print("bangfu", {"sums/place-year-theme", times, std::to_string(groups->rowCount()), hundredths(sum)});
}

void measureFacets(const TablePointer &table, const std::string &needle)
{
    const Query query = searchFor(needle);
    std::vector<FacetValues> facets;
    const auto count = [&](QueryEvaluator &evaluator) { facets = countFacets(evaluator, query); };
    std::vector<double> searched;
    std::vector<double> kept;
    for (int run = 0; run < runs; ++run) {
        QueryEvaluator evaluator = newEvaluator(table);
        showAll(evaluator);
        searched.push_back(timed(1, [&] { count(evaluator); }).front());
        kept.push_back(timed(1, [&] { count(evaluator); }).front());
    }
    std::size_t values = 0;
    std::size_t squares = 0;
    for (const FacetValues &facet : facets) {
        values += facet.valueCount;
        for (const FacetValue &value : facet.values)
            squares += value.count * value.count;
    }
    print("bangfu", {"facets/" + needle, searched, std::to_string(values), std::to_string(squares)});

    print("bangfu", {"facets-kept/" + needle, kept, std::to_string(values), std::to_string(squares)});
}

void measureSearches(const TablePointer &table, const std::vector<std::string> &needles)
{
    const TablePointer searched = placesAndNotes(*table);
    printTyped("search", needles, typeAll(searched, needles, countRows));
    for (const std::string &needle : needles) {
        std::size_t found = 0;
        const auto times =
            timedFresh(searched, [&](QueryEvaluator &evaluator) { found = countRows(evaluator, searchFor(needle)); });
        print("bangfu", {"search-fresh/" + needle, times, std::to_string(found)});
    }
}

bool measure(const std::string &path, const std::vector<std::string> &needles)
{
    const TablePointer table = openAndMeasure(path);
    if (!table)
        return false;
    printTyped("keystroke", needles, typeAll(table, needles, answerKeystroke));
    const Memory afterKeys = memory();
    print("bangfu",
          {"memory/open-and-typed", {}, {}, {}, {{"residentMB", afterKeys.resident}, {"ownMB", afterKeys.anonymous}}});
    printTyped("search-all", needles, typeAll(table, needles, countRows));
    measureSort(table, u"value"_s);
    measureSort(table, u"place"_s);
    measureSums(table);
    for (const char *needle : {"贫困", "subsidy", "镇"})
        measureFacets(table, needle);
    measureSearches(table, needles);
    const auto alone = timed(1, [&path] { openRegister(path, 1); });
    print("bangfu", {"open-one-thread/auto", alone});
    return true;
}

} // namespace
} // namespace bangfu::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 3) {
        std::fputs("usage: engine_bench <register.csv> <needles.txt>\n", stderr);
        return 2;
    }
    return bangfu::bench::measure(argv[1], bangfu::bench::linesOf(argv[2])) ? 0 : 1;
}
