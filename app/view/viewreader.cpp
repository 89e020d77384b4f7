// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/viewreader.h"

#include "view/nodereader.h"
#include "view/viewcodes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestSide = 200;
constexpr int largestSide = 10000;
constexpr int mostPanels = 100;
constexpr int mostItems = 100000;
constexpr qint64 mostBytes = 20 << 20;

QStringList chartTypeCodes()
{
    QStringList codes;
    for (const ChartType type : allChartTypes)
        codes.append(chartTypeCode(type));
    return codes;
}

ChartType chartType(NodeReader &reader, const QString &key)
{
    reader.neededText(key);
    return reader.code<ChartType>(key, chartTypeFromCode, chartTypeCodes()).value_or(ChartType::Bar);
}

std::optional<Language> language(NodeReader &reader, const QString &key)
{
    return reader.code<Language>(key, languageFromCode, {u"zh"_s, u"ru"_s, u"en"_s});
}

template <typename Value, std::size_t count>
std::optional<Value> coded(NodeReader &reader, const QString &key, const std::array<ViewCode<Value>, count> &codes)
{
    return reader.code<Value>(
        key, [&](const QString &code) { return valueOf(codes, code); }, wordsOf(codes));
}

/// Reads the parts of a view; paths start from a folder.
class ViewParts
{
public:
    explicit ViewParts(const QDir &folder)
        : m_folder(folder)
    {}

    SavedView view(NodeReader &reader) const;

private:
    QString path(const QString &written) const
    {
        return written.isEmpty() ? QString() : QDir::cleanPath(m_folder.absoluteFilePath(written));
    }
    QString themePath(const QString &written) const { return isThemePath(written) ? path(written) : written; }
    ViewedFile file(NodeReader &reader) const;
    ChartPresentation presentation(NodeReader &reader) const;
    ChartSpec chart(NodeReader &reader) const;
    TableChart tableChart(NodeReader &reader) const;

    QDir m_folder;
};

Query query(NodeReader &reader)
{
    Query query;
    query.search = reader.text(u"search"_s);
    reader.objects(u"filters"_s, [&](NodeReader &each) {
        query.filters.push_back({each.neededText(u"column"_s), each.texts(u"values"_s)});
    });
    reader.objects(u"ranges"_s, [&](NodeReader &each) {
        query.ranges.push_back({each.neededText(u"column"_s), each.text(u"from"_s), each.text(u"to"_s)});
    });
    reader.objects(u"sort"_s, [&](NodeReader &each) {
        query.sort.push_back({each.neededText(u"column"_s), each.flag(u"descending"_s)});
    });
    query.columns = reader.texts(u"columns"_s);
    query.groupBy = reader.texts(u"groupBy"_s);
    reader.objects(u"measures"_s, [&](NodeReader &each) {
        each.neededText(u"kind"_s);
        query.measures.push_back(
            {coded(each, u"kind"_s, measureCodes).value_or(Measure::Kind::Count), each.text(u"column"_s)});
    });
    query.limit = static_cast<std::size_t>(reader.integer(u"limit"_s, 0, INT_MAX).value_or(0));
    return query;
}

ChartItem item(NodeReader &reader, const QString &chartId)
{
    ChartItem item;
    item.chartId = chartId;
    item.position = reader.integer(u"position"_s, 0, mostItems).value_or(0);
    item.figureId = reader.neededText(u"figure"_s);
    item.role = reader.neededText(u"role"_s);
    item.fromPosition = reader.integer(u"fromPosition"_s, 0, mostItems);
    item.toPosition = reader.integer(u"toPosition"_s, 0, mostItems);
    item.group = reader.localizedText(u"group"_s);
    item.category = reader.localizedText(u"category"_s);
    item.series = reader.localizedText(u"series"_s);
    item.panel = reader.integer(u"panel"_s, 0, mostPanels).value_or(0);
    return item;
}

ChartAnnotation annotation(NodeReader &reader)
{
    ChartAnnotation annotation;
    reader.neededText(u"kind"_s);
    annotation.kind = coded(reader, u"kind"_s, annotationCodes).value_or(ChartAnnotation::Kind::Text);
    annotation.text = reader.localizedText(u"text"_s);
    annotation.figureId = reader.text(u"figure"_s);
    annotation.value = reader.decimal(u"value"_s);
    annotation.until = reader.decimal(u"until"_s);
    annotation.right = reader.number(u"right"_s);
    annotation.down = reader.number(u"down"_s);
    return annotation;
}

ChartPresentation ViewParts::presentation(NodeReader &reader) const
{
    ChartPresentation presentation;
    presentation.theme = themePath(reader.text(u"theme"_s));
    presentation.palette = reader.text(u"palette"_s);
    const QSize usual = presentation.size;
    presentation.size = {reader.integer(u"width"_s, smallestSide, largestSide).value_or(usual.width()),
                         reader.integer(u"height"_s, smallestSide, largestSide).value_or(usual.height())};
    presentation.numberScale = coded(reader, u"numberScale"_s, numberScaleCodes);
    presentation.language = language(reader, u"language"_s);
    presentation.secondLanguage = language(reader, u"secondLanguage"_s);
    presentation.emphasisedFigure = reader.text(u"emphasisedFigure"_s);
    return presentation;
}

ChartSpec ViewParts::chart(NodeReader &reader) const
{
    ChartSpec spec;
    spec.id = reader.neededText(u"id"_s);
    spec.type = chartType(reader, u"type"_s);
    spec.title = reader.localizedText(u"title"_s);
    spec.subtitle = reader.localizedText(u"subtitle"_s);
    spec.note = reader.localizedText(u"note"_s);
    spec.order = coded(reader, u"order"_s, chartOrderCodes).value_or(ChartOrder::AsGiven);
    reader.objects(u"items"_s, [&](NodeReader &each) { spec.items.push_back(item(each, spec.id)); });
    reader.objects(u"panels"_s, [&](NodeReader &each) {
        spec.panels.push_back({chartType(each, u"type"_s), each.localizedText(u"title"_s)});
    });
    reader.objects(u"annotations"_s, [&](NodeReader &each) { spec.annotations.push_back(annotation(each)); });
    reader.object(u"presentation"_s, [&](NodeReader &each) { spec.presentation = presentation(each); });
    return spec;
}

TableChart ViewParts::tableChart(NodeReader &reader) const
{
    TableChart chart;
    chart.choice.type = chartType(reader, u"type"_s);
    chart.choice.acrossColumn = reader.neededText(u"across"_s);
    chart.choice.valueColumns = reader.texts(u"values"_s);
    chart.choice.seriesColumn = reader.text(u"series"_s);
    chart.title = reader.localizedText(u"title"_s);
    chart.subtitle = reader.localizedText(u"subtitle"_s);
    chart.note = reader.localizedText(u"note"_s);
    reader.object(u"presentation"_s, [&](NodeReader &each) { chart.presentation = presentation(each); });
    return chart;
}

std::optional<char> sign(NodeReader &reader, const QString &key)
{
    const QString written = reader.text(key);
    const bool isGood = written.size() == 1 && written[0].unicode() < 128 && !written[0].isLetterOrNumber() &&
                        !u"\"\r\n"_s.contains(written[0]) && !written[0].isNull();
    if (isGood)
        return written[0].toLatin1();
    if (!written.isEmpty())
        reader.failAt(key, QT_TRANSLATE_NOOP("SavedView", "\"%1\" must be one sign, not \"%2\""), {key, written});
    return std::nullopt;
}

ViewedFile ViewParts::file(NodeReader &reader) const
{
    ViewedFile file;
    file.path = path(reader.neededText(u"path"_s));
    const QString encoding = reader.text(u"encoding"_s);
    if (!encoding.isEmpty()) {
        file.choice.encoding = findTextEncoding(encoding.toLatin1().constData());
        if (file.choice.encoding == nullptr)
            reader.failAt(u"encoding"_s, QT_TRANSLATE_NOOP("SavedView", "there is no encoding \"%1\""), {encoding});
    }
    file.choice.delimiter = sign(reader, u"delimiter"_s);
    file.choice.decimalSign = sign(reader, u"decimalSign"_s);
    return file;
}

SavedView ViewParts::view(NodeReader &reader) const
{
    SavedView view;
    reader.text(u"format"_s);
    reader.integer(u"version"_s, 1, viewFormatVersion);
    reader.object(u"dataset"_s, [&](NodeReader &each) {
        view.dataset = {each.neededText(u"name"_s), each.text(u"version"_s), path(each.text(u"path"_s))};
    });
    reader.object(u"file"_s, [&](NodeReader &each) { view.file = file(each); });
    if (reader.has(u"dataset"_s) == reader.has(u"file"_s))
        reader.failAt(u"file"_s, QT_TRANSLATE_NOOP("SavedView", "a view names either a \"dataset\" or a \"file\""), {});
    reader.object(u"query"_s, [&](NodeReader &each) { view.query = query(each); });
    // Each kind of data has its own kind of chart; the other one would be dropped in silence.
    if (view.file)
        reader.object(u"tableChart"_s, [&](NodeReader &each) { view.tableChart = tableChart(each); });
    else
        reader.object(u"chart"_s, [&](NodeReader &each) { view.chart = chart(each); });
    return view;
}

/// Only what is known to be a view of a known version is judged in detail.
std::optional<JsonFault> wrongFormat(const JsonNode &root)
{
    const JsonNode *format = root.find(u"format"_s);
    const JsonNode *version = root.find(u"version"_s);
    const bool isView = format != nullptr && format->text == u"bangfu-view";
    if (!isView || version == nullptr || version->kind != JsonNode::Kind::Number || version->number < 1)
        return JsonFault{root.kind == JsonNode::Kind::Object && format != nullptr ? format->line : 0,
                         QT_TRANSLATE_NOOP("SavedView", "it is no saved view of Bangfu"),
                         {}};
    if (version->number > viewFormatVersion)
        return JsonFault{version->line,
                         QT_TRANSLATE_NOOP("SavedView", "it was made by a newer Bangfu: version %1, this one reads %2. "
                                                        "Update Bangfu to open it"),
                         {QString::number(version->number), QString::number(viewFormatVersion)}};
    return std::nullopt;
}

Error worded(const JsonFault &fault, const QString &path, const Phrases &phrases)
{
    const QString reason = filledIn(phrases.translate("SavedView", fault.reason), fault.values);
    const QString file = QDir::toNativeSeparators(path);
    if (fault.line == 0)
        return {filledIn(phrases.translate("SavedView", "%1: %2.", "file: reason"), {file, reason})};
    return {filledIn(phrases.translate("SavedView", "%1, line %2: %3.", "file, line number: reason"),
                     {file, QString::number(fault.line), reason})};
}

} // namespace

Result<SavedView> readView(const QByteArray &text, const QString &path, const Phrases &phrases)
{
    const std::variant<JsonNode, JsonFault> parsed = parseJson(text);
    if (const auto *fault = std::get_if<JsonFault>(&parsed))
        return worded(*fault, path, phrases);
    const JsonNode &root = std::get<JsonNode>(parsed);
    std::optional<JsonFault> fault = wrongFormat(root);
    SavedView view;
    if (!fault) {
        NodeReader reader(root, u"view"_s, fault);
        view = ViewParts(QFileInfo(path).absoluteDir()).view(reader);
    }
    if (fault)
        return worded(*fault, path, phrases);
    return view;
}

Result<SavedView> readViewFile(const QString &path, const Phrases &phrases)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{filledIn(phrases.translate("SavedView", "The view \"%1\" cannot be read: %2."),
                              {QDir::toNativeSeparators(path), file.errorString()})};
    if (file.size() > mostBytes)
        return worded({0, QT_TRANSLATE_NOOP("SavedView", "it is no saved view of Bangfu"), {}}, path, phrases);
    return readView(file.readAll(), path, phrases);
}

} // namespace bangfu
