// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/viewfit.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 10;

bool hasFigure(const Dataset &dataset, const QString &id)
{
    const auto &events = dataset.records().events;
    return dataset.observation(id) != nullptr || dataset.derivation(id) != nullptr ||
           dataset.partnership(id) != nullptr ||
           std::any_of(events.begin(), events.end(), [&](const Event &event) { return event.id == id; });
}

/// The first names, and a sign that there are more.
QString listed(const QStringList &names)
{
    return names.mid(0, mostNamed).join(u", "_s) + (names.size() > mostNamed ? u", …"_s : QString());
}

void note(QStringList &names, const QString &name, bool isThere)
{
    if (!name.isEmpty() && !isThere && !names.contains(name))
        names.append(name);
}

QStringList namedColumns(const SavedView &view)
{
    QStringList names = view.query.columns + view.query.groupBy;
    for (const Filter &filter : view.query.filters)
        names.append(filter.column);
    for (const RangeFilter &range : view.query.ranges)
        names.append(range.column);
    for (const SortKey &key : view.query.sort)
        names.append(key.column);
    for (const Measure &measure : view.query.measures)
        names.append(measure.column);
    if (view.tableChart) {
        const TableChartChoice &choice = view.tableChart->choice;
        names += choice.valueColumns;
        names.append({choice.acrossColumn, choice.seriesColumn});
    }
    return names;
}

QString versioned(const QString &name, const QString &version)
{
    return version.isEmpty() ? name : name + u' ' + version;
}

} // namespace

Failure missingFigures(const SavedView &view, const Dataset &dataset, const Phrases &phrases)
{
    if (!view.chart)
        return std::nullopt;
    QStringList missing;
    const auto check = [&](const QString &id) { note(missing, id, hasFigure(dataset, id)); };
    for (const ChartItem &item : view.chart->items)
        check(item.figureId);
    for (const ChartAnnotation &annotation : view.chart->annotations)
        check(annotation.figureId);
    check(view.chart->presentation.emphasisedFigure);
    if (missing.isEmpty())
        return std::nullopt;
    return Error{
        filledIn(phrases.translate("SavedView", "The dataset \"%1\" does not have %n figures that the view shows: %2.",
                                   "", static_cast<int>(missing.size())),
                 {versioned(dataset.records().name, dataset.records().version), listed(missing)})};
}

Failure missingColumns(const SavedView &view, const Table &table, const Phrases &phrases)
{
    QStringList missing;
    for (const QString &name : namedColumns(view))
        note(missing, name, table.findColumn(name) != nullptr);
    if (missing.isEmpty())
        return std::nullopt;
    return Error{
        filledIn(phrases.translate("SavedView", "The table \"%1\" does not have %n columns that the view names: %2.",
                                   "", static_cast<int>(missing.size())),
                 {QDir::toNativeSeparators(view.file ? view.file->path : table.name()), listed(missing)})};
}

QString otherDatasetWarning(const SavedView &view, const Dataset &dataset, const Phrases &phrases)
{
    const DatasetRecords &records = dataset.records();
    if (view.dataset.name == records.name && view.dataset.version == records.version)
        return {};
    return filledIn(phrases.translate("SavedView", "The view was made with \"%1\"; the data that are open are \"%2\". "
                                                   "Figures may differ."),
                    {versioned(view.dataset.name, view.dataset.version), versioned(records.name, records.version)});
}

Failure missingData(const SavedView &view, const Phrases &phrases)
{
    const QString path = dataPath(view);
    if (QFileInfo::exists(path))
        return std::nullopt;
    return Error{filledIn(phrases.translate("SavedView", "The data of the view are missing: there is no \"%1\". Put "
                                                         "them back, or save the view anew."),
                          {QDir::toNativeSeparators(path)})};
}

} // namespace bangfu
