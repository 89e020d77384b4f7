// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/viewwriter.h"

#include "view/viewcodes.h"
#include "view/viewreader.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFileInfo>
#include <QIODevice>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json; // keeps the order of keys

std::string utf8(const QString &text)
{
    return text.toStdString();
}

// What is empty is left out, so that a view says only what was chosen.

void putText(Json &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object[key] = utf8(text);
}

void putTexts(Json &object, const char *key, const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(utf8(text));
    object[key] = std::move(list);
}

void putWordings(Json &object, const char *key, const LocalizedText &text)
{
    Json wordings = Json::object();
    putText(wordings, "zh", text.chinese);
    putText(wordings, "ru", text.russian);
    putText(wordings, "en", text.english);
    if (!wordings.empty())
        object[key] = std::move(wordings);
}

template <typename Value>
void putNumber(Json &object, const char *key, const std::optional<Value> &number)
{
    if (number && *number != Value())
        object[key] = *number;
}

template <typename Values, typename Write>
void putList(Json &object, const char *key, const Values &values, const Write &write)
{
    if (values.empty())
        return;
    Json list = Json::array();
    for (const auto &value : values)
        list.push_back(write(value));
    object[key] = std::move(list);
}

Json queryJson(const Query &query)
{
    Json json = Json::object();
    putText(json, "search", query.search);
    putList(json, "filters", query.filters, [](const Filter &filter) {
        Json each{{"column", utf8(filter.column)}};
        putTexts(each, "values", filter.values);
        return each;
    });
    putList(json, "ranges", query.ranges, [](const RangeFilter &range) {
        Json each{{"column", utf8(range.column)}};
        putText(each, "from", range.from);
        putText(each, "to", range.to);
        return each;
    });
    putList(json, "sort", query.sort, [](const SortKey &key) {
        Json each{{"column", utf8(key.column)}};
        if (key.isDescending)
            each["descending"] = true;
        return each;
    });
    putTexts(json, "columns", query.columns);
    putTexts(json, "groupBy", query.groupBy);
    putList(json, "measures", query.measures, [](const Measure &measure) {
        Json each{{"kind", utf8(codeOf(measureCodes, measure.kind))}};
        putText(each, "column", measure.column);
        return each;
    });
    putNumber(json, "limit", std::optional(query.limit));
    return json;
}

Json itemJson(const ChartItem &item)
{
    Json json = Json::object();
    putNumber(json, "position", std::optional(item.position));
    json["figure"] = utf8(item.figureId);
    json["role"] = utf8(item.role);
    if (item.fromPosition)
        json["fromPosition"] = *item.fromPosition;
    if (item.toPosition)
        json["toPosition"] = *item.toPosition;
    putWordings(json, "group", item.group);
    putWordings(json, "category", item.category);
    putWordings(json, "series", item.series);
    putNumber(json, "panel", std::optional(item.panel));
    return json;
}

Json annotationJson(const ChartAnnotation &annotation)
{
    Json json{{"kind", utf8(codeOf(annotationCodes, annotation.kind))}};
    putWordings(json, "text", annotation.text);
    putText(json, "figure", annotation.figureId);
    if (annotation.value)
        json["value"] = utf8(annotation.value->toString());
    if (annotation.until)
        json["until"] = utf8(annotation.until->toString());
    putNumber(json, "right", std::optional(annotation.right));
    putNumber(json, "down", std::optional(annotation.down));
    return json;
}

Json presentationJson(const ChartPresentation &presentation, const QDir &folder)
{
    const QString &theme = presentation.theme;
    Json json = Json::object();
    putText(json, "theme", isThemePath(theme) ? folder.relativeFilePath(theme) : theme);
    putText(json, "palette", presentation.palette);
    json["width"] = presentation.size.width();
    json["height"] = presentation.size.height();
    if (presentation.numberScale)
        json["numberScale"] = utf8(codeOf(numberScaleCodes, *presentation.numberScale));
    if (presentation.language)
        json["language"] = utf8(languageCode(*presentation.language));
    if (presentation.secondLanguage)
        json["secondLanguage"] = utf8(languageCode(*presentation.secondLanguage));
    putText(json, "emphasisedFigure", presentation.emphasisedFigure);
    return json;
}

Json chartJson(const ChartSpec &spec, const QDir &folder)
{
    Json json{{"id", utf8(spec.id)}, {"type", utf8(chartTypeCode(spec.type))}};
    putWordings(json, "title", spec.title);
    putWordings(json, "subtitle", spec.subtitle);
    putWordings(json, "note", spec.note);
    json["order"] = utf8(codeOf(chartOrderCodes, spec.order));
    putList(json, "items", spec.items, itemJson);
    putList(json, "panels", spec.panels, [](const ChartPanel &panel) {
        Json each{{"type", utf8(chartTypeCode(panel.type))}};
        putWordings(each, "title", panel.title);
        return each;
    });
    putList(json, "annotations", spec.annotations, annotationJson);
    json["presentation"] = presentationJson(spec.presentation, folder);
    return json;
}

Json tableChartJson(const TableChart &chart, const QDir &folder)
{
    Json json{{"type", utf8(chartTypeCode(chart.choice.type))}, {"across", utf8(chart.choice.acrossColumn)}};
    putTexts(json, "values", chart.choice.valueColumns);
    putText(json, "series", chart.choice.seriesColumn);
    putWordings(json, "title", chart.title);
    putWordings(json, "subtitle", chart.subtitle);
    putWordings(json, "note", chart.note);
    json["presentation"] = presentationJson(chart.presentation, folder);
    return json;
}

Json fileJson(const ViewedFile &file, const QDir &folder)
{
    Json json{{"path", utf8(folder.relativeFilePath(file.path))}};
    if (file.choice.encoding != nullptr)
        json["encoding"] = file.choice.encoding->name;
    if (file.choice.delimiter)
        json["delimiter"] = std::string(1, *file.choice.delimiter);
    if (file.choice.decimalSign)
        json["decimalSign"] = std::string(1, *file.choice.decimalSign);
    return json;
}

Json datasetJson(const ViewedDataset &dataset, const QDir &folder)
{
    Json json{{"name", utf8(dataset.name)}};
    putText(json, "version", dataset.version);
    if (!dataset.path.isEmpty())
        json["path"] = utf8(folder.relativeFilePath(dataset.path));
    return json;
}

} // namespace

QByteArray viewText(const SavedView &view, const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    Json json{{"format", "bangfu-view"}, {"version", viewFormatVersion}};
    if (view.file)
        json["file"] = fileJson(*view.file, folder);
    else
        json["dataset"] = datasetJson(view.dataset, folder);
    Json query = queryJson(view.query);
    if (!query.empty())
        json["query"] = std::move(query);
    if (view.chart)
        json["chart"] = chartJson(*view.chart, folder);
    if (view.tableChart)
        json["tableChart"] = tableChartJson(*view.tableChart, folder);
    // A lone half of a surrogate pair, which a text may hold, has no UTF-8.
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

Failure writeView(const SavedView &view, const QString &path, QIODevice &device)
{
    const QByteArray text = viewText(view, path);
    return device.write(text) == text.size() ? Failure() : Error{device.errorString()};
}

} // namespace bangfu
