// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartspec.h"
#include "query/query.h"
#include "session/datasetloader.h"

#include <QObject>

#include <optional>

namespace bangfu {

/// Why a data package could not be opened, in the language of the session.
struct LoadFailure
{
    QString path;
    QString summary; ///< the first faults
    QString details; ///< all of them; empty where the summary has them all
};

/// The work under way: which data, in which language, narrowed how, what of it is looked at.
///
/// Everything is a value or an id; who shows it listens to the signals, which say what has happened. Lives on one
/// thread. What was open stays open while another package loads and when it turns out damaged.
class Session final : public QObject
{
    Q_OBJECT
public:
    explicit Session(Language language, QObject *parent = nullptr, DatasetLoader::Reader reader = readDataset);

    /// Begins to read a data package.
    void open(const QString &path);
    void cancelOpening();
    bool isOpening() const { return m_loader.isLoading(); }

    /// Null until a package has been read.
    const DatasetPointer &dataset() const { return m_loaded.dataset; }
    const QString &path() const { return m_loaded.path; }
    const std::vector<CheckResult> &checks() const { return m_loaded.checks; }
    /// The table of the observations in the language; null without a dataset.
    const TablePointer &observations() const { return m_loaded.observations; }

    Language language() const { return m_phrases.language(); }
    const Phrases &phrases() const { return m_phrases; }
    void setLanguage(Language language);

    const Query &query() const { return m_query; }
    /// The rows of observations() that the query keeps, in its order.
    const RowIndexes &rows() const { return m_rows; }
    void setQuery(Query query);
    void setSearch(const QString &text);
    /// Adds or takes a value of a column to or from the filters.
    void setFilterValue(const QString &column, const QString &value, bool isKept);
    /// Keeps only rows with this one value: the filters and the search there were are dropped.
    void showOnly(const QString &column, const QString &value);
    /// Keeps only rows with one of these values, in the same way.
    void showOnly(const QString &column, const QStringList &values);
    /// Keeps only these observations: the filters and the search there were are dropped.
    void showFigures(const QStringList &observationIds);
    void clearFilter(const QString &column);
    void clearFilters();
    /// An empty column: the order of the table.
    void setSort(const QString &column, bool isDescending);
    bool isFiltered() const { return !m_query.filters.empty() || !m_query.search.isEmpty(); }

    /// The observation or derivation whose card is shown; empty: none.
    const QString &selectedFigure() const { return m_selectedFigure; }
    void selectFigure(const QString &id);

    const std::optional<ChartSpec> &chart() const { return m_chart; }
    /// Shows a chart of the dataset; does nothing for an unknown id.
    void showChart(const QString &chartId);
    /// Shows a chart of chosen figures, of a type that is permitted for them.
    void showChartOf(const QStringList &figureIds, ChartType type);

signals:
    void openingChanged(bool isOpening);
    void datasetChanged();
    void openFailed(const bangfu::LoadFailure &failure);
    /// The language, and with it the table of the observations.
    void languageChanged();
    void queryChanged();
    void figureSelected(const QString &id);
    void chartChanged();

private:
    void takeOver(const LoadedDataset &loaded);
    void selectRowsAgain();
    void takeOverTable(TablePointer observations);

    DatasetLoader m_loader;
    QFutureWatcher<TablePointer> m_tableWatcher;
    LoadedDataset m_loaded;
    Phrases m_phrases;
    Query m_query;
    RowIndexes m_rows;
    QString m_selectedFigure;
    std::optional<ChartSpec> m_chart;
};

} // namespace bangfu
