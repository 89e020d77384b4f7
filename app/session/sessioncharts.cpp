// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/datasetreader.h"
#include "export/savefile.h"
#include "session/session.h"
#include "view/viewfit.h"
#include "view/viewwriter.h"

#include <QFileInfo>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

QString stepOfShowing(const QString &title, const Phrases &phrases)
{
    return filledIn(phrases.translate("ChartStep", "Show the chart \"%1\""), {title});
}

} // namespace

void Session::showChart(const QString &chartId)
{
    const ChartDefinition *definition = dataset() ? dataset()->chart(chartId) : nullptr;
    if (definition == nullptr || (chart() && chart()->id == chartId))
        return;
    if (Result<ChartSpec> spec = chartSpecOf(*definition)) {
        const QString title = spec.value().title.in(language());
        m_desk.goTo({std::move(spec).value(), {}}, stepOfShowing(title, m_phrases));
    }
}

void Session::showChartOf(const QStringList &figureIds, ChartType type)
{
    if (!dataset() || figureIds.isEmpty())
        return;
    ChartSpec spec = chartSpecForFigures(*dataset(), figureIds, type);
    const QString title = spec.title.in(language());
    m_desk.goTo({std::move(spec), {}}, stepOfShowing(title, m_phrases));
}

void Session::changeChart(ChartSpec changed, const ChartStep &step)
{
    if (dataset())
        m_desk.change({std::move(changed), {}}, step);
}

void Session::changeTableChart(TableChart changed, const ChartStep &step)
{
    if (plainTable())
        m_desk.change({{}, std::move(changed)}, step);
}

void Session::drawGroups(const ChartStep &step)
{
    if (plainTable())
        m_desk.change({}, step);
}

SavedView Session::currentView() const
{
    SavedView view;
    view.query = query();
    view.chart = chart();
    view.tableChart = tableChart();
    if (m_plainTable)
        view.file = ViewedFile{QFileInfo(m_plainTable->path).absoluteFilePath(), m_plainTable->choice};
    else if (dataset())
        view.dataset = {dataset()->records().name, dataset()->records().version,
                        path() == bundledDatasetPath() ? QString() : QFileInfo(path()).absoluteFilePath()};
    return view;
}

Failure Session::showView(const SavedView &view)
{
    const Failure failure = dataset() ? missingFigures(view, *dataset(), m_phrases)
                            : table() ? missingColumns(view, *table(), m_phrases)
                                      : Failure();
    if (failure)
        return failure;
    m_savedQuery = view.query;
    m_desk.begin({view.chart, view.tableChart});
    ask(requestOf(view));
    emit chartChanged();
    return std::nullopt;
}

Failure Session::saveView(const QString &path)
{
    const SavedView view = currentView();
    Failure failure = saveFile(path, m_phrases, [&](QIODevice &device) { return writeView(view, path, device); });
    if (failure)
        return failure;
    m_viewPath = path;
    m_savedQuery = view.query;
    m_desk.history().setClean();
    emit viewStateChanged();
    return std::nullopt;
}

bool Session::isModified() const
{
    if (m_viewPath.isEmpty())
        return m_desk.hasEdits();
    return !m_desk.isClean() || query() != m_savedQuery;
}

TableRequest Session::requestOf(const SavedView &view) const
{
    TableRequest request = requestFor(view.query, m_countedFacets);
    request.groupOrder = firstGroupOrder(view.query);
    return request;
}

} // namespace bangfu
