// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tablebrowser.h"

#include "core/parallel.h"

#include <QtConcurrent>

#include <limits>

namespace bangfu {

namespace {

const TablePointer noTable;

bool isGrouped(const Query &query)
{
    return !query.groupBy.isEmpty();
}

/// The query without what only groups need.
Query rowsQuery(const Query &query)
{
    Query rows = query;
    rows.groupBy.clear();
    rows.measures.clear();
    return rows;
}

bool wantsSums(const Query &query)
{
    return !query.measures.empty() && query.measures.front().kind == Measure::Kind::Sum;
}

/// What a worker needs: nothing of it belongs to another thread.
struct Task
{
    std::shared_ptr<QueryEvaluator> evaluator;
    SumJudge sumJudge;
    TableRequest request;
    TableAnswer former; ///< parts of it may still hold
    std::stop_token stop;
};

void findRows(const Task &task, TableAnswer &answer)
{
    const Query wanted = rowsQuery(task.request.query);
    if (task.former.refusal.isEmpty() && wanted == rowsQuery(task.former.request.query)) {
        answer.rows = task.former.rows;
        return;
    }
    if (Result<RowIndexes> rows = task.evaluator->rows(wanted, task.stop))
        answer.rows = std::make_shared<const RowIndexes>(std::move(rows).value());
    else
        answer.refusal = rows.error().message;
}

void findGroups(const Task &task, TableAnswer &answer)
{
    const TableRequest &request = task.request;
    if (!isGrouped(request.query) || !answer.refusal.isEmpty())
        return;
    if (task.former.groups && task.former.refusal.isEmpty() && request.query == task.former.request.query &&
        request.groupOrder == task.former.request.groupOrder) {
        answer.groups = task.former.groups;
        return;
    }
    Query query = request.query;
    if (task.sumJudge && wantsSums(query)) {
        query.measures.clear();
        const Result<RowGroupsPointer> counted = findRowGroups(*task.evaluator, query, request.groupOrder, task.stop);
        if (task.stop.stop_requested())
            return;
        if (counted) {
            answer.refusal = task.sumJudge(*task.evaluator->table(), *counted.value()).value_or(QString());
            answer.groups = counted.value();
        }
        if (!answer.refusal.isEmpty())
            return;
        query.measures = request.query.measures;
    }
    Result<RowGroupsPointer> groups = findRowGroups(*task.evaluator, query, request.groupOrder, task.stop);
    if (groups)
        answer.groups = std::move(groups).value();
    else
        answer.refusal = groups.error().message;
}

TableAnswer answerTo(const Task &task)
{
    TableAnswer answer;
    answer.request = task.request;
    findRows(task, answer);
    if (!task.stop.stop_requested() && !task.request.facets.empty()) {
        if (auto facets = task.evaluator->facets(rowsQuery(task.request.query), task.request.facets, task.stop))
            answer.facets = std::move(facets).value();
    }
    if (!task.stop.stop_requested())
        findGroups(task, answer);
    return answer;
}

/// Large memory takes a while to be given back; nobody needs to wait for it.
template <typename Value>
void releaseElsewhere(Value value)
{
    (void)QtConcurrent::run(&workerPool(), [released = std::move(value)] {});
}

} // namespace

PreparedTable prepareTable(TablePointer table, Language language, TableRequest request, SumJudge sumJudge)
{
    if (!table)
        return {};
    PreparedTable prepared{std::make_shared<QueryEvaluator>(std::move(table), language), std::move(sumJudge), {}};
    // No former answer: its query could be taken for the one asked now.
    TableAnswer nothing;
    nothing.request.query.limit = std::numeric_limits<std::size_t>::max();
    prepared.answer = answerTo({prepared.evaluator, prepared.sumJudge, std::move(request), nothing, {}});
    return prepared;
}

TableBrowser::TableBrowser(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TableBrowser::takeOver);
}

TableBrowser::~TableBrowser()
{
    dropWork();
    for (QFuture<TableAnswer> &future : m_dropped)
        future.waitForFinished();
}

const TablePointer &TableBrowser::table() const
{
    return m_evaluator ? m_evaluator->table() : noTable;
}

void TableBrowser::browse(PreparedTable prepared)
{
    dropWork();
    if (m_evaluator && table()->rowCount() > mostRowsAnsweredAtOnce)
        releaseElsewhere(std::pair(m_evaluator, m_answer));
    m_evaluator = std::move(prepared.evaluator);
    m_sumJudge = std::move(prepared.sumJudge);
    m_answer = std::move(prepared.answer);
    m_request = m_answer.request;
    setWorking(false);
}

bool TableBrowser::ask(TableRequest request, Announcement announcement)
{
    if (request == m_request)
        return false;
    m_request = std::move(request);
    if (!m_evaluator)
        return false;
    if (m_isWorking) {
        m_isOutdated = true;
        m_stop.request_stop();
    } else if (table()->rowCount() <= mostRowsAnsweredAtOnce) {
        m_answer = answerTo({m_evaluator, m_sumJudge, m_request, m_answer, {}});
        if (announcement == Announcement::BySignal)
            emit answered();
        return true;
    } else {
        answerLater();
    }
    return false;
}

void TableBrowser::answerLater()
{
    m_isOutdated = false;
    m_stop = std::stop_source();
    const Task task{m_evaluator, m_sumJudge, m_request, m_answer, m_stop.get_token()};
    m_watcher.setFuture(QtConcurrent::run(&workerPool(), [task] { return answerTo(task); }));
    setWorking(true);
}

void TableBrowser::takeOver()
{
    // A watcher that was emptied finishes too, without a result.
    if (!m_isWorking || m_watcher.future().resultCount() == 0)
        return;
    if (m_isOutdated) {
        answerLater();
        return;
    }
    releaseElsewhere(std::exchange(m_answer, m_watcher.future().takeResult()));
    setWorking(false);
    emit answered();
}

void TableBrowser::dropWork()
{
    std::erase_if(m_dropped, [](const QFuture<TableAnswer> &future) { return future.isFinished(); });
    if (!m_isWorking)
        return;
    m_stop.request_stop();
    m_dropped.push_back(m_watcher.future());
    m_isWorking = false;
    m_watcher.setFuture({});
    m_isWorking = true;
}

void TableBrowser::setWorking(bool isWorking)
{
    if (m_isWorking == isWorking)
        return;
    m_isWorking = isWorking;
    emit workingChanged(isWorking);
}

} // namespace bangfu
