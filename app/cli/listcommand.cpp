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

/// The table to list; without one, the failure says why.
struct ListedTable
{
    TablePointer table;
    QStringList principalColumns; ///< to be shown to people who choose none; empty: all
    DatasetPointer dataset;       ///< null for a file
};

bool hasSum(const Query &query)
{
    return std::ranges::find(query.measures, Measure::Kind::Sum, &Measure::kind) != query.measures.end();
}

/// Sorting, columns and limit of a grouped listing speak of the groups, not of the rows.
Listing groupedListing(const ListedTable &listed, const Query &query, const Phrases &phrases)
{
    Query rowQuery = query;
    rowQuery.sort.clear();
    rowQuery.columns.clear();
    rowQuery.limit = 0;
    const Result<RowIndexes> rows = selectRows(*listed.table, rowQuery, phrases.language());
    if (!rows)
        return refused(rows.error(), ExitMisused);
    if (listed.dataset && listed.table->name() == u"observations" && hasSum(query)) {
        if (const Failure refusal =
                groupSumRefusal({*listed.table, rows.value(), query.groupBy}, *listed.dataset, phrases))
            return refused(*refusal, ExitFailed);
    }
    const Result<TablePointer> groups = groupRows(*listed.table, rows.value(), query, phrases.language());
    if (!groups)
        return refused(groups.error(), ExitFailed);

    Query groupQuery;
    groupQuery.sort = query.sort;
    groupQuery.columns = query.columns;
    groupQuery.limit = query.limit;
    const Result<RowIndexes> order = selectRows(*groups.value(), groupQuery, phrases.language());
    if (!order)
        return refused(order.error(), ExitMisused);
    return {groups.value(), order.value(), query.columns, {}, ExitDone};
}

Listing listing(const ListOptions &options, const ListedTable &listed, const Phrases &phrases)
{
    if (isGrouped(options.query))
        return groupedListing(listed, options.query, phrases);
    const Result<RowIndexes> rows = selectRows(*listed.table, options.query, phrases.language());
    if (!rows)
        return refused(rows.error(), ExitMisused);
    const bool choosesColumns = options.format == TableFormat::Text && options.query.columns.isEmpty();
    return {listed.table, rows.value(), choosesColumns ? listed.principalColumns : options.query.columns, {}, ExitDone};
}

ListedTable tableOfDataset(const LaunchOptions &options, const Phrases &phrases, const Streams &streams)
{
    const DatasetPointer dataset = loadDataset(options, phrases, streams);
    if (!dataset)
        return {};
    const Result<TablePointer> table = catalogueTable(*dataset, options.list.table, phrases);
    if (table)
        return {table.value(), principalColumns(options.list.table), dataset};
    report(streams, table.error().message);
    return {};
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
    const ListedTable listed =
        options.list.isFile
            ? ListedTable{loadTable(options.list.table, options.list.fileFormat, phrases, streams), {}, nullptr}
            : tableOfDataset(options, phrases, streams);
    if (!listed.table)
        return ExitFailed;
    const Listing result = listing(options.list, listed, phrases);
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
