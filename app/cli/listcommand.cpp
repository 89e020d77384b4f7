// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommand.h"

#include "catalogue/catalogue.h"
#include "cli/commandsupport.h"
#include "cli/groupsums.h"
#include "query/queryengine.h"

#include <algorithm>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

constexpr int widthWithoutTerminal = 120;
constexpr int narrowestTerminal = 40;

/// What is to be printed, or why not and with which exit status.
struct Listing
{
    TablePointer table;
    RowIndexes rows;
    QStringList columns;
    Failure failure;
    ExitStatus status = ExitDone;
};

Listing refused(const Error &error, ExitStatus status)
{
    return {nullptr, {}, {}, error, status};
}

bool isGrouped(const Query &query)
{
    return !query.groupBy.isEmpty() || !query.measures.empty();
}

/// Sorting and columns of a grouped listing speak of the groups, not of the rows.
Listing groupedListing(const TablePointer &table, const Query &query, const Dataset &dataset, const Phrases &phrases)
{
    Query rowQuery = query;
    rowQuery.sort.clear();
    rowQuery.columns.clear();
    const Result<RowIndexes> rows = selectRows(*table, rowQuery, phrases.language());
    if (!rows)
        return refused(rows.error(), ExitMisused);
    if (!query.measures.empty() && query.measures.front().kind == Measure::Kind::Sum &&
        table->name() == u"observations") {
        if (const Failure refusal = groupSumRefusal({*table, rows.value(), query.groupBy}, dataset, phrases))
            return refused(*refusal, ExitFailed);
    }
    const Result<TablePointer> groups = groupRows(*table, rows.value(), query, phrases.language());
    if (!groups)
        return refused(groups.error(), ExitFailed);

    Query groupQuery;
    groupQuery.sort = query.sort;
    groupQuery.columns = query.columns;
    const Result<RowIndexes> order = selectRows(*groups.value(), groupQuery, phrases.language());
    if (!order)
        return refused(order.error(), ExitMisused);
    return {groups.value(), order.value(), query.columns, {}, ExitDone};
}

Listing listing(const ListOptions &options, const Dataset &dataset, const Phrases &phrases)
{
    const Result<TablePointer> table = catalogueTable(dataset, options.table, phrases);
    if (!table)
        return refused(table.error(), ExitMisused);
    if (isGrouped(options.query))
        return groupedListing(table.value(), options.query, dataset, phrases);
    const Result<RowIndexes> rows = selectRows(*table.value(), options.query, phrases.language());
    if (!rows)
        return refused(rows.error(), ExitMisused);
    const bool choosesColumns = options.format == TableFormat::Text && options.query.columns.isEmpty();
    return {table.value(),
            rows.value(),
            choosesColumns ? principalColumns(options.table) : options.query.columns,
            {},
            ExitDone};
}

int terminalWidth()
{
    const int columns = qEnvironmentVariableIntValue("COLUMNS");
    return columns > 0 ? std::max(columns, narrowestTerminal) : widthWithoutTerminal;
}

} // namespace

int runList(const LaunchOptions &options, const Streams &streams)
{
    const Phrases phrases(outputLanguage(options));
    const DatasetPointer dataset = loadDataset(options, phrases, streams);
    if (!dataset)
        return ExitFailed;
    const Listing result = listing(options.list, *dataset, phrases);
    if (result.failure) {
        report(streams, result.failure->message);
        return result.status;
    }
    const Failure failure = writeResult(options, phrases, streams, [&](QIODevice &device) {
        return writeTable({*result.table, result.rows, result.columns}, {options.list.format, false, terminalWidth()},
                          device);
    });
    if (failure) {
        report(streams, failure->message);
        return ExitFailed;
    }
    if (result.rows.empty())
        report(streams, phrases.translate("CommandLine", "No row matches."));
    return ExitDone;
}

} // namespace bangfu
