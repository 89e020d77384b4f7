// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/contentbuilder.h"

#include "chart/contentfamilies.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

FigureContent begun(const ChartMaterial &material)
{
    FigureContent content;
    content.type = material.spec().type;
    content.language = material.language();
    content.title = material.text(material.spec().title);
    content.subtitle = material.text(material.spec().subtitle);
    return content;
}

Failure addMarks(const ChartMaterial &material, ContentIndex &index, FigureContent &content)
{
    switch (content.type) {
    case ChartType::Column:
    case ChartType::Bar:
    case ChartType::Grouped:
    case ChartType::Dumbbell:
    case ChartType::Slope:
    case ChartType::Dot:
    case ChartType::Range:
    case ChartType::Target:
    case ChartType::Pictogram:
    case ChartType::Pyramid:
        addCategoricalMarks(material, index, content);
        return std::nullopt;
    case ChartType::Stacked:
    case ChartType::Share:
    case ChartType::Donut:
        return addParts(material, index, content);
    case ChartType::Line:
        return addLineMarks(material, index, content);
    case ChartType::Timeline:
        return addTimelineMarks(material, index, content);
    case ChartType::Scatter:
        return addScatterMarks(material, index, content);
    case ChartType::Sankey:
    case ChartType::Map:
        return addNetwork(material, index, content);
    case ChartType::Table:
        addTable(material, content);
        return std::nullopt;
    case ChartType::Multiples:
        break; // see builtPanels()
    }
    return Error{material.phrases().translate("Figure", "A panel cannot consist of panels.")};
}

bool hasValueAxis(ChartType type)
{
    static const QList<ChartType> without{ChartType::Timeline, ChartType::Sankey, ChartType::Map, ChartType::Table};
    return !without.contains(type);
}

/// The items of one panel as a chart of its own.
ChartSpec panelSpec(const ChartSpec &spec, std::size_t panel)
{
    ChartSpec result;
    result.id = spec.id;
    result.type = spec.panels[panel].type;
    result.title = spec.panels[panel].title;
    result.presentation = spec.presentation;
    for (const ChartItem &item : spec.items) {
        if (item.panel == static_cast<int>(panel) + 1)
            result.items.push_back(item);
    }
    const auto holds = [&](const QString &figureId) {
        return std::any_of(result.items.begin(), result.items.end(),
                           [&](const ChartItem &item) { return item.figureId == figureId; });
    };
    for (const ChartAnnotation &annotation : spec.annotations) { // its axis has to reach them
        if (annotation.figureId.isEmpty() ? panel == 0 : holds(annotation.figureId))
            result.annotations.push_back(annotation);
    }
    return result;
}

MarkSigns signsOccurring(const ChartMaterial &material)
{
    MarkSigns occurring;
    for (const ChartEntry &entry : material.entries()) {
        const MarkSigns &signs = entry.figure.signs;
        occurring.isUncertain |= signs.isUncertain;
        if (!isMarkRole(entry.item->role) && !entry.hasRole(u"link"))
            continue;
        occurring.isDerived |= signs.isDerived;
        occurring.isTarget |= signs.isTarget;
        occurring.isOpenAbove |= signs.isOpenAbove;
    }
    return occurring;
}

bool hasInferredDate(const ChartMaterial &material)
{
    const auto &entries = material.entries();
    return std::any_of(entries.begin(), entries.end(),
                       [](const ChartEntry &entry) { return entry.event && entry.figure.signs.isUncertain; });
}

} // namespace

Result<FigureContent> builtContent(const ChartMaterial &material)
{
    FigureContent content = begun(material);
    ContentIndex index(material, content);
    if (const Failure failure = addMarks(material, index, content))
        return *failure;
    if (hasValueAxis(content.type)) {
        addCompanions(material, index, content);
        addValueAxis(material, content);
    }
    if (content.type == ChartType::Pictogram)
        addPictogramScale(material, content);
    return content;
}

Result<FigureContent> builtPanels(const ChartMaterial &material)
{
    FigureContent content = begun(material);
    const ChartSpec &spec = material.spec();
    for (std::size_t panel = 0; panel < spec.panels.size(); ++panel) {
        const ChartSpec part = panelSpec(spec, panel);
        Result<ChartMaterial> gathered = ChartMaterial::gathered(material.dataset(), part, material.phrases());
        if (!gathered)
            return gathered.error();
        ChartMaterial panelMaterial = std::move(gathered).value();
        panelMaterial.setSources(material.sources());
        Result<FigureContent> built = builtContent(panelMaterial);
        if (!built)
            return built.error();
        content.panels.push_back(std::move(built).value());
    }
    if (content.panels.empty())
        return Error{material.phrases().translate("Figure", "There is no figure to draw.")};
    return content;
}

void addFoot(const ChartMaterial &material, FigureContent &content)
{
    const Phrases &phrases = material.phrases();
    std::vector<const ChartFigure *> figures;
    for (const ChartEntry &entry : material.entries()) {
        if (entry.isFigure())
            figures.push_back(&entry.figure);
    }
    if (const QString note = material.text(material.spec().note); !note.isEmpty())
        content.notes << note;
    content.notes += signNotes(signsOccurring(material), phrases);
    content.notes += uncertaintyNotes(figures, material.dataset(), phrases);
    if (hasInferredDate(material))
        content.notes << phrases.translate("Figure", "△ of an event: its date is inferred, not printed.");
    content.sources = material.sources().worded(material.dataset(), phrases);
    content.datasetLine = datasetLine(material.dataset(), phrases);
}

namespace {

bool shows(const FigureContent &content, const QString &figureId)
{
    const auto isThis = [&](const auto &each) { return each.figureId == figureId; };
    return std::any_of(content.marks.begin(), content.marks.end(), isThis) ||
           std::any_of(content.network.links.begin(), content.network.links.end(), isThis) ||
           std::any_of(content.panels.begin(), content.panels.end(),
                       [&](const FigureContent &panel) { return shows(panel, figureId); });
}

void fadeOthers(const QString &figureId, FigureContent &content)
{
    for (FigureContent &panel : content.panels)
        fadeOthers(figureId, panel);
    const auto isThis = [&](const auto &each) { return each.figureId == figureId; };
    const bool hasOneSeries = content.series.size() < 2;
    const auto mark = std::find_if(content.marks.begin(), content.marks.end(), isThis);
    const bool isByRow = content.type == ChartType::Dumbbell; // its series are two times of each row
    for (Mark &each : content.marks) {
        const bool isKept = mark != content.marks.end() && (isByRow        ? each.category == mark->category
                                                            : hasOneSeries ? isThis(each)
                                                                           : each.series == mark->series);
        each.isFaded = !isKept;
    }
    const auto link = std::find_if(content.network.links.begin(), content.network.links.end(), isThis);
    for (FlowLink &each : content.network.links)
        each.isFaded =
            link == content.network.links.end() || (hasOneSeries ? !isThis(each) : each.series != link->series);
}

} // namespace

void emphasise(const QString &figureId, FigureContent &content)
{
    if (shows(content, figureId))
        fadeOthers(figureId, content);
}

} // namespace bangfu
