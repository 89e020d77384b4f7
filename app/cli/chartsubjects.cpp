// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chartsubjects.h"

#include "cli/commandsupport.h"
#include "cli/nearest.h"
#include "export/figuredata.h"
#include "query/queryengine.h"
#include "view/tablefigure.h"
#include "view/viewfit.h"
#include "view/viewreader.h"

#include <numeric>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

class SubjectReader
{
public:
    SubjectReader(const LaunchOptions &options, const Streams &streams)
        : m_options(options)
        , m_streams(streams)
        , m_phrases(outputLanguage(options))
    {}

    ChartSubjects all() const;
    ChartSubjects bundled() const;
    ChartSubjects view() const;
    ChartSubjects table() const;

private:
    ChartSubjects failed(const QString &message, ExitStatus status = ExitFailed) const
    {
        report(m_streams, message);
        return {{}, status};
    }
    ChartSubjects viewOfDataset(const SavedView &view) const;
    ChartSubjects viewOfTable(const SavedView &view) const;
    Failure unknownColumn(const Table &table) const;

    const LaunchOptions &m_options;
    const Streams &m_streams;
    Phrases m_phrases;
};

ChartToDraw chartOf(const DatasetPointer &dataset, const ChartSpec &spec)
{
    ChartToDraw chart{spec.id, spec.presentation, {}, {}};
    chart.content = [dataset, spec](const ChartPresentation &presentation, const Phrases &phrases) {
        ChartSpec presented = spec;
        presented.presentation = presentation;
        return figureContent(*dataset, presented, phrases);
    };
    chart.numbers = [dataset, spec](const Phrases &phrases) -> Result<ChartNumbers> {
        const Result<TablePointer> table = figureData(*dataset, spec, phrases);
        if (!table)
            return table.error();
        RowIndexes rows(table.value()->rowCount());
        std::iota(rows.begin(), rows.end(), RowIndex(0));
        return ChartNumbers{table.value(), std::move(rows), {}};
    };
    return chart;
}

/// The columns that are drawn, each once.
QStringList columnsOf(const TableChartChoice &choice)
{
    QStringList columns{choice.acrossColumn};
    if (!choice.seriesColumn.isEmpty())
        columns.append(choice.seriesColumn);
    columns += choice.valueColumns;
    columns.removeDuplicates();
    return columns;
}

struct TableRows
{
    TablePointer table;
    RowIndexes rows;
    QString path;
};

ChartToDraw chartOf(const std::shared_ptr<const TableRows> &data, const TableChart &tableChart)
{
    ChartToDraw chart{data->table->name(), tableChart.presentation, {}, {}, false};
    chart.content = [data, tableChart](const ChartPresentation &presentation, const Phrases &phrases) {
        TableChart presented = tableChart;
        presented.presentation = presentation;
        return tableFigure(*data->table, data->rows, presented, data->path, phrases);
    };
    chart.numbers = [data, tableChart](const Phrases &) -> Result<ChartNumbers> {
        return ChartNumbers{data->table, data->rows, columnsOf(tableChart.choice)};
    };
    return chart;
}

QString unknownChart(const QString &id, const Dataset &dataset, const Phrases &phrases)
{
    QStringList ids;
    for (const ChartDefinition &chart : dataset.records().charts)
        ids.append(chart.id);
    return filledIn(phrases.translate("CommandLine", "There is no chart \"%1\". The nearest ids are: %2. \"bangfu list "
                                                     "charts\" shows all."),
                    {id, nearestTexts(id, ids).join(u", "_s)});
}

ChartSubjects SubjectReader::all() const
{
    const DatasetPointer dataset = loadDataset(m_options, m_phrases, m_streams);
    if (!dataset)
        return {{}, ExitFailed};
    ChartSubjects subjects;
    for (const ChartDefinition &definition : dataset->records().charts) {
        const Result<ChartSpec> spec = chartSpecOf(definition);
        if (spec) {
            subjects.charts.push_back(chartOf(dataset, spec.value()));
        } else {
            report(m_streams, definition.id + u": "_s + spec.error().message);
            subjects.status = ExitFailed;
        }
    }
    return subjects;
}

ChartSubjects SubjectReader::bundled() const
{
    const DatasetPointer dataset = loadDataset(m_options, m_phrases, m_streams);
    if (!dataset)
        return {{}, ExitFailed};
    const ChartDefinition *definition = dataset->chart(m_options.chart.chart);
    if (definition == nullptr)
        return failed(unknownChart(m_options.chart.chart, *dataset, m_phrases));
    const Result<ChartSpec> spec = chartSpecOf(*definition);
    if (!spec)
        return failed(spec.error().message);
    return {{chartOf(dataset, spec.value())}, ExitDone};
}

ChartSubjects SubjectReader::view() const
{
    Result<SavedView> read = readViewFile(m_options.chart.chart, m_phrases);
    if (!read)
        return failed(read.error().message);
    SavedView view = std::move(read).value();
    if (!view.chart && !view.tableChart)
        return failed(
            filledIn(m_phrases.translate("CommandLine", "The view \"%1\" holds no chart."), {m_options.chart.chart}));
    if (!m_options.dataPath.isEmpty() && !view.file)
        view.dataset.path = m_options.dataPath;
    if (const Failure failure = missingData(view, m_phrases))
        return failed(failure->message);
    return view.file ? viewOfTable(view) : viewOfDataset(view);
}

ChartSubjects SubjectReader::viewOfDataset(const SavedView &view) const
{
    LaunchOptions options = m_options;
    options.dataPath = view.dataset.path;
    const DatasetPointer dataset = loadDataset(options, m_phrases, m_streams);
    if (!dataset)
        return {{}, ExitFailed};
    if (const Failure failure = missingFigures(view, *dataset, m_phrases))
        return failed(failure->message);
    const QString warning = otherDatasetWarning(view, *dataset, m_phrases);
    if (!warning.isEmpty())
        report(m_streams, warning);
    return {{chartOf(dataset, *view.chart)}, ExitDone};
}

ChartSubjects SubjectReader::viewOfTable(const SavedView &view) const
{
    const TablePointer table = loadTable(view.file->path, view.file->choice, m_phrases, m_streams);
    if (!table)
        return {{}, ExitFailed};
    if (const Failure failure = missingColumns(view, *table, m_phrases))
        return failed(failure->message);
    // Grouping and columns say how the table is shown beside the chart.
    Query query = view.query;
    query.groupBy.clear();
    query.measures.clear();
    Result<RowIndexes> rows = selectRows(*table, query, m_phrases.language());
    if (!rows)
        return failed(rows.error().message);
    const TableRows data{table, std::move(rows).value(), view.file->path};
    return {{chartOf(std::make_shared<const TableRows>(data), *view.tableChart)}, ExitDone};
}

Failure SubjectReader::unknownColumn(const Table &table) const
{
    QStringList names;
    for (const Column &column : table.columns())
        names.append(column.name());
    for (const QString &name : columnsOf(m_options.chart.tableChart)) {
        if (!names.contains(name))
            return Error{filledIn(m_phrases.translate("CommandLine", "\"%1\" has no column \"%2\". The nearest are: "
                                                                     "%3."),
                                  {m_options.chart.chart, name, nearestTexts(name, names).join(u", "_s)})};
    }
    return std::nullopt;
}

ChartSubjects SubjectReader::table() const
{
    const TablePointer table = loadTable(m_options.chart.chart, m_options.list.fileFormat, m_phrases, m_streams);
    if (!table)
        return {{}, ExitFailed};
    if (const Failure failure = unknownColumn(*table))
        return failed(failure->message, ExitMisused);
    Result<RowIndexes> rows = selectRows(*table, m_options.list.query, m_phrases.language());
    if (!rows)
        return failed(rows.error().message, ExitMisused);
    TableRows data{table, std::move(rows).value(), m_options.chart.chart};
    TableChart chart;
    chart.choice = m_options.chart.tableChart;
    return {{chartOf(std::make_shared<const TableRows>(std::move(data)), chart)}, ExitDone};
}

} // namespace

ChartSubjects chartSubjects(const LaunchOptions &options, const Streams &streams)
{
    const SubjectReader reader(options, streams);
    switch (options.chart.subject) {
    case ChartSubject::Bundled:
        return reader.bundled();
    case ChartSubject::All:
        return reader.all();
    case ChartSubject::View:
        return reader.view();
    case ChartSubject::Table:
        return reader.table();
    }
    Q_UNREACHABLE();
}

} // namespace bangfu
