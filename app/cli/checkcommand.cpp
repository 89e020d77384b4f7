// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "catalogue/catalogue.h"
#include "checks/checkresult.h"
#include "cli/commandsupport.h"
#include "export/tablewriter.h"
#include "query/queryengine.h"
#include "table/tablebuilder.h"

#include <QIODevice>

#include <array>
#include <numeric>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array verdicts{Verdict::Agrees, Verdict::WithinRounding, Verdict::Differs, Verdict::NotCheckable};

struct CountedName
{
    QString name;
    std::size_t count = 0;
};

Failure writeCounts(const std::vector<CountedName> &counts, const QStringList &titles, QIODevice &device)
{
    TableBuilder builder(u"counts"_s, counts.size());
    builder.addText(u"name"_s, titles[0], [&](std::size_t row) { return counts[row].name; });
    builder.addDecimal(u"count"_s, titles[1],
                       [&](std::size_t row) { return Decimal(static_cast<std::int64_t>(counts[row].count)); });
    const TablePointer table = builder.build();
    RowIndexes rows(counts.size());
    std::iota(rows.begin(), rows.end(), RowIndex(0));
    return writeTable({*table, rows, {}}, {TableFormat::Text}, device);
}

Failure writeLine(const QString &line, QIODevice &device)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    return device.write(bytes) == bytes.size() ? Failure() : Error{device.errorString()};
}

/// The rows of the checks that have a verdict.
RowIndexes rowsOf(Verdict verdict, const Table &checks, const Phrases &phrases)
{
    Query query;
    query.filters = {{u"verdict"_s, {verdictCode(verdict)}}};
    const Result<RowIndexes> rows = selectRows(checks, query, phrases.language());
    Q_ASSERT(rows.isOk());
    return rows.value();
}

Failure writeTableCounts(const Dataset &dataset, const Phrases &phrases, QIODevice &device)
{
    std::vector<CountedName> counts;
    for (const QString &name : listableTables()) {
        const Result<TablePointer> table = catalogueTable(dataset, name, phrases);
        Q_ASSERT(table.isOk());
        counts.push_back({name, table.value()->rowCount()});
    }
    return writeCounts(counts, {phrases.translate("Column", "Table"), phrases.translate("Column", "Rows")}, device);
}

Failure writeVerdicts(const Table &checks, const Phrases &phrases, QIODevice &device)
{
    std::vector<CountedName> counts;
    for (const Verdict verdict : verdicts)
        counts.push_back(
            {verdictSign(verdict) + u' ' + verdictName(verdict, phrases), rowsOf(verdict, checks, phrases).size()});
    return writeCounts(counts, {phrases.translate("Column", "Verdict"), phrases.translate("Column", "Checks")}, device);
}

Failure writeFindings(const Table &checks, const Phrases &phrases, QIODevice &device)
{
    const RowIndexes differing = rowsOf(Verdict::Differs, checks, phrases);
    if (differing.empty())
        return std::nullopt;
    const QString heading = phrases.translate("CommandLine", "These stated figures differ from what was computed:");
    if (Failure failure = writeLine(u'\n' + heading, device))
        return failure;
    const QStringList columns{u"id"_s, u"name"_s, u"stated"_s, u"computed"_s, u"low"_s, u"high"_s, u"unit_id"_s};
    return writeTable({checks, differing, columns}, {TableFormat::Text}, device);
}

Failure writeReport(const Dataset &dataset, const Phrases &phrases, QIODevice &device)
{
    const DatasetRecords &records = dataset.records();
    const QString valid =
        filledIn(phrases.translate("CommandLine", "The data package %1 %2 is valid."), {records.name, records.version});
    if (Failure failure = writeLine(valid + u'\n', device))
        return failure;
    if (Failure failure = writeTableCounts(dataset, phrases, device))
        return failure;
    if (Failure failure = writeLine(QString(), device))
        return failure;
    const Result<TablePointer> checks = catalogueTable(dataset, u"checks"_s, phrases);
    Q_ASSERT(checks.isOk());
    if (Failure failure = writeVerdicts(*checks.value(), phrases, device))
        return failure;
    return writeFindings(*checks.value(), phrases, device);
}

} // namespace

int runCheck(const LaunchOptions &options, const Streams &streams)
{
    const Phrases phrases(outputLanguage(options));
    const DatasetPointer dataset = loadDataset(options, phrases, streams);
    if (!dataset)
        return ExitFailed;
    const Failure failure = writeResult(options, phrases, streams,
                                        [&](QIODevice &device) { return writeReport(*dataset, phrases, device); });
    if (failure)
        report(streams, failure->message);
    return failure ? ExitFailed : ExitDone;
}

} // namespace bangfu
