// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/query.h"
#include "session/chartdesk.h"
#include "session/datasetloader.h"
#include "session/tableloader.h"

#include <QObject>

#include <functional>
#include <optional>

namespace bangfu {

/// Why a data package or a table could not be opened, in the language of the session.
struct LoadFailure
{
    QString path;
    QString summary; ///< the first faults
    QString details; ///< all of them; empty where the summary has them all
};

/// The work under way: which data, in which language, narrowed how, what of it is looked at.
///
/// Open is a data package, whose observations are browsed, or a file that is a table of its own, or nothing. It may
/// have been opened by a saved view, and can be saved as one.
///
/// Everything is a value or an id; who shows it listens to the signals, which say what has happened. Lives on one
/// thread. What was open stays open while another package or file is read and when it turns out damaged.
class Session final : public QObject
{
    Q_OBJECT
public:
    explicit Session(Language language, QObject *parent = nullptr, DatasetLoader::Reader reader = readDataset,
                     TableLoader::Reader tableReader = readTableFile);

    /// Begins to read a table or a saved view with its data, if the name of the file says that it is one, and a data
    /// package otherwise.
    void open(const QString &path);
    /// Reads the open table anew, in another way.
    void readAgain(const CsvFormatChoice &choice);
    void cancelOpening();
    bool isOpening() const { return m_loader.isLoading() || m_tableLoader.isLoading(); }
    /// What is being read.
    const QString &openingPath() const { return m_openingPath; }
    /// How much of it has been read, 0 … 1; nothing while that is not known.
    std::optional<double> openingProgress() const { return m_tableLoader.progress(); }

    /// Null until a package has been read, and while a plain table is open.
    const DatasetPointer &dataset() const { return m_loaded.dataset; }
    const std::vector<CheckResult> &checks() const { return m_loaded.checks; }
    /// The file that is open as a table of its own; nothing while it is a package.
    const std::optional<PlainTable> &plainTable() const { return m_plainTable; }
    /// Of what is open.
    const QString &path() const { return m_plainTable ? m_plainTable->path : m_loaded.path; }
    /// What is browsed: the plain table, or the observations worded in the language; null while nothing is open.
    const TablePointer &table() const { return m_browser.table(); }
    /// By what table() can be narrowed down, worded in the language.
    const TableFacets &facets() const { return m_facets; }

    Language language() const { return m_phrases.language(); }
    const Phrases &phrases() const { return m_phrases; }
    void setLanguage(Language language);

    /// What was asked last; see answer().
    const Query &query() const { return m_browser.query(); }
    /// What is there: while a large table is asked, the answer to an earlier query.
    const TableAnswer &answer() const { return m_browser.answer(); }
    bool isAnswering() const { return m_browser.isWorking(); }
    /// The rows of table() that the answered query keeps, in its order.
    const RowIndexes &rows() const { return *answer().rows; }
    void setQuery(Query query);
    /// Which facets the answers count, beside those that are filtered by.
    void setCountedFacets(const QStringList &columns);
    /// Groups the rows, with a measure of each group; without columns they are not grouped. By other columns than
    /// before, groups of texts stand with the largest first, others in the order of their values.
    void setGrouping(const QStringList &columns, const Measure &measure = {});
    void setGroupOrder(const GroupOrder &order);
    const GroupOrder &groupOrder() const { return m_browser.request().groupOrder; }
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
    bool isFiltered() const;

    /// The observation or derivation whose card is shown; empty: none.
    const QString &selectedFigure() const { return m_selectedFigure; }
    void selectFigure(const QString &id);

    const std::optional<ChartSpec> &chart() const { return m_desk.shown().spec; }
    /// Shows a chart of the dataset as it comes; does nothing for an unknown id, and where a chart of this id is shown
    /// already. A step of the history, so that what was done to the former chart is not lost.
    void showChart(const QString &chartId);
    /// Shows a chart of chosen figures, of a type that is permitted for them; a step too.
    void showChartOf(const QStringList &figureIds, ChartType type);
    /// Changes the chart that is shown: one step, unless nothing is different.
    void changeChart(ChartSpec changed, const ChartStep &step);
    /// What is drawn of a plain table.
    const std::optional<TableChart> &tableChart() const { return m_desk.shown().tableChart; }
    void changeTableChart(TableChart changed, const ChartStep &step);
    /// Draws the groups of a plain table again, in place of chosen columns; one step.
    void drawGroups(const ChartStep &step);
    /// Every step done to charts since data or a view were opened.
    QUndoStack &history() { return m_desk.history(); }

    /// What is looked at, to be saved. Only while something is open.
    SavedView currentView() const;
    /// Shows a view of the data that are open; the history begins anew. Fails if they lack what the view names, and
    /// then changes nothing.
    Failure showView(const SavedView &view);
    /// Writes currentView(), which is from then on the file that the work belongs to.
    Failure saveView(const QString &path);
    /// The file the work was opened from or last saved to; empty: none yet.
    const QString &viewPath() const { return m_viewPath; }
    /// Whether closing would lose what cannot be had again: without a file, steps that changed a chart; with one,
    /// anything that it would hold otherwise.
    bool isModified() const;

signals:
    void openingChanged(bool isOpening);
    /// Something else is open: another package, or a table.
    void datasetChanged();
    void openFailed(const bangfu::LoadFailure &failure);
    /// The language, and with it the table of the observations.
    void languageChanged();
    /// Something else is asked; the answer follows.
    void queryChanged();
    /// The answer to what was asked is there.
    void answerChanged();
    /// Whether the answer takes a while.
    void answeringChanged(bool isAnswering);
    void figureSelected(const QString &id);
    void chartChanged();
    /// A saved view was opened, after all that came with it was announced. The warning for people says if the data are
    /// not those the view was made with; usually empty.
    void viewOpened(const QString &path, const QString &warning);
    /// The name of the view's file, or isModified(), may be another.
    void viewStateChanged();

private:
    void takeOver(const LoadedDataset &loaded);
    void takeOverFile(const LoadedTable &loaded);
    void browse(PreparedTable prepared);
    void openView(const QString &path);
    void failOpening(const QString &path, const QString &reason);
    /// Drops the view that was waiting for its data, and says why, if they do not fit.
    bool refusesAwaitedView(const std::function<Failure(const SavedView &)> &misfit);
    void announceOpened();
    void ask(TableRequest request);
    void reword();
    PreparedTable reworded() const;
    TableRequest requestFor(Query query, const QStringList &countedFacets) const;
    TableRequest requestOf(const SavedView &view) const;
    GroupOrder firstGroupOrder(const Query &query) const;

    DatasetLoader m_loader;
    TableLoader m_tableLoader;
    TableBrowser m_browser;
    QFutureWatcher<PreparedTable> m_rewordWatcher;
    LoadedDataset m_loaded;
    std::optional<PlainTable> m_plainTable;
    QString m_openingPath;
    TableFacets m_facets;
    QStringList m_countedFacets;
    Phrases m_phrases;
    QString m_selectedFigure;
    ChartDesk m_desk;
    /// A view whose data are being read.
    struct AwaitedView
    {
        QString path;
        SavedView view;
    };
    std::optional<AwaitedView> m_awaitedView;
    int m_openingNumber = 0; ///< tells an opening from those before it
    QString m_viewPath;
    Query m_savedQuery; ///< what the file of the view holds
};

} // namespace bangfu
