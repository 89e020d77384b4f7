// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowgroups.h"
#include "models/tablerowsmodel.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <stop_token>

namespace bangfu {

/// Why the sums of groups would say nothing, in one sentence; nothing if they may be shown. Called on worker threads.
using SumJudge = std::function<std::optional<QString>(const Table &table, const RowGroups &groups)>;

/// What is asked of a table that is being browsed: its query, and what is shown beside the rows.
struct TableRequest
{
    Query query;
    GroupOrder groupOrder; ///< of the groups, if the query has any
    std::vector<FacetColumn> facets;

    friend bool operator==(const TableRequest &, const TableRequest &) = default;
};

/// What was found. Cheap to copy.
struct TableAnswer
{
    TableRequest request;
    RowIndexesPointer rows = std::make_shared<const RowIndexes>(); ///< never null
    std::vector<FacetValues> facets;
    RowGroupsPointer groups; ///< null: the rows are not grouped
    QString refusal;         ///< why the query, the groups or their sums are not as asked for; usually empty
};

/// A table with what is needed to ask it, and its first answer: made off the thread that shows it.
struct PreparedTable
{
    std::shared_ptr<QueryEvaluator> evaluator; ///< null: no table
    SumJudge sumJudge;
    TableAnswer answer;
};

PreparedTable prepareTable(TablePointer table, Language language, TableRequest request = {}, SumJudge sumJudge = {});

/// One table that is being browsed: what is asked of it, and the answer that is there.
///
/// A small table answers at once. A large one answers from a worker thread, and until then the former answer stays. A
/// newer question stops the work on an older one, whose answer is never announced. Lives on one thread; its destructor
/// waits for the worker, which stops early.
class TableBrowser final : public QObject
{
    Q_OBJECT
public:
    explicit TableBrowser(QObject *parent = nullptr);
    ~TableBrowser() override;

    /// Tables of up to so many rows answer at once: in less than a frame.
    static constexpr std::size_t mostRowsAnsweredAtOnce = 5000;

    /// Takes another table (or none) with its answer, which is not announced. What was asked of the former is dropped.
    void browse(PreparedTable prepared);
    /// Null without a table.
    const TablePointer &table() const;

    /// What was asked last; the answer to it may still be on its way.
    const TableRequest &request() const { return m_request; }
    const Query &query() const { return m_request.query; }
    /// Who announces an answer that is there at once.
    enum class Announcement { BySignal, ByCaller };
    /// Whether another answer is there at once.
    bool ask(TableRequest request, Announcement announcement = Announcement::BySignal);

    const TableAnswer &answer() const { return m_answer; }
    bool isWorking() const { return m_isWorking; }

signals:
    void answered();
    void workingChanged(bool isWorking);

private:
    void answerLater();
    void takeOver();
    void dropWork();
    void setWorking(bool isWorking);

    std::shared_ptr<QueryEvaluator> m_evaluator;
    SumJudge m_sumJudge;
    TableRequest m_request;
    TableAnswer m_answer;
    bool m_isWorking = false;
    bool m_isOutdated = false; ///< the work under way answers an older question
    std::stop_source m_stop;
    QFutureWatcher<TableAnswer> m_watcher;
    std::vector<QFuture<TableAnswer>> m_dropped; ///< of former tables, stopping
};

} // namespace bangfu
